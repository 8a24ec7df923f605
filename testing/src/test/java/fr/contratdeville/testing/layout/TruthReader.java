package fr.contratdeville.testing.layout;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.truth.ActionTruth;
import fr.contratdeville.testing.layout.truth.CellTruth;
import fr.contratdeville.testing.layout.truth.MoneyKey;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads a layout by its truth, that is without a fault, and makes faults on request. */
final class TruthReader {
  private final Layout layout;
  private UnaryOperator<String> naming = nom -> nom;
  private int dropped;
  private final List<Constat> constats = new ArrayList<>();
  private final List<Action> more = new ArrayList<>();

  TruthReader(Layout layout) {
    this.layout = layout;
  }

  /** Names financeurs otherwise. */
  TruthReader naming(UnaryOperator<String> other) {
    naming = other;
    return this;
  }

  /** Drops the first amount. */
  TruthReader dropOne() {
    dropped = 1;
    return this;
  }

  TruthReader addAction(String title) {
    more.add(Action.builder().intitule(title).build());
    return this;
  }

  TruthReader say(String id, Gravite gravite, GridPlace place) {
    constats.add(Constat.of(id, gravite, emplacement(place), Message.of("dit", "said")));
    return this;
  }

  /** The cell of the first amount. */
  GridPlace firstMoney() {
    return layout.truth().cells().entrySet().stream()
        .filter(e -> isMoney(e.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isMoney(CellTruth truth) {
    return !truth.money().isEmpty() && truth.cents().orElse(0L) != 0;
  }

  Lecture read() {
    Map<ActionTruth, Volet.Builder> volets = new LinkedHashMap<>();
    layout.truth().actions().forEach(a -> volets.put(a, Volet.builder()));
    layout.truth().cells().entrySet().stream()
        .filter(e -> isMoney(e.getValue()))
        .skip(dropped)
        .forEach(e -> e.getValue()
            .money()
            .forEach((key, cents) ->
                volets.get(action(e.getKey())).addLigne(line(e.getKey(), key, cents))));
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Contrat");
    layout.truth().oneYear().map(Exercice::of).ifPresent(contrat::exercice);
    volets.forEach((action, volet) -> contrat.addAction(Action.builder()
        .intitule(action.title())
        .porteur(action.porteur().map(Porteur::of))
        .addVolet(volet.build())
        .build()));
    contrat.addAllActions(more);
    return Lecture.builder()
        .source("grille")
        .format(new Format("Grille", "grille"))
        .valeur(contrat.build())
        .constats(constats)
        .build();
  }

  /** The action on the row of an amount, or the nearest above. */
  private ActionTruth action(GridPlace cell) {
    return layout.truth().actions().stream()
        .filter(a -> a.place().filter(p -> p.sheet().equals(cell.sheet())).isPresent())
        .filter(a -> a.place().orElseThrow().row() <= cell.row())
        .reduce(
            (a, b) -> a.place().orElseThrow().row() > b.place().orElseThrow().row() ? a : b)
        .orElseThrow();
  }

  private FinancementLine line(GridPlace place, MoneyKey key, long cents) {
    return FinancementLine.builder()
        .financeur(Financeur.of(naming.apply(key.payer()), TypeFinanceur.NON_PRECISE))
        .montant(Montant.ofCentimes(cents))
        .etape(key.step())
        .exercice(key.year().map(Exercice::of))
        .emplacement(emplacement(place))
        .build();
  }

  private static Emplacement emplacement(GridPlace place) {
    return new Emplacement.Feuille("grille", place.sheet()).cellule(place.row(), place.column());
  }
}
