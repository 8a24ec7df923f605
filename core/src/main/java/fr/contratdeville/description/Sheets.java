package fr.contratdeville.description;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Plage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sheets whose cells a contract quotes, in their order. A sheet that is missed here costs a few
 * bytes for each of its cells and nothing else.
 */
final class Sheets {

  private final Map<Feuille, Integer> ranks = new LinkedHashMap<>();
  private @Nullable Feuille last;

  private Sheets() {}

  static Map<Feuille, Integer> of(ContratDeVille contrat) {
    Sheets sheets = new Sheets();
    sheets.places(contrat.emplacements());
    sheets.territories(contrat.territoires());
    contrat.cadres().forEach(sheets::framework);
    contrat.tableaux().forEach(sheets::table);
    for (Action action : contrat.actions()) {
      sheets.places(action.emplacements());
      sheets.territories(action.territoires());
      action.budget().ifPresent(sheets::budget);
      sheets.complements(action.complements());
      action.volets().forEach(sheets::volet);
    }
    sheets.totals(contrat.totaux());
    sheets.complements(contrat.complements());
    return sheets.ranks;
  }

  private void volet(Volet volet) {
    indicators(volet.indicateurs());
    publics(volet.beneficiaires());
    lines(volet.lignes());
    totals(volet.totaux());
    places(volet.emplacements());
    complements(volet.complements());
  }

  private void framework(CadreStrategique cadre) {
    cadre.emplacement().ifPresent(this::place);
    cadre.noeuds().forEach(this::node);
    totals(cadre.totaux());
  }

  private void node(Noeud noeud) {
    noeud.emplacement().ifPresent(this::place);
    noeud.variantes().forEach(variante -> variante.emplacement().ifPresent(this::place));
    noeud.noeuds().forEach(this::node);
    noeud.renvois().forEach(renvoi -> renvoi.emplacement().ifPresent(this::place));
    noeud.mentions().forEach(mention -> mention.emplacement().ifPresent(this::place));
    indicators(noeud.indicateurs());
    lines(noeud.lignes());
    territories(noeud.territoires());
    totals(noeud.totaux());
    complements(noeud.complements());
  }

  private void table(TableauDeclare tableau) {
    tableau.emplacement().ifPresent(this::place);
    tableau.rangees().forEach(this::heading);
    tableau.colonnes().forEach(this::heading);
    tableau.cellules().forEach(cellule -> cellule.emplacement().ifPresent(this::place));
  }

  private void heading(EnteteTableau entete) {
    entete.emplacement().ifPresent(this::place);
    entete.territoire().ifPresent(territoire -> territories(List.of(territoire)));
  }

  private void budget(Budget budget) {
    budget.emplacement().ifPresent(this::place);
    budget.postes().forEach(poste -> poste.emplacement().ifPresent(this::place));
  }

  private void territories(List<Territoire> territoires) {
    territoires.forEach(territoire -> territoire.emplacement().ifPresent(this::place));
  }

  private void indicators(List<Indicateur> indicateurs) {
    indicateurs.forEach(indicateur -> indicateur.emplacement().ifPresent(this::place));
  }

  private void publics(List<Beneficiaires> publics) {
    for (Beneficiaires beneficiaires : publics) {
      beneficiaires.emplacement().ifPresent(this::place);
      publics(beneficiaires.dont());
    }
  }

  private void lines(List<FinancementLine> lignes) {
    lignes.forEach(ligne -> ligne.emplacement().ifPresent(this::place));
  }

  private void totals(List<TotalDeclare> totaux) {
    totaux.forEach(total -> total.emplacement().ifPresent(this::place));
  }

  private void complements(List<Complement> complements) {
    complements.forEach(complement -> complement.emplacement().ifPresent(this::place));
  }

  private void places(Map<Champ, Emplacement> places) {
    places.values().forEach(this::place);
  }

  private void place(Emplacement place) {
    if (place instanceof Cellule cell) {
      sheet(cell.feuille());
    } else if (place instanceof Plage range) {
      sheet(range.debut().feuille());
    }
  }

  @SuppressWarnings("ReferenceEquality") // Only spares a look-up.
  private void sheet(Feuille sheet) {
    if (sheet != last) {
      ranks.putIfAbsent(sheet, ranks.size());
      last = sheet;
    }
  }
}
