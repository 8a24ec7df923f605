package fr.contratdeville.tableaux.feuille;

import java.util.Comparator;
import java.util.Optional;

/**
 * The place of a cell: {@code B3} is row 3, column 2. Places are ordered as one reads, row by row.
 *
 * @param ligne the number of the row, from 1 to {@link #LIGNE_MAX}
 * @param colonne the number of the column, from 1 for A to {@link #COLONNE_MAX}
 */
public record Reference(int ligne, int colonne) implements Comparable<Reference> {

  /** The last row that a spreadsheet can hold. */
  public static final int LIGNE_MAX = 1_048_576;
  /** The last column that a spreadsheet can hold: XFD. */
  public static final int COLONNE_MAX = 16_384;

  private static final Comparator<Reference> ORDRE =
      Comparator.comparingInt(Reference::ligne).thenComparingInt(Reference::colonne);

  /**
   * Checks the row and the column.
   *
   * @throws IllegalArgumentException if the place is outside of A1:XFD1048576
   */
  public Reference {
    if (!estPossible(ligne, colonne)) {
      throw new IllegalArgumentException(
          "Reference: expected a row from 1 to " + LIGNE_MAX + " and a column from 1 to "
              + COLONNE_MAX + ", got row " + ligne + ", column " + colonne);
    }
  }

  /**
   * The place in this row and column.
   *
   * @throws IllegalArgumentException if the place is outside of A1:XFD1048576
   */
  public static Reference of(int ligne, int colonne) {
    return new Reference(ligne, colonne);
  }

  /**
   * Reads {@code B3} or {@code $B$3}.
   *
   * @throws IllegalArgumentException if the text is no place of a sheet
   */
  public static Reference parse(String texte) {
    return tryParse(texte)
        .orElseThrow(() -> new IllegalArgumentException(
            "Reference: expected a cell such as \"B3\", got \"" + texte + "\""));
  }

  /** Reads a place as {@link #parse} does; empty if the text is none. */
  public static Optional<Reference> tryParse(String texte) {
    long compacte = pack(texte);
    return compacte < 0
        ? Optional.empty()
        : Optional.of(new Reference(unpackLigne(compacte), unpackColonne(compacte)));
  }

  /**
   * The place that a text such as {@code B3} names, as one number and without an object; -1 if the
   * text is no place of a sheet.
   */
  public static long pack(String texte) {
    int fin = texte.length();
    int i = 0;
    int colonne = 0;
    int ligne = 0;
    if (i < fin && texte.charAt(i) == '$') {
      i++;
    }
    for (; i < fin && lettre(texte.charAt(i)) > 0 && colonne <= COLONNE_MAX; i++) {
      colonne = colonne * 26 + lettre(texte.charAt(i));
    }
    if (i < fin && texte.charAt(i) == '$') {
      i++;
    }
    for (; i < fin && chiffre(texte.charAt(i)) >= 0 && ligne <= LIGNE_MAX; i++) {
      ligne = ligne * 10 + chiffre(texte.charAt(i));
    }
    return i == fin && estPossible(ligne, colonne) ? pack(ligne, colonne) : -1;
  }

  /**
   * A place as one number, which {@link #unpackLigne(long)} and {@link #unpackColonne(long)} take
   * apart; the numbers grow as one reads. The place is not checked.
   */
  public static long pack(int ligne, int colonne) {
    return ((long) ligne << 15) | colonne;
  }

  /** {@return the row of a place that {@link #pack(int, int)} made a number of} */
  public static int unpackLigne(long compacte) {
    return (int) (compacte >>> 15);
  }

  /** {@return the column of a place that {@link #pack(int, int)} made a number of} */
  public static int unpackColonne(long compacte) {
    return (int) (compacte & 0x7FFF);
  }

  /** Whether a sheet has such a row and such a column, both from 1. */
  public static boolean estPossible(int ligne, int colonne) {
    return ligne >= 1 && ligne <= LIGNE_MAX && colonne >= 1 && colonne <= COLONNE_MAX;
  }

  /** The letters of a column: 28 is {@code AB}. The text is empty for a number below 1. */
  public static String lettres(int colonne) {
    StringBuilder lettres = new StringBuilder(3);
    for (int reste = colonne; reste > 0; reste = (reste - 1) / 26) {
      lettres.append((char) ('A' + (reste - 1) % 26));
    }
    return lettres.reverse().toString();
  }

  private static int lettre(char c) {
    return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  private static int chiffre(char c) {
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  @Override
  public int compareTo(Reference autre) {
    return ORDRE.compare(this, autre);
  }

  @Override
  public String toString() {
    return lettres(colonne) + ligne;
  }
}
