package fr.contratdeville.controle.regles.tableaux;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One declared table with its path and its cells row by row. */
final class TableauLu {
  static final Message AUCUN = Message.of(
      "le document n'a pas de tableau de chiffres", "the document has no table of figures");

  private final TableauDeclare tableau;
  private final String chemin;
  private final List<SortedMap<Integer, CelluleDeclaree>> rangees = new ArrayList<>();
  private final IdentityHashMap<CelluleDeclaree, Integer> rangs = new IdentityHashMap<>();

  private TableauLu(TableauDeclare tableau, String chemin) {
    this.tableau = tableau;
    this.chemin = chemin;
    tableau.rangees().forEach(r -> rangees.add(new TreeMap<>()));
    for (int i = 0; i < tableau.cellules().size(); i++) {
      CelluleDeclaree cellule = tableau.cellules().get(i);
      rangees.get(cellule.rangee()).put(cellule.colonne(), cellule);
      rangs.put(cellule, i);
    }
  }

  /** The tables of the contract, in the order of the document. */
  static List<TableauLu> tous(Contexte contexte) {
    List<TableauLu> tous = new ArrayList<>();
    List<TableauDeclare> tableaux = contexte.contrat().tableaux();
    for (int i = 0; i < tableaux.size(); i++) {
      tous.add(new TableauLu(tableaux.get(i), "/tableaux/" + i));
    }
    return tous;
  }

  String intitule() {
    return tableau.intitule();
  }

  List<EnteteTableau> rangees() {
    return tableau.rangees();
  }

  List<EnteteTableau> colonnes() {
    return tableau.colonnes();
  }

  List<CelluleDeclaree> cellules() {
    return tableau.cellules();
  }

  /** The cells of a row by their column. */
  SortedMap<Integer, CelluleDeclaree> rangee(int rangee) {
    return rangees.get(rangee);
  }

  Optional<CelluleDeclaree> cellule(int rangee, int colonne) {
    return Optional.ofNullable(rangees.get(rangee).get(colonne));
  }

  String chemin() {
    return chemin;
  }

  String cheminRangee(int rangee) {
    return chemin + "/rangees/" + rangee;
  }

  String chemin(CelluleDeclaree cellule) {
    return chemin + "/cellules/" + rangs.getOrDefault(cellule, 0);
  }

  /** The place of a cell; that of the table, if the cell has none. */
  Optional<Emplacement> place(CelluleDeclaree cellule) {
    return cellule.emplacement().or(tableau::emplacement);
  }

  /** The places of a row: its heading, else its cells, else that of the table. */
  List<Emplacement> places(int rangee) {
    List<Emplacement> places = rangees()
        .get(rangee)
        .emplacement()
        .map(List::of)
        .orElseGet(() -> Emplacement.regrouper(rangees.get(rangee).values().stream()
            .flatMap(c -> c.emplacement().stream())
            .toList()));
    return places.isEmpty() ? tableau.emplacement().stream().toList() : places;
  }

  /** The name of a cell for a sentence. */
  Message nom(CelluleDeclaree cellule) {
    return Phrase.of(
        "%s, « %s × %s »",
        "%s, “%s × %s”",
        intitule(),
        rangees().get(cellule.rangee()).libelle(),
        colonnes().get(cellule.colonne()).libelle());
  }

  /** Whether a cell has a figure other than zero. */
  static boolean aUnChiffre(CelluleDeclaree cellule) {
    return cellule.valeur().filter(v -> !estZero(v)).isPresent();
  }

  private static boolean estZero(Quantite quantite) {
    return quantite instanceof Montant montant
        ? montant.isZero()
        : quantite instanceof Effectif effectif && effectif.exact().orElse(1) == 0;
  }
}
