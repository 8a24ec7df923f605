package fr.contratdeville.controle.calcul.arbre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumerationTest {
  private static String genre(String... segments) {
    return Numeration.of(List.of(segments)).map(Numeration::name).orElse("");
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
    for (Numeration numeration : Numeration.values()) {
      assertThat(numeration.rang(numeration.texte(rang))).isEqualTo(rang);
    }
  }

  @Test
  void roman_figures_are_written_in_one_way() {
    assertThat(Numeration.ROMAINS.rang("xiv")).isEqualTo(14);
    assertThat(Numeration.ROMAINS.rang("IIII")).isNegative();
    assertThat(Numeration.LETTRES.texte(27)).isEqualTo("aa");
  }
}
