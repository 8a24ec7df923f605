package fr.contratdeville.controle;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Plage;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of each declared table and of each sheet from which a contract was read. */
final class RangeesLues {

  /**
   * A table.
   *
   * @param rangees how many of its rows were read
   * @param place its place in the file, if it has one
   */
  record Etendue(long rangees, Optional<Emplacement> place) {}

  private static final class Lues {
    private final BitSet rangees = new BitSet();
    private int gauche = Cellule.COLONNES;
    private int droite = 1;

    void ajouter(Cellule cellule) {
      rangees.set(cellule.ligne());
      gauche = Math.min(gauche, cellule.colonne());
      droite = Math.max(droite, cellule.colonne());
    }

    Etendue etendue(Feuille feuille) {
      return new Etendue(
          rangees.cardinality(),
          Optional.of(new Plage(
              feuille.cellule(rangees.nextSetBit(0), gauche),
              feuille.cellule(rangees.length() - 1, droite))));
    }
  }

  private final ContratDeVille contrat;
  private final Map<String, Etendue> etendues = new HashMap<>();
  private final Map<Feuille, Lues> feuilles = new HashMap<>();

  RangeesLues(ContratDeVille contrat) {
    this.contrat = contrat;
  }

  /**
   * The rows of a table.
   *
   * @param tableau as {@link fr.contratdeville.constat.Constat#tableau} names it
   */
  Optional<Etendue> etendue(String tableau) {
    if (etendues.isEmpty()) {
      lire();
    }
    return Optional.ofNullable(etendues.get(tableau));
  }

  private void lire() {
    for (int i = 0; i < contrat.tableaux().size(); i++) {
      TableauDeclare tableau = contrat.tableaux().get(i);
      etendues.put(
          "/tableaux/" + i,
          new Etendue(
              tableau.rangees().size(),
              tableau
                  .emplacement()
                  .or(() -> tableau.cellules().stream()
                      .flatMap(c -> c.emplacement().stream())
                      .findFirst())));
      tableau.cellules().forEach(c -> c.emplacement().ifPresent(this::ajouter));
    }
    ajouter(contrat.totaux(), contrat.complements());
    contrat.actions().forEach(this::ajouter);
    feuilles.forEach((feuille, lues) -> etendues.put(feuille.toString(), lues.etendue(feuille)));
  }

  private void ajouter(Action action) {
    ajouter(action.emplacements().values());
    ajouter(List.of(), action.complements());
    action.volets().forEach(this::ajouter);
  }

  private void ajouter(Volet volet) {
    ajouter(volet.emplacements().values());
    ajouter(volet.totaux(), volet.complements());
    volet.lignes().forEach(l -> l.emplacement().ifPresent(this::ajouter));
  }

  private void ajouter(List<TotalDeclare> totaux, List<Complement> complements) {
    totaux.forEach(t -> t.emplacement().ifPresent(this::ajouter));
    complements.forEach(c -> c.emplacement().ifPresent(this::ajouter));
  }

  private void ajouter(Collection<Emplacement> places) {
    places.forEach(this::ajouter);
  }

  private void ajouter(Emplacement place) {
    if (place instanceof Cellule cellule) {
      feuilles.computeIfAbsent(cellule.feuille(), f -> new Lues()).ajouter(cellule);
    } else if (place instanceof Plage plage) {
      ajouter(plage.debut());
    }
  }
}
