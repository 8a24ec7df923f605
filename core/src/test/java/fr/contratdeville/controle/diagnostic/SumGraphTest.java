package fr.contratdeville.controle.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.diagnostic.SumGraph.Suspect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are the first sums, columns the others; figures are numbered row by row. */
class SumGraphTest {

  /** A table without margins, in which some cells are too large. */
  private static final class Table {
    private final int cote;
    private final long[] ecarts;

    Table(int cote) {
      this.cote = cote;
      this.ecarts = new long[2 * cote];
    }

    Table deTrop(int rangee, int colonne, long deTrop) {
      ecarts[rangee] -= deTrop;
      ecarts[cote + colonne] -= deTrop;
      return this;
    }

    List<Suspect> suspects() {
      SumGraph graph = new SumGraph(ecarts);
      for (int r = 0; r < cote; r++) {
        for (int c = 0; c < cote; c++) {
          graph.addFigure(r, -1, cote + c, -1);
        }
      }
      return graph.suspects().orElse(List.of());
    }
  }

  @Test
  void a_wrong_cell_is_where_two_gaps_cross() {
    assertThat(new Table(3).deTrop(1, 2, 70).suspects()).containsExactly(new Suspect(5, -70));
    assertThat(new Table(3).deTrop(2, 0, -7).suspects()).containsExactly(new Suspect(6, 7));
  }

  @Test
  void two_wrong_cells_of_one_row_are_told_apart() {
    assertThat(new Table(3).deTrop(1, 0, 70).deTrop(1, 2, 4).suspects())
        .containsExactlyInAnyOrder(new Suspect(3, -70), new Suspect(5, -4));
  }

  @Test
  void two_wrong_cells_of_one_column_are_told_apart() {
    assertThat(new Table(3).deTrop(0, 1, 70).deTrop(2, 1, -30).suspects())
        .containsExactlyInAnyOrder(new Suspect(1, -70), new Suspect(7, 30));
  }

  @Test
  void the_fewest_figures_are_found() {
    assertThat(new Table(3).deTrop(0, 0, 70).deTrop(1, 1, 30).deTrop(2, 2, 9).suspects())
        .containsExactlyInAnyOrder(new Suspect(0, -70), new Suspect(4, -30), new Suspect(8, -9));
  }

  /** Two rows and two columns that three cells tie: each passes on what it owes. */
  @Test
  void a_chain_of_wrong_cells_is_followed() {
    SumGraph graph = new SumGraph(new long[] {-120, -3, -100, -23});
    graph.addFigure(0, -1, 2, -1);
    graph.addFigure(0, -1, 3, -1);
    graph.addFigure(1, -1, 3, -1);
    assertThat(graph.suspects().orElseThrow())
        .containsExactlyInAnyOrder(new Suspect(0, -100), new Suspect(1, -20), new Suspect(2, -3));
  }

  @Test
  void six_wrong_cells_are_found_and_seven_are_too_many() {
    Table table = new Table(7);
    for (int i = 0; i < 6; i++) {
      table.deTrop(i, i, 1L << i);
    }
    assertThat(table.suspects())
        .extracting(Suspect::figure)
        .containsExactlyInAnyOrder(0, 8, 16, 24, 32, 40);
    assertThat(table.deTrop(6, 6, 64).suspects()).isEmpty();
  }

  /** The printed figure of one sum that is a term of the other: too large in one, missing in it. */
  @Test
  void a_wrong_total_has_opposite_effects() {
    SumGraph graph = new SumGraph(new long[] {50, -50, 0});
    graph.addFigure(1, -1, 2, 1);
    graph.addFigure(0, 1, 1, -1);
    assertThat(graph.suspects()).contains(List.of(new Suspect(1, -50)));
    SumGraph autre = new SumGraph(new long[] {50, -50, 8, -8});
    autre.addFigure(1, -1, 0, 1);
    autre.addFigure(2, 1, 3, -1);
    assertThat(autre.suspects().orElseThrow())
        .containsExactlyInAnyOrder(new Suspect(0, -50), new Suspect(1, -8));
  }

  @Test
  void totals_and_cells_are_followed_in_one_chain() {
    SumGraph graph = new SumGraph(new long[] {50, -42, -8});
    graph.addFigure(0, 1, 1, -1);
    graph.addFigure(0, 1, 2, -1);
    assertThat(graph.suspects().orElseThrow())
        .containsExactlyInAnyOrder(new Suspect(0, -42), new Suspect(1, -8));
  }

  @Test
  void gaps_that_no_shared_figure_explains_are_left_alone() {
    assertThat(new Table(2).suspects()).isEmpty();
    SumGraph seule = new SumGraph(new long[] {5, 0});
    seule.addFigure(0, -1, 1, -1);
    assertThat(seule.suspects()).isEmpty();
    SumGraph inegales = new SumGraph(new long[] {5, 7});
    inegales.addFigure(0, -1, 1, -1);
    assertThat(inegales.suspects()).isEmpty();
    SumGraph sansLien = new SumGraph(new long[] {5, 5});
    assertThat(sansLien.suspects()).isEmpty();
    SumGraph enTriangle = new SumGraph(new long[] {5, 5, 0});
    enTriangle.addFigure(0, -1, 1, -1);
    enTriangle.addFigure(1, -1, 2, -1);
    enTriangle.addFigure(2, -1, 0, -1);
    assertThat(enTriangle.suspects())
        .as("no signs fit three sums that share two by two")
        .isEmpty();
  }
}
