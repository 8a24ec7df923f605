package fr.contratdeville.io.json.codec;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
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
    for (Action action : contrat.actions()) {
      sheets.places(action.emplacements());
      sheets.complements(action.complements());
      action.volets().forEach(sheets::volet);
    }
    sheets.totals(contrat.totaux());
    sheets.complements(contrat.complements());
    return sheets.ranks;
  }

  private void volet(Volet volet) {
    for (Beneficiaires beneficiaires : volet.beneficiaires()) {
      beneficiaires.emplacement().ifPresent(this::place);
    }
    for (FinancementLine ligne : volet.lignes()) {
      ligne.emplacement().ifPresent(this::place);
    }
    totals(volet.totaux());
    places(volet.emplacements());
    complements(volet.complements());
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

  @SuppressWarnings("ReferenceEquality") // Only spares the map the sheet that was just there.
  private void sheet(Feuille sheet) {
    if (sheet != last) {
      ranks.putIfAbsent(sheet, ranks.size());
      last = sheet;
    }
  }
}
