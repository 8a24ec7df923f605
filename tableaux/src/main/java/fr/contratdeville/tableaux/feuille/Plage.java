package fr.contratdeville.tableaux.feuille;

import java.util.Comparator;
import java.util.Optional;

/** A rectangle of cells, ends included: {@code A1:C3}. Ordered by its first cell, as one reads. */
public record Plage(int premiereLigne, int premiereColonne, int derniereLigne, int derniereColonne)
    implements Comparable<Plage> {

  private static final Comparator<Plage> ORDRE =
      Comparator.comparing(Plage::premiere).thenComparing(Plage::derniere);

  /**
   * @throws IllegalArgumentException when an end is outside of the sheet or the ends are in the
   *     wrong order
   */
  public Plage {
    if (!Reference.estPossible(premiereLigne, premiereColonne)
        || !Reference.estPossible(derniereLigne, derniereColonne)
        || premiereLigne > derniereLigne
        || premiereColonne > derniereColonne) {
      throw new IllegalArgumentException("Plage impossible : lignes " + premiereLigne + " à "
          + derniereLigne + ", colonnes " + premiereColonne + " à " + derniereColonne);
    }
  }

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
   * @throws IllegalArgumentException when the text is neither
   */
  public static Plage parse(String texte) {
    return tryParse(texte)
        .orElseThrow(() -> new IllegalArgumentException("Plage de cellules illisible : " + texte));
  }

  /** Same as {@link #parse}, for text that nobody vouches for. */
  public static Optional<Plage> tryParse(String texte) {
    int deux = texte.indexOf(':');
    if (deux < 0) {
      return Reference.tryParse(texte).map(seule -> entre(seule, seule));
    }
    Optional<Reference> fin = Reference.tryParse(texte.substring(deux + 1));
    return Reference.tryParse(texte.substring(0, deux))
        .flatMap(debut -> fin.map(f -> entre(debut, f)));
  }

  public Reference premiere() {
    return new Reference(premiereLigne, premiereColonne);
  }

  public Reference derniere() {
    return new Reference(derniereLigne, derniereColonne);
  }

  public int hauteur() {
    return derniereLigne - premiereLigne + 1;
  }

  public int largeur() {
    return derniereColonne - premiereColonne + 1;
  }

  public boolean contient(int ligne, int colonne) {
    return ligne >= premiereLigne
        && ligne <= derniereLigne
        && colonne >= premiereColonne
        && colonne <= derniereColonne;
  }

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
