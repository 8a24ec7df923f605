package fr.contratdeville.controle.calcul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.controle.calcul.NearestSubset.Choice;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NearestSubsetTest {

  private static BitSet dedans(int... rangs) {
    BitSet dedans = new BitSet();
    for (int rang : rangs) {
      dedans.set(rang);
    }
    return dedans;
  }

  @Test
  void of_the_choices_that_close_the_one_with_the_fewest_changes_is_kept() {
    NearestSubset choix = new NearestSubset(List.of(10L, 20L, 30L, 0L));
    assertThat(choix.nearest(dedans(0, 1, 2), 30)).contains(new Choice(List.of(2), 30));
    assertThat(choix.nearest(dedans(2), 30)).isEmpty();
    assertThat(choix.nearest(dedans(), 29)).contains(new Choice(List.of(2), 30));
    assertThat(choix.nearest(dedans(0, 1, 2), 1000)).isEmpty();
  }

  @Test
  void up_to_twelve_amounts_several_changes_are_tried() {
    NearestSubset choix =
        new NearestSubset(LongStream.rangeClosed(1, 12).boxed().toList());
    assertThat(choix.nearest(dedans(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 55))
        .contains(new Choice(List.of(10, 11), 55));
  }

  @Test
  void beyond_twelve_amounts_a_single_change_is_tried() {
    NearestSubset choix =
        new NearestSubset(LongStream.rangeClosed(1, 13).boxed().toList());
    BitSet tous = dedans(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(choix.nearest(tous, 86)).contains(new Choice(List.of(4), 86));
    assertThat(choix.nearest(dedans(0), 13)).contains(new Choice(List.of(11), 13));
    assertThat(choix.nearest(dedans(0), 1)).isEmpty();
    assertThat(new NearestSubset(Collections.nCopies(13, 1L)).nearest(tous, 12))
        .as("the first of several")
        .contains(new Choice(List.of(0), 12));
  }

  @Test
  void a_sum_that_does_not_fit_throws() {
    assertThatThrownBy(() -> new NearestSubset(Collections.nCopies(2, Long.MAX_VALUE)))
        .isInstanceOf(ArithmeticException.class);
  }
}
