package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds rows whose cells stand one column off from some column on, as after a cell that was
 * inserted or a title that was cut at a comma. The row does not close as it stands; it closes, with
 * the totals of all columns, when these cells are moved by one. It is read so where no other move
 * closes, and said once either way.
 */
public final class LignesDecalees {
  /**
   * A row whose cells stand one column off.
   *
   * @param cellules the cells that do, where people see them
   * @param droite whether they stand too far to the right
   * @param lue whether they are read where they belong; else several moves close
   */
  public record Decalee(Emplacement cellules, boolean droite, boolean lue) {}

  /** A table with more rows that do not close has another fault. */
  private static final int LIGNES = 3;

  private final Grille grille;
  private final SommesDeRangee sommes;
  private final List<Decalee> decalees = new ArrayList<>();
  private final Map<Integer, Deplacee> lues = new HashMap<>();

  private LignesDecalees(Grille grille, SommesDeRangee sommes) {
    this.grille = grille;
    this.sommes = sommes;
  }

  /** Looks for such rows in a table that has sums to tell them by. */
  public static LignesDecalees find(Grille grille, Entete entete, Colonnes colonnes) {
    LignesDecalees decalees =
        new LignesDecalees(grille, SommesDeRangee.of(grille, entete, colonnes));
    decalees.find();
    return decalees;
  }

  /** Each such row. */
  public List<Decalee> toutes() {
    return decalees;
  }

  /** Whether a row is read in other columns than those in which it stands. */
  public boolean changent() {
    return !lues.isEmpty();
  }

  /** The grid with these rows where they belong. */
  public Grille grille() {
    Map<Integer, Map<Cellule, Integer>> deplacees = new HashMap<>();
    lues.forEach((ligne, d) -> deplacees.put(ligne, d.deplacees()));
    return grille.withDecalees(deplacees);
  }

  private void find() {
    List<Rangee> suspectes = sommes.suspectes();
    if (suspectes.isEmpty() || suspectes.size() > LIGNES) {
      return;
    }
    Map<Integer, List<Deplacee>> possibles = new HashMap<>();
    for (Rangee rangee : suspectes) {
      List<Deplacee> ferment = Deplacee.toutes(rangee, sommes).stream()
          .filter(d -> sommes.ferme(d.rangee()) && sommes.convient(d.rangee(), rangee))
          .toList();
      if (!ferment.isEmpty()) {
        possibles.put(rangee.ligne(), ferment);
      }
    }
    Map<Integer, Deplacee> seules = new HashMap<>();
    possibles.forEach((ligne, toutes) -> seules.put(ligne, toutes.get(0)));
    boolean colonnes = sommes.colonnesFerment(rangees(seules));
    possibles.forEach((ligne, toutes) -> {
      Deplacee premiere = toutes.get(0);
      boolean seule = toutes.size() == 1;
      if (colonnes && seule) {
        lues.put(ligne, premiere);
      }
      if (colonnes) {
        decalees.add(new Decalee(plage(premiere), premiere.versLaDroite(), seule));
      }
    });
  }

  private static Map<Integer, Rangee> rangees(Map<Integer, Deplacee> deplacees) {
    Map<Integer, Rangee> rangees = new HashMap<>();
    deplacees.forEach((ligne, d) -> rangees.put(ligne, d.rangee()));
    return rangees;
  }

  private Emplacement plage(Deplacee deplacee) {
    List<Cellule> cellules = deplacee.deplacees().keySet().stream()
        .sorted(Comparator.comparing(Cellule::colonne))
        .toList();
    Emplacement.Cellule premiere = grille.place(cellules.get(0));
    Emplacement.Cellule derniere = grille.place(cellules.get(cellules.size() - 1));
    return premiere.equals(derniere) ? premiere : new Emplacement.Plage(premiere, derniere);
  }
}
