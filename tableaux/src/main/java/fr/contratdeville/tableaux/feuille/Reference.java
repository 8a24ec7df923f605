package fr.contratdeville.tableaux.feuille;

import java.util.Comparator;
import java.util.Optional;

/** The place of a cell: {@code B3} is row 3, column 2. Ordered as one reads, row by row. */
public record Reference(int ligne, int colonne) implements Comparable<Reference> {

  /** Last row that a spreadsheet can hold. */
  public static final int LIGNE_MAX = 1_048_576;
  /** Last column that a spreadsheet can hold: XFD. */
  public static final int COLONNE_MAX = 16_384;

  private static final Comparator<Reference> ORDRE =
      Comparator.comparingInt(Reference::ligne).thenComparingInt(Reference::colonne);

  /** @throws IllegalArgumentException outside of A1:XFD1048576 */
  public Reference {
    if (!estPossible(ligne, colonne)) {
      throw new IllegalArgumentException(
          "Pas de cellule en ligne " + ligne + ", colonne " + colonne);
    }
  }

  public static Reference of(int ligne, int colonne) {
    return new Reference(ligne, colonne);
  }

  /**
   * Reads {@code B3} or {@code $B$3}.
   *
   * @throws IllegalArgumentException when the text is no place of a sheet
   */
  public static Reference parse(String texte) {
    return tryParse(texte)
        .orElseThrow(
            () -> new IllegalArgumentException("Référence de cellule illisible : " + texte));
  }

  /** Same as {@link #parse}, for text that nobody vouches for. */
  public static Optional<Reference> tryParse(String texte) {
    long compacte = pack(texte);
    return compacte < 0
        ? Optional.empty()
        : Optional.of(new Reference(unpackLigne(compacte), unpackColonne(compacte)));
  }

  /** Row and column in one number without an object, or -1 when the text is no place of a sheet. */
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
   * The number that {@link #unpackLigne(long)} and {@link #unpackColonne(long)} take apart; it
   * grows as one reads.
   */
  public static long pack(int ligne, int colonne) {
    return ((long) ligne << 15) | colonne;
  }

  public static int unpackLigne(long compacte) {
    return (int) (compacte >>> 15);
  }

  public static int unpackColonne(long compacte) {
    return (int) (compacte & 0x7FFF);
  }

  public static boolean estPossible(int ligne, int colonne) {
    return ligne >= 1 && ligne <= LIGNE_MAX && colonne >= 1 && colonne <= COLONNE_MAX;
  }

  /** The letters of a column: 28 is {@code AB}. */
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
