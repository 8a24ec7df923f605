package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.truth.CellTruth;
import fr.contratdeville.testing.layout.truth.MoneyKey;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who pays and how much in the words of one cell: {@code Etat : 9 000 € / Ville : 3 500 €}. */
final class InWords {
  private final DrawnContract contract;
  private final Pen pen;
  private final String between;
  private final String form;
  private final boolean total;

  InWords(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    Choices choices = contract.choices();
    between = switch (choices.draw("mots-entre", "barre:2 point-virgule:2 ligne")) {
      case "barre" -> " / ";
      case "ligne" -> "\n";
      default -> " ; ";
    };
    form = choices.draw("mots-forme", "deux-points:3 suite");
    total = choices.draw("total-lignes", "droite:2 aucun").equals("droite");
  }

  void paint() {
    Choices choices = contract.choices();
    int top = pen.nextRow();
    pen.heading(top, 1, "Structure");
    pen.heading(top, 2, "Intitulé de l'action");
    pen.heading(
        top,
        3,
        choices.pick(
            "titre-financements",
            List.of("Financements", "Plan de financement", "Financeurs", "Cofinancements")));
    if (total) {
      pen.heading(top, 4, choices.pick("titre-total", List.of("Total", "Total des subventions")));
    }
    List<GridPlace> sums = new ArrayList<>();
    for (DrawnAction action : contract.actions()) {
      int row = pen.nextRow();
      pen.word(row, 1, action.porteur());
      pen.word(row, 2, action.title());
      Map<MoneyKey, Long> money = new LinkedHashMap<>();
      List<String> words = new ArrayList<>();
      for (Slot slot : contract.slots()) {
        Long cents = action.cents().get(slot);
        if (cents != null) {
          words.add(slot.payer().full() + (form.equals("suite") ? " " : " : ") + euros(cents));
          money.merge(
              new MoneyKey(slot.payer().name(), slot.step(), slot.year()), cents, Long::sum);
        }
      }
      pen.canvas().put(row, 3, GridCell.of(String.join(between, words)), CellTruth.money(money));
      if (total) {
        pen.sum(row, 4, List.of(pen.canvas().place(row, 3))).ifPresent(sums::add);
      }
    }
    if (total) {
      int last = pen.nextRow();
      pen.label(last, 1, "TOTAL");
      pen.sum(last, 4, sums);
    }
  }

  private static String euros(long cents) {
    DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRENCH);
    french.setGroupingSeparator(' ');
    return new DecimalFormat(cents % 100 == 0 ? "#,##0" : "#,##0.00", french).format(cents / 100.0)
        + " €";
  }
}
