package fr.contratdeville.controle.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.diagnostic.SumGraph.Suspect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table whose last row and column are totals, in which some figures were made wrong. */
class SumGraphProperties {
  private static final int COTE = 4;

  /** A wrong figure: its place, and what was added to it. */
  record Erreur(int rangee, int colonne, long deTrop) {}

  @Provide
  Arbitrary<List<Erreur>> erreurs() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, COTE - 1);
    return Combinators.combine(
            place, place, Arbitraries.longs().between(-1_000_000, 1_000_000).filter(l -> l != 0))
        .as(Erreur::new)
        .list()
        .uniqueElements(e -> e.rangee() * COTE + e.colonne())
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  /** Sums 0 to 3 are the rows, 4 to 7 the columns; the gaps that wrong figures make. */
  private static long[] ecarts(List<Erreur> erreurs) {
    long[] ecarts = new long[2 * COTE];
    for (Erreur e : erreurs) {
      ecarts[e.rangee()] += signe(e.colonne()) * e.deTrop();
      ecarts[COTE + e.colonne()] += signe(e.rangee()) * e.deTrop();
    }
    return ecarts;
  }

  /** The last figure of a sum is printed, the others are added up. */
  private static int signe(int rang) {
    return rang == COTE - 1 ? 1 : -1;
  }

  private static SumGraph graph(long[] ecarts) {
    SumGraph graph = new SumGraph(ecarts);
    for (int r = 0; r < COTE; r++) {
      for (int c = 0; c < COTE; c++) {
        graph.addFigure(r, signe(c), COTE + c, signe(r));
      }
    }
    return graph;
  }

  @Property
  void mending_the_suspects_closes_every_gap_with_no_more_figures_than_were_made_wrong(
      @ForAll("erreurs") List<Erreur> erreurs) {
    long[] ecarts = ecarts(erreurs);
    Optional<List<Suspect>> suspects = graph(ecarts).suspects();
    if (java.util.Arrays.stream(ecarts).allMatch(e -> e == 0)) {
      assertThat(suspects).isEmpty();
      return;
    }
    for (Suspect s : suspects.orElse(List.of())) {
      int r = s.figure() / COTE;
      int c = s.figure() % COTE;
      ecarts[r] += signe(c) * s.correction();
      ecarts[COTE + c] += signe(r) * s.correction();
    }
    // Gaps that only cancel out through a sum that closes are left alone.
    if (suspects.isPresent()) {
      assertThat(ecarts).containsOnly(0);
      assertThat(suspects.get()).hasSizeLessThanOrEqualTo(erreurs.size());
    } else {
      assertThat(erreurs).hasSizeGreaterThan(1);
    }
  }

  @Property
  void one_wrong_figure_is_found(@ForAll("erreurs") List<Erreur> erreurs) {
    Erreur une = erreurs.get(0);
    assertThat(graph(ecarts(List.of(une))).suspects().orElseThrow())
        .containsExactly(new Suspect(une.rangee() * COTE + une.colonne(), -une.deTrop()));
  }

  @Property
  void wrong_figures_that_share_no_sum_are_all_found(@ForAll("erreurs") List<Erreur> erreurs) {
    boolean separees = erreurs.stream().map(Erreur::rangee).distinct().count() == erreurs.size()
        && erreurs.stream().map(Erreur::colonne).distinct().count() == erreurs.size()
        && erreurs.stream().map(e -> Math.abs(e.deTrop())).distinct().count() == erreurs.size();
    if (separees && erreurs.size() < 3) {
      Map<Integer, Long> trouves = graph(ecarts(erreurs)).suspects().orElseThrow().stream()
          .collect(Collectors.toMap(Suspect::figure, Suspect::correction));
      assertThat(trouves)
          .isEqualTo(erreurs.stream()
              .collect(Collectors.toMap(e -> e.rangee() * COTE + e.colonne(), e -> -e.deTrop())));
    }
  }
}
