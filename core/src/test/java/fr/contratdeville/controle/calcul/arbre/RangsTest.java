package fr.contratdeville.controle.calcul.arbre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RangsTest {
  private static String genre(String... segments) {
    return Rangs.of(List.of(segments)).map(Rangs::name).orElse("");
  }

  @Test
  void one_way_to_count_fits_a_whole_list() {
    assertThat(genre("1", "2bis", "10")).isEqualTo("CHIFFRES");
    assertThat(genre("a", "b", "c")).isEqualTo("LETTRES");
    assertThat(genre("c", "d")).isEqualTo("LETTRES");
    assertThat(genre("h", "i", "j")).isEqualTo("LETTRES");
    assertThat(genre("i")).isEqualTo("ROMAINS");
    assertThat(genre("III", "IV")).isEqualTo("ROMAINS");
    assertThat(genre("1", "a")).isEmpty();
    assertThat(genre("PRE", "FLE")).isEmpty();
    assertThat(genre()).isEmpty();
  }

  @Property
  void what_is_written_counts_as_what_it_was(@ForAll @IntRange(min = 1, max = 700) int rang) {
    for (Rangs rangs : Rangs.values()) {
      assertThat(rangs.rang(rangs.texte(rang))).isEqualTo(rang);
    }
  }

  @Test
  void roman_figures_are_written_in_one_way() {
    assertThat(Rangs.ROMAINS.rang("xiv")).isEqualTo(14);
    assertThat(Rangs.ROMAINS.rang("IIII")).isNegative();
    assertThat(Rangs.LETTRES.texte(27)).isEqualTo("aa");
  }
}
