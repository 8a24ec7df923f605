package fr.contratdeville.testing.layout.form;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.paint.Recall;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of a small commune: a name, one amount, and at most what it is for. Who pays, and the
 * step, may stand above it or on its tab, and the amount of the year before beside it.
 */
final class NameList {
  /** Who pays, where the list does not say it. */
  static final Payer NOBODY = new Payer("", "", false);

  private static final List<List<String>> PAYERS = List.of(
      List.of("Attribuant : Département du Gard", "Département du Gard"),
      List.of("Attribuant : Ville de Montreval", "Ville de Montreval"),
      List.of("Subventions de la Ville", "Ville"),
      List.of("Financeur : Caisse des écoles", "Caisse des écoles"));

  private final DrawnContract contract;
  private final Pen pen;
  private final boolean titles;
  private final String amount;
  private final boolean recall;
  private final Slot slot;

  NameList(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    Choices choices = contract.choices();
    titles = withTitles(choices);
    amount = choices.pick(
        "titre-montant", List.of("Montant", "Subvention", "Montant (€)", "Subvention votée"));
    recall = choices.draw("liste-rappel", "aucun:6 droite").equals("droite");
    Optional<EtapeMontant> step = amount.endsWith("votée")
        ? Optional.of(EtapeMontant.ACCORDE)
        : onTab(choices)
            .map(t -> t.contains("versées") ? EtapeMontant.VERSE : EtapeMontant.ACCORDE);
    Payer payer = above(choices).map(a -> new Payer(a.get(1), "", true)).orElse(NOBODY);
    slot = new Slot(payer, step, Optional.empty());
  }

  /** Whether the list says what the money is for. */
  static boolean withTitles(Choices choices) {
    return choices.draw("liste-objet", "non:2 oui").equals("oui");
  }

  /** The line above the list that says who pays, and his name; empty if nothing says it. */
  static Optional<List<String>> above(Choices choices) {
    return choices.draw("liste-qui", "personne:2 au-dessus").equals("personne")
        ? Optional.empty()
        : Optional.of(choices.pick("liste-payeur", PAYERS));
  }

  /** The name of the sheet without its year, if it says the step of all amounts. */
  static Optional<String> onTab(Choices choices) {
    return choices.draw("liste-onglet", "autre:3 etape").equals("autre")
        ? Optional.empty()
        : Optional.of(
            choices.pick("liste-etape", List.of("Subventions versées", "Subventions votées")));
  }

  void paint() {
    Choices choices = contract.choices();
    above(choices).ifPresent(a -> pen.canvas().put(pen.nextRow(), 1, a.get(0), CellRole.NOTE));
    int top = pen.nextRow();
    pen.heading(
        top,
        1,
        choices.pick(
            "titre-porteur", List.of("Association", "Bénéficiaire", "Nom de l'association")));
    if (titles) {
      pen.heading(top, 2, choices.pick("titre-action", List.of("Objet", "Action", "Projet")));
    }
    int at = titles ? 3 : 2;
    pen.heading(top, at, amount);
    if (recall) {
      pen.heading(top, at + 1, Recall.heading(contract));
    }
    List<GridPlace> terms = rows(at);
    if (choices.draw("total-colonnes", "bas:3 aucun").equals("bas")) {
      int row = pen.nextRow();
      pen.label(row, 1, choices.pick("total-mots", List.of("Total", "TOTAL", "Total général")));
      pen.sum(row, at, terms);
      if (recall) {
        List<GridPlace> before = terms.stream()
            .map(t -> pen.canvas().place(t.row(), at + 1))
            .filter(pen.canvas().truths()::containsKey)
            .toList();
        pen.sum(row, at + 1, before);
      }
    }
  }

  private List<GridPlace> rows(int at) {
    Set<List<Object>> printed = new HashSet<>();
    List<GridPlace> terms = new ArrayList<>();
    for (DrawnAction action : contract.actions()) {
      int row = pen.nextRow();
      pen.word(row, 1, action.porteur());
      if (titles) {
        pen.word(row, 2, action.title());
      }
      long cents =
          action.cents().values().stream().mapToLong(Long::longValue).max().orElse(1_00);
      while (!printed.add(List.of(action.porteur(), cents))) {
        // The same name with the same amount would be a row that was copied by mistake.
        cents += 100_00;
      }
      pen.canvas().put(row, at, pen.euros(cents), Pen.truth(slot, cents));
      if (recall) {
        Recall.of(action)
            .ifPresent(c -> pen.canvas()
                .put(row, at + 1, pen.euros(c), CellTruth.figure(CellRole.RECALL, c, List.of())));
      }
      terms.add(pen.canvas().place(row, at));
    }
    return terms;
  }
}
