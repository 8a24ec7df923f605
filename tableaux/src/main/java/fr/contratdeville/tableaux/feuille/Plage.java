package fr.contratdeville.tableaux.feuille;

import java.util.Comparator;
import java.util.Optional;

/**
 * A rectangle of cells, ends included: {@code A1:C3}. Ranges are ordered by their first cell, as
 * one reads.
 *
 * @param premiereLigne the number of the first row, from 1
 * @param premiereColonne the number of the first column, 1 for A
 * @param derniereLigne the number of the last row
 * @param derniereColonne the number of the last column
 */
public record Plage(int premiereLigne, int premiereColonne, int derniereLigne, int derniereColonne)
    implements Comparable<Plage> {

  private static final Comparator<Plage> ORDRE =
      Comparator.comparing(Plage::premiere).thenComparing(Plage::derniere);

  /**
   * Checks the ends of the range.
   *
   * @throws IllegalArgumentException if an end is outside of the sheet or the ends are in the wrong
   *     order
   */
  public Plage {
    if (!Reference.estPossible(premiereLigne, premiereColonne)
        || !Reference.estPossible(derniereLigne, derniereColonne)
        || premiereLigne > derniereLigne
        || premiereColonne > derniereColonne) {
      throw new IllegalArgumentException(
          "Plage: expected rows and columns of a sheet in their order, got rows " + premiereLigne
              + " to " + derniereLigne + ", columns " + premiereColonne + " to "
              + derniereColonne);
    }
  }

  /**
   * The range between these rows and columns, ends included.
   *
   * @throws IllegalArgumentException if an end is outside of the sheet or the ends are in the wrong
   *     order
   */
  public static Plage of(
      int premiereLigne, int premiereColonne, int derniereLigne, int derniereColonne) {
    return new Plage(premiereLigne, premiereColonne, derniereLigne, derniereColonne);
  }

  /** The smallest rectangle that holds both cells, in whatever order they come. */
  public static Plage entre(Reference a, Reference b) {
    return new Plage(
        Math.min(a.ligne(), b.ligne()),
        Math.min(a.colonne(), b.colonne()),
        Math.max(a.ligne(), b.ligne()),
        Math.max(a.colonne(), b.colonne()));
  }

  /**
   * Reads {@code A1:C3}, or {@code A1} for a single cell.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  public static Plage parse(String texte) {
    return tryParse(texte)
        .orElseThrow(() -> new IllegalArgumentException(
            "Plage: expected cells such as \"A1:C3\", got \"" + texte + "\""));
  }

  /** Reads a range as {@link #parse} does; empty if the text is none. */
  public static Optional<Plage> tryParse(String texte) {
    int deux = texte.indexOf(':');
    if (deux < 0) {
      return Reference.tryParse(texte).map(seule -> entre(seule, seule));
    }
    Optional<Reference> fin = Reference.tryParse(texte.substring(deux + 1));
    return Reference.tryParse(texte.substring(0, deux))
        .flatMap(debut -> fin.map(f -> entre(debut, f)));
  }

  /** {@return the cell at the top left} */
  public Reference premiere() {
    return new Reference(premiereLigne, premiereColonne);
  }

  /** {@return the cell at the bottom right} */
  public Reference derniere() {
    return new Reference(derniereLigne, derniereColonne);
  }

  /** {@return the number of rows, from 1} */
  public int hauteur() {
    return derniereLigne - premiereLigne + 1;
  }

  /** {@return the number of columns, from 1} */
  public int largeur() {
    return derniereColonne - premiereColonne + 1;
  }

  /** Whether the cell in this place is in the range, its ends included. */
  public boolean contient(int ligne, int colonne) {
    return ligne >= premiereLigne
        && ligne <= derniereLigne
        && colonne >= premiereColonne
        && colonne <= derniereColonne;
  }

  /** Whether the range is a single cell. */
  public boolean estUneCellule() {
    return premiereLigne == derniereLigne && premiereColonne == derniereColonne;
  }

  @Override
  public int compareTo(Plage autre) {
    return ORDRE.compare(this, autre);
  }

  @Override
  public String toString() {
    return estUneCellule() ? premiere().toString() : premiere() + ":" + derniere();
  }
}
