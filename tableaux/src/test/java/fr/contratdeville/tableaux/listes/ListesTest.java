package fr.contratdeville.tableaux.listes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.listes.JugementListe.Verdict;
import fr.contratdeville.testing.layout.lists.GeneratedList;
import fr.contratdeville.testing.layout.lists.ListGenerator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Generated lists are read right, or said to be in doubt. */
class ListesTest {
  private static final int NOMBRE = 250;

  @Test
  void listsInUsualWordsAreRead() {
    check(ListGenerator::usual, 40_000);
  }

  @Test
  void listsInOtherWordsAreRead() {
    check(ListGenerator::reserved, 50_000);
  }

  @Test
  void listsOfOtherTradesAreRead() {
    List<JugementListe> juges = juger(ListGenerator::varied, 60_000);
    assertThat(juges.stream().filter(j -> j.verdict() == Verdict.JUSTE).count())
        .isGreaterThanOrEqualTo(NOMBRE * 93 / 100);
    assertThat(
            juges.stream().filter(j -> j.verdict() == Verdict.FAUX_EN_SILENCE).count())
        .isLessThanOrEqualTo(NOMBRE * 2 / 100);
    assertThat(juges).noneMatch(j -> j.verdict() == Verdict.FAUSSE_ERREUR);
  }

  private static List<JugementListe> juger(LongFunction<GeneratedList> tirage, long graine) {
    return LongStream.range(graine, graine + NOMBRE)
        .mapToObj(g -> JugementListe.of(tirage.apply(g)))
        .toList();
  }

  private static void check(LongFunction<GeneratedList> tirage, long graine) {
    List<JugementListe> juges = juger(tirage, graine);
    assertThat(juges)
        .filteredOn(
            j -> j.verdict() == Verdict.FAUX_EN_SILENCE || j.verdict() == Verdict.FAUSSE_ERREUR)
        .isEmpty();
    assertThat(juges.stream().filter(j -> j.verdict() == Verdict.JUSTE).count())
        .isGreaterThanOrEqualTo(NOMBRE * 95 / 100);
  }
}
