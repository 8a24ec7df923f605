package fr.contratdeville.testing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutsTest {

  private static Stream<Layout> layouts(int count) {
    return IntStream.range(0, count).mapToObj(Layouts.of(11)::get);
  }

  @Test
  void a_seed_and_a_number_give_the_same_workbook_each_time() {
    assertThat(Layouts.of(5).get(3).toString()).isEqualTo(Layouts.of(5).get(3).toString());
    assertThat(Layouts.of(5).get(3).toString())
        .isNotEqualTo(Layouts.of(5).get(4).toString());
    assertThat(Layouts.of(5).get(3).toString())
        .isNotEqualTo(Layouts.of(6).get(3).toString());
  }

  @Test
  void a_choice_that_is_set_changes_no_other_one() {
    Layouts free = Layouts.of(5).with("forme", "large");
    for (int i = 0; i < 20; i++) {
      Map<String, String> set = new TreeMap<>(free.with("rien", "tiret").get(i).choices());
      assertThat(set.put("rien", free.get(i).choices().get("rien"))).isEqualTo("tiret");
      assertThat(set).isEqualTo(new TreeMap<>(free.get(i).choices()));
    }
  }

  @Test
  void every_sum_is_that_of_its_terms() {
    assertThat(layouts(150).mapToLong(LayoutsTest::checkSums).sum()).isGreaterThan(1000);
  }

  private static long checkSums(Layout layout) {
    Map<GridPlace, CellTruth> cells = layout.truth().cells();
    cells.forEach((place, truth) -> {
      if (truth.role() == CellRole.SUM) {
        assertThat(truth.terms()).as(() -> layout + "\n" + place).isNotEmpty();
        assertThat(truth.cents().orElseThrow())
            .as(() -> layout + "\n" + place)
            .isEqualTo(truth.terms().stream()
                .filter(cells::containsKey)
                .mapToLong(t -> cells.get(t).cents().orElse(0L))
                .sum());
      }
    });
    return cells.values().stream().filter(t -> t.role() == CellRole.SUM).count();
  }

  @Test
  void the_money_of_a_workbook_is_that_of_its_cells() {
    layouts(60)
        // Shares of a cost are no euros.
        .filter(layout -> !"pourcentages".equals(layout.choices().get("forme")))
        .forEach(layout -> assertThat(layout.truth().cells().values().stream()
                .filter(t -> t.role() == CellRole.MONEY)
                .mapToLong(t -> t.cents().orElse(0L))
                .sum())
            .as(layout::toString)
            .isPositive()
            .isEqualTo(layout.truth().money().values().stream()
                .mapToLong(Long::longValue)
                .sum()));
  }

  @Test
  void a_cell_of_money_shows_its_amount() {
    Layout layout = Layouts.plain(2).get(0);
    layout.truth().cells().forEach((place, truth) -> {
      if (truth.role() == CellRole.MONEY) {
        assertThat(layout
                .sheets()
                .get(0)
                .cell(place.row(), place.column())
                .orElseThrow()
                .number())
            .hasValueSatisfying(n -> assertThat(n)
                .isEqualByComparingTo(BigDecimal.valueOf(truth.cents().orElse(0L), 2)));
      }
    });
  }

  @Test
  void no_cell_stands_twice_or_below_a_merge() {
    layouts(100)
        .forEach(layout -> layout
            .sheets()
            .forEach(sheet -> sheet.merges().forEach(m -> {
              for (int row = m.firstRow(); row <= m.lastRow(); row++) {
                for (int column = m.firstColumn(); column <= m.lastColumn(); column++) {
                  boolean first = row == m.firstRow() && column == m.firstColumn();
                  assertThat(sheet.cell(row, column).isPresent())
                      .as(() -> layout + "\n" + m)
                      .isEqualTo(first);
                }
              }
            })));
  }

  @Test
  void every_form_is_drawn() {
    assertThat(layouts(400).map(l -> l.choices().get("forme")).distinct())
        .containsExactlyInAnyOrder(
            "large",
            "en-lignes",
            "blocs",
            "fiches",
            "transpose",
            "arborescence",
            "plan-large",
            "en-mots",
            "versements",
            "pourcentages",
            "paires",
            "liste");
  }
}
