package fr.contratdeville.testing.layout;

import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.form.Forms;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.truth.ActionTruth;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import fr.contratdeville.testing.layout.truth.LayoutTruth;
import fr.contratdeville.testing.layout.truth.MoneyKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what a workbook says from the truth of its cells. */
final class Truths {
  private final Forms forms;
  private final DrawnContract contract;

  Truths(Forms forms) {
    this.forms = forms;
    contract = forms.contract();
  }

  LayoutTruth of(List<Canvas> sheets) {
    TreeMap<GridPlace, CellTruth> cells = new TreeMap<>();
    sheets.forEach(s -> cells.putAll(s.truths()));
    Map<MoneyKey, Long> money = new HashMap<>();
    cells.values().stream()
        .filter(c -> c.role() == CellRole.MONEY)
        .forEach(c -> c.money().forEach((k, cents) -> money.merge(k, cents, Long::sum)));
    money.values().removeIf(v -> v == 0);
    boolean oneYear = contract.years().size() == 1;
    return new LayoutTruth(
        money,
        actions(sheets),
        spellings(),
        oneYear ? Optional.of(contract.year()) : Optional.empty(),
        contract.stepInTitle(),
        false,
        cells);
  }

  private List<ActionTruth> actions(List<Canvas> sheets) {
    List<ActionTruth> actions = new ArrayList<>();
    contract.actions().forEach(a -> actions.add(action(sheets, a, forms.prints())));
    if (contract.choices().is("ligne-barree", "retiree")) {
      contract.withdrawn().ifPresent(a -> actions.add(action(sheets, a, 0)));
    }
    return actions;
  }

  private ActionTruth action(List<Canvas> sheets, DrawnAction action, int prints) {
    String title = forms.namesActions() ? action.title() : "";
    return new ActionTruth(
        title,
        Optional.of(action.porteur()),
        place(sheets, title.isEmpty() ? action.porteur() : title),
        prints);
  }

  /** Where a text stands first, on a sheet with money rather than on one that copies it. */
  private static Optional<GridPlace> place(List<Canvas> sheets, String text) {
    return sheets.stream()
        .sorted(Comparator.comparing(s -> !hasMoney(s)))
        .flatMap(sheet -> sheet.truths().keySet().stream()
            .filter(p -> sheet
                .cell(p.row(), p.column())
                .filter(c -> c.shown().equals(text))
                .isPresent()))
        .findFirst();
  }

  private static boolean hasMoney(Canvas sheet) {
    return sheet.truths().values().stream().anyMatch(t -> t.role() == CellRole.MONEY);
  }

  private Map<String, String> spellings() {
    if (!forms.namesPayers() || forms.sumsPayersUp()) {
      return Map.of(LayoutTruth.ANYBODY, "");
    }
    Optional<String> above = forms.payerAbove();
    if (above.isPresent()) {
      return Map.of(above.get(), above.get());
    }
    Map<String, String> spellings = new HashMap<>();
    for (Payer payer : contract.payers()) {
      spellings.put(payer.name(), payer.name());
      spellings.put(payer.full(), payer.name());
      spellings.put(payer.full() + " (1)", payer.name());
    }
    return spellings;
  }
}
