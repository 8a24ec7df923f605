package fr.contratdeville.rapport.page;

import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The rows and columns of a sheet that the page shows: all of a sheet of usual size; of a larger
 * one its first rows, the headers, and the rows around what findings name.
 *
 * @param lignes the numbers of the rows
 * @param colonnes the numbers of the columns
 * @param lignesEnTout the number of rows of the sheet, from the first one to the last that holds
 *     something
 * @param colonnesEnTout the same of its columns
 */
record Choix(List<Integer> lignes, List<Integer> colonnes, int lignesEnTout, int colonnesEnTout) {

  /** Rows of one sheet that a page shows at most. */
  static final int LIGNES = 300;

  static final int COLONNES = 80;
  private static final int PREMIERES = 20;

  /** Blank rows in a row that are shown as they are; more are cut. */
  private static final int VIDES = 3;

  /**
   * Chooses.
   *
   * @param budget the cells that the page has room for
   */
  static Choix of(Feuille feuille, Dispositions tables, Renvois renvois, int budget) {
    int derniere = feuille.dimension().map(Plage::derniereLigne).orElse(0);
    int largeur = feuille.dimension().map(Plage::derniereColonne).orElse(0);
    for (Reference cible : renvois.parImportance()) {
      derniere = Math.max(derniere, Math.min(cible.ligne(), Reference.LIGNE_MAX));
      largeur = Math.max(largeur, cible.colonne());
    }
    List<Integer> colonnes =
        IntStream.rangeClosed(1, Math.min(largeur, COLONNES)).boxed().toList();
    int limite = Math.min(LIGNES, budget / Math.max(1, colonnes.size()));
    NavigableSet<Integer> lignes = new TreeSet<>();
    if (derniere <= limite) {
      IntStream.rangeClosed(1, derniere).forEach(lignes::add);
    } else {
      int enTout = derniere;
      List<Integer> pleines = feuille.rangees().stream().map(Rangee::ligne).toList();
      add(lignes, tables.entetes(), limite);
      add(lignes, pleines.subList(0, Math.min(PREMIERES, pleines.size())), limite);
      for (Reference cible : renvois.parImportance()) {
        add(lignes, List.of(cible.ligne()), limite);
        add(
            lignes,
            IntStream.of(cible.ligne() - 1, cible.ligne() + 1)
                .filter(l -> l >= 1 && l <= enTout && feuille.rangee(l).isPresent())
                .boxed()
                .toList(),
            limite);
      }
      add(lignes, tables.totaux(), limite);
      add(lignes, pleines, limite);
      combler(lignes);
    }
    return new Choix(List.copyOf(lignes), colonnes, derniere, largeur);
  }

  private static void add(NavigableSet<Integer> lignes, Collection<Integer> plus, int limite) {
    for (int ligne : plus) {
      if (lignes.size() >= limite) {
        return;
      }
      lignes.add(ligne);
    }
  }

  /** A gap of a few rows is shorter than what says that it is one. */
  private static void combler(NavigableSet<Integer> lignes) {
    int avant = 0;
    for (int ligne : List.copyOf(lignes)) {
      if (ligne - avant <= VIDES) {
        IntStream.range(avant + 1, ligne).forEach(lignes::add);
      }
      avant = ligne;
    }
  }

  /** The number of cells that it shows. */
  int cellules() {
    return lignes.size() * colonnes.size();
  }
}
