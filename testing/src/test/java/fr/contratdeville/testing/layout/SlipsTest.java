package fr.contratdeville.testing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SlipsTest {

  /** The cells that are not the same in two workbooks. */
  private static Map<GridPlace, GridCell> changed(Layout before, Layout after) {
    return before.truth().cells().keySet().stream()
        .filter(p -> !cell(before, p).equals(cell(after, p)))
        .collect(Collectors.toMap(p -> p, p -> cell(after, p)));
  }

  private static GridCell cell(Layout layout, GridPlace place) {
    GridSheet sheet = layout.sheets().stream()
        .filter(s -> s.name().equals(place.sheet()))
        .findFirst()
        .orElseThrow();
    return sheet.cell(place.row(), place.column()).orElseThrow();
  }

  @Test
  void where_sums_are_typed_one_cell_changes_and_the_sums_over_it_no_longer_close() {
    for (int i = 0; i < 30; i++) {
      Layout layout = Layouts.plain(7).get(i);
      Slip slip = new Slips(layout).get(i).orElseThrow();
      assertThat(changed(layout, slip.layout())).containsOnlyKeys(slip.place());
      Set<GridPlace> over = layout.truth().cells().entrySet().stream()
          .filter(e -> e.getValue().terms().contains(slip.place()))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
      over.add(slip.place());
      assertThat(slip.sums()).isEqualTo(over);
    }
  }

  @Test
  void where_sums_are_formulas_only_a_sum_that_is_typed_over_is_wrong() {
    for (int i = 0; i < 30; i++) {
      Layout layout = Layouts.plain(7).with("formules", "formules").get(i);
      Slip slip = new Slips(layout).get(i).orElseThrow();
      assertThat(layout.truth().cells().get(slip.place()).role()).isEqualTo(CellRole.SUM);
      assertThat(cell(slip.layout(), slip.place()).formula()).isEmpty();
      assertThat(changed(layout, slip.layout()).entrySet())
          .allMatch(
              e -> e.getKey().equals(slip.place()) || e.getValue().formula().isPresent());
    }
  }

  @Test
  void a_workbook_without_sums_has_no_slip_that_shows() {
    Layouts bare = Layouts.plain(7).with("total-lignes", "aucun").with("total-colonnes", "aucun");
    assertThat(new Slips(bare.get(0)).get(1)).isEmpty();
  }
}
