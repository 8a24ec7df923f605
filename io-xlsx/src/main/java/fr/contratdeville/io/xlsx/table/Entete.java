package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule.Genre;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.io.xlsx.interne.Normalise;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The header of a table: its rows, and over each column the headings from the widest to the
 * narrowest.
 *
 * <p>Its row is the first that names a porteur or a title, if it holds three known headings or
 * more. It takes in the rows that its merged cells reach, the row of narrower headings below, and
 * the row above that gathers the financeurs: three rows at most.
 *
 * @param premiere its first row
 * @param derniere its last row
 * @param titres the headings over each column that has one
 */
record Entete(int premiere, int derniere, SortedMap<Integer, List<String>> titres) {
  private static final int MINIMUM = 3;
  private static final int HAUTEUR = 3;
  /** No table that people fill in is wider; the cells beyond are kept without a heading. */
  private static final int LARGEUR = 1000;

  /** The first header of the sheet, if it has a table. */
  static Optional<Entete> chercher(Grille grille) {
    Map<String, Boolean> connus = new HashMap<>();
    for (Rangee rangee : grille.rangees()) {
      List<Cellule> sujets = rangee.cellules().stream()
          .filter(c -> c.genre() == Genre.TEXTE
              && connus.computeIfAbsent(c.texte(), texte -> nommeUnSujet(grille, c)))
          .toList();
      if (!sujets.isEmpty()) {
        int derniere = derniere(grille, rangee.ligne(), sujets);
        int hauteur = derniere - rangee.ligne() + 1;
        boolean groupes = hauteur < HAUTEUR && groupe(grille, rangee.ligne() - 1, sujets);
        int premiere = groupes ? rangee.ligne() - 1 : rangee.ligne();
        if (connus(grille, premiere, derniere) >= MINIMUM) {
          return Optional.of(of(grille, premiere, derniere));
        }
      }
    }
    return Optional.empty();
  }

  static Entete of(Grille grille, int premiere, int derniere) {
    SortedMap<Integer, List<String>> titres = new TreeMap<>();
    int droite = grille.feuille().dimension().map(Plage::derniereColonne).orElse(1);
    for (int ligne = premiere; ligne <= derniere; ligne++) {
      for (Cellule cellule : grille.cellules(ligne)) {
        int fin = grille
            .fusion(ligne, cellule.colonne())
            .map(Plage::derniereColonne)
            .orElse(cellule.colonne());
        for (int c = cellule.colonne(); c <= Math.min(fin, Math.min(droite, LARGEUR)); c++) {
          titres.computeIfAbsent(c, k -> new ArrayList<>()).add(Normalise.titre(cellule.texte()));
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

  /** Whether a cell only says again what stands over its column. */
  boolean repete(Cellule cellule) {
    return titres
        .getOrDefault(cellule.colonne(), List.of())
        .contains(Normalise.titre(cellule.texte()));
  }

  /** Whether a row repeats this header, as at the top of each printed page. */
  boolean estRepete(List<Cellule> cellules) {
    return cellules.size() >= 2 && cellules.stream().allMatch(this::repete);
  }

  private static boolean nommeUnSujet(Grille grille, Cellule cellule) {
    return cellule.genre() == Genre.TEXTE
        && grille
            .lexique()
            .champ(cellule.texte())
            .filter(champ -> champ == Champ.PORTEUR || champ == Champ.INTITULE)
            .isPresent();
  }

  private static boolean estConnu(Grille grille, Cellule cellule) {
    return cellule.genre() == Genre.TEXTE && grille.lexique().estConnu(cellule.texte());
  }

  private static long connus(Grille grille, int premiere, int derniere) {
    long connus = 0;
    for (int ligne = premiere; ligne <= derniere; ligne++) {
      connus += grille.cellules(ligne).stream().filter(c -> estConnu(grille, c)).count();
    }
    return connus;
  }

  private static int derniere(Grille grille, int ligne, List<Cellule> sujets) {
    int derniere = ligne;
    int atteinte = ligne;
    while (derniere - ligne + 1 < HAUTEUR) {
      for (Cellule cellule : grille.cellules(derniere)) {
        atteinte = Math.max(atteinte, grille.derniereLigne(cellule));
      }
      if (atteinte <= derniere && !sousTitres(grille, grille.cellules(derniere + 1), sujets)) {
        return derniere;
      }
      derniere++;
    }
    return derniere;
  }

  /** Texts of which one at least is a known heading, and none stands where a porteur would. */
  private static boolean sousTitres(Grille grille, List<Cellule> cellules, List<Cellule> sujets) {
    return cellules.size() >= 2
        && cellules.stream().allMatch(c -> c.genre() == Genre.TEXTE)
        && cellules.stream().anyMatch(c -> estConnu(grille, c))
        && cellules.stream()
            .filter(c -> sujets.stream().anyMatch(s -> s.colonne() == c.colonne()))
            .allMatch(c -> nommeUnSujet(grille, c));
  }

  /** Whether a row gathers financeurs under a merged heading that does not cover the porteur. */
  private static boolean groupe(Grille grille, int ligne, List<Cellule> sujets) {
    return grille.cellules(ligne).stream()
        .filter(c -> grille.lexique().estGroupeDeFinanceurs(c.texte()))
        .flatMap(c -> grille.fusion(ligne, c.colonne()).stream())
        .anyMatch(f ->
            f.largeur() >= 2 && sujets.stream().noneMatch(s -> f.contient(ligne, s.colonne())));
  }
}
