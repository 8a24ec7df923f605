package fr.contratdeville.testing.layout.form;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of a small commune: a name, one amount, and at most what it is for. */
final class NameList {
  /** Who pays, where the list does not say it. */
  static final Payer NOBODY = new Payer("", "", false);

  private final DrawnContract contract;
  private final Pen pen;
  private final boolean titles;

  NameList(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    titles = withTitles(contract.choices());
  }

  /** Whether the list says what the money is for. */
  static boolean withTitles(Choices choices) {
    return choices.draw("liste-objet", "non:2 oui").equals("oui");
  }

  void paint() {
    Choices choices = contract.choices();
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
    String heading = choices.pick(
        "titre-montant", List.of("Montant", "Subvention", "Montant (€)", "Subvention votée"));
    pen.heading(top, at, heading);
    Slot slot = new Slot(
        NOBODY,
        heading.endsWith("votée") ? Optional.of(EtapeMontant.ACCORDE) : Optional.empty(),
        Optional.empty());
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
      terms.add(pen.canvas().place(row, at));
    }
    if (choices.draw("total-colonnes", "bas:3 aucun").equals("bas")) {
      int row = pen.nextRow();
      pen.label(row, 1, choices.pick("total-mots", List.of("Total", "TOTAL", "Total général")));
      pen.sum(row, at, terms);
    }
  }
}
