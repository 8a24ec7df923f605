package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule.Genre;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The header of a table: its rows, and over each column the headings from the widest to the
 * narrowest.
 *
 * <p>It starts at the first row that names a porteur or a title and at least two more known
 * headings, and goes on over the rows that its merged cells reach or that only hold known headings.
 *
 * @param premiere its first row
 * @param derniere its last row
 * @param titres the headings over each column that has one
 */
record Entete(int premiere, int derniere, SortedMap<Integer, List<String>> titres) {
  private static final int MINIMUM = 3;
  private static final int HAUTEUR = 3;

  /** The first header of the sheet, if it has a table. */
  static Optional<Entete> chercher(Grille grille) {
    return grille.rangees().stream()
        .filter(Entete::ressemble)
        .findFirst()
        .map(rangee -> of(grille, rangee.ligne(), derniere(grille, rangee)));
  }

  static Entete of(Grille grille, int premiere, int derniere) {
    SortedMap<Integer, List<String>> titres = new TreeMap<>();
    for (int ligne = premiere; ligne <= derniere; ligne++) {
      for (Cellule cellule : grille.cellules(ligne)) {
        Plage etendue = grille
            .fusion(ligne, cellule.colonne())
            .orElse(Plage.of(ligne, cellule.colonne(), ligne, cellule.colonne()));
        for (int c = etendue.premiereColonne(); c <= etendue.derniereColonne(); c++) {
          titres.computeIfAbsent(c, k -> new ArrayList<>()).add(Grille.texte(cellule));
        }
      }
    }
    return new Entete(premiere, derniere, titres);
  }

  /** The heading of a column as people read it: its narrowest one. */
  String titre(int colonne) {
    List<String> tous = titres.getOrDefault(colonne, List.of());
    return tous.isEmpty() ? "" : tous.get(tous.size() - 1);
  }

  /** Whether a row repeats this header, as at the top of each printed page. */
  boolean estRepete(List<Cellule> cellules) {
    long memes = cellules.stream()
        .filter(c -> titres.getOrDefault(c.colonne(), List.of()).contains(Grille.texte(c)))
        .count();
    return memes >= 2 && memes == cellules.size();
  }

  private static boolean ressemble(Rangee rangee) {
    List<Cellule> cellules = Grille.parlantes(rangee);
    boolean sujet = cellules.stream()
        .anyMatch(c -> Lexique.champ(Grille.texte(c))
            .filter(champ -> champ == Champ.PORTEUR || champ == Champ.INTITULE)
            .isPresent());
    return sujet && cellules.stream().filter(Entete::estConnu).count() >= MINIMUM;
  }

  private static boolean estConnu(Cellule cellule) {
    String texte = Grille.texte(cellule);
    return cellule.genre() == Genre.TEXTE
        && (Lexique.champ(texte).isPresent()
            || Lexique.financeur(texte).isPresent()
            || Lexique.estGroupeDeFinanceurs(texte));
  }

  private static int derniere(Grille grille, Rangee premiere) {
    int derniere = premiere.ligne();
    for (Cellule cellule : Grille.parlantes(premiere)) {
      derniere = Math.max(
          derniere,
          grille
              .fusion(premiere.ligne(), cellule.colonne())
              .map(Plage::derniereLigne)
              .orElse(derniere));
    }
    int limite = premiere.ligne() + HAUTEUR - 1;
    while (derniere < limite && seulementDesTitres(grille.cellules(derniere + 1))) {
      derniere++;
    }
    return Math.min(derniere, limite);
  }

  private static boolean seulementDesTitres(List<Cellule> cellules) {
    return cellules.size() >= 2 && cellules.stream().allMatch(Entete::estConnu);
  }
}
