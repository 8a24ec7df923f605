package fr.contratdeville.testing.layout.form;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was granted and in which payments it was paid, one row for each financeur: {@code acompte}
 * and {@code solde}, or the payments of two years and what is still to be paid.
 */
final class Payments {
  private static final Optional<EtapeMontant> GRANTED = Optional.of(EtapeMontant.ACCORDE);
  private static final Optional<EtapeMontant> PAID = Optional.of(EtapeMontant.VERSE);
  private static final int FIRST = 4;

  private final DrawnContract contract;
  private final Pen pen;
  private final boolean years;
  private final boolean once;
  private final boolean paid;
  private final boolean rest;
  private int top;

  Payments(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    Choices choices = contract.choices();
    years = choices.draw("versements", "parties:3 annees").equals("annees");
    once = choices.draw("action-en-lignes", "repetee:3 une-fois").equals("une-fois");
    paid = !years && choices.draw("total-verse", "absent droite").equals("droite");
    rest = choices.draw("reste-a-verser", "absent droite").equals("droite");
  }

  void paint() {
    top = pen.nextRow();
    int column = 1;
    for (String heading : headings()) {
      pen.heading(top, column++, heading);
    }
    List<List<GridPlace>> sums = new ArrayList<>();
    for (int i = FIRST; i < column; i++) {
      sums.add(new ArrayList<>());
    }
    for (DrawnAction action : contract.actions()) {
      boolean first = true;
      for (Payer payer : contract.payers()) {
        Long cents = action
            .cents()
            .get(new Slot(payer, Optional.empty(), contract.years().get(0)));
        if (cents != null) {
          int row = pen.nextRow();
          if (first || !once) {
            pen.word(row, 1, action.porteur());
            pen.word(row, 2, action.title());
          }
          pen.word(row, 3, payer.full());
          amounts(row, payer, cents);
          for (int i = 0; i < sums.size(); i++) {
            GridPlace place = pen.canvas().place(row, FIRST + i);
            if (pen.canvas().truths().containsKey(place)) {
              sums.get(i).add(place);
            }
          }
          first = false;
        }
      }
    }
    if (contract.choices().draw("total-colonnes", "bas:3 aucun").equals("bas")) {
      int last = pen.nextRow();
      pen.label(last, 1, "TOTAL");
      for (int i = 0; i < sums.size(); i++) {
        pen.sum(last, FIRST + i, sums.get(i));
      }
    }
  }

  private List<String> headings() {
    Choices choices = contract.choices();
    List<String> headings = new ArrayList<>(List.of("Structure", "Action", "Financeur"));
    if (years) {
      headings.add(
          rest
              ? choices.pick("titre-entier", List.of("Montant total", "Montant accordé"))
              : "Montant accordé");
      headings.add("Versé " + (contract.year() - 1));
      headings.add("Versé " + contract.year());
    } else {
      headings.add(
          choices.pick("titre-entier", List.of("Montant accordé", "Accordé", "Montant notifié")));
      headings.addAll(choices.pick(
          "titre-versements",
          List.of(
              List.of("Acompte", "Solde"),
              List.of("Avance", "Solde"),
              List.of("1er versement", "2e versement"),
              List.of("Acompte versé", "Solde versé"))));
    }
    if (paid) {
      headings.add("Total versé");
    }
    if (rest) {
      headings.add("Reste à verser");
    }
    return headings;
  }

  private void amounts(int row, Payer payer, long cents) {
    long first = Math.max(1_00, cents * 7 / 10 / 100 * 100);
    // Some still wait for the second payment, the first row among them: else nothing would tell a
    // balance that was paid from one that is left.
    boolean waits = row == top + 1 || contract.choices().chance("solde " + row).nextInt(3) == 0;
    long second = waits ? 0 : cents - first;
    Optional<Integer> year = contract.years().get(0);
    if (heading().equals("Montant total")) {
      pen.canvas()
          .put(row, FIRST, pen.euros(cents), CellTruth.figure(CellRole.PART, cents, List.of()));
    } else {
      Optional<EtapeMontant> step =
          heading().equals("Montant notifié") ? Optional.of(EtapeMontant.NOTIFIE) : GRANTED;
      pen.canvas().put(row, FIRST, pen.euros(cents), Pen.truth(new Slot(payer, step, year), cents));
    }
    List<GridPlace> terms = new ArrayList<>();
    Optional<Integer> before = years ? Optional.of(contract.year() - 1) : year;
    terms.addAll(paid(row, FIRST + 1, new Slot(payer, PAID, before), first));
    terms.addAll(paid(row, FIRST + 2, new Slot(payer, PAID, year), second));
    if (paid) {
      pen.sum(row, FIRST + 3, terms);
    }
    if (rest) {
      pen.cost(row, FIRST + (paid ? 4 : 3), cents - first - second);
    }
  }

  private String heading() {
    return headings().get(FIRST - 1);
  }

  private List<GridPlace> paid(int row, int column, Slot slot, long cents) {
    if (cents == 0) {
      return List.of();
    }
    pen.canvas().put(row, column, pen.euros(cents), Pen.truth(slot, cents));
    return List.of(pen.canvas().place(row, column));
  }
}
