package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LotsTest {

  private Instant maintenant = Instant.parse("2024-03-31T10:00:00Z");
  private final Lots lots = new Lots(Duration.ofMinutes(10), DataSize.ofKilobytes(100), horloge());

  @Test
  void results_are_forgotten_after_some_minutes() {
    String id = lots.garder(deTaille(10));
    maintenant = maintenant.plus(Duration.ofMinutes(10)).minusMillis(1);
    assertThat(lots.get(id)).isPresent();
    maintenant = maintenant.plusMillis(1);
    assertThat(lots.get(id)).isEmpty();
  }

  @Test
  void the_oldest_make_room_for_new_ones() {
    String premier = lots.garder(deTaille(50));
    String second = lots.garder(deTaille(30));
    assertThat(lots.get(premier)).isPresent();
    String troisieme = lots.garder(deTaille(40));
    assertThat(lots.get(premier)).isEmpty();
    assertThat(lots.get(second)).isPresent();
    assertThat(lots.get(troisieme)).isPresent();
  }

  @Test
  void files_that_cannot_be_read_take_room_too() {
    String premier = lots.garder(List.of(new Resultat.Illisible("a.bin", "a.bin : illisible")));
    for (int i = 0; i < 12; i++) {
      lots.garder(List.of(new Resultat.Illisible("b.bin", "b.bin : illisible")));
    }
    assertThat(lots.get(premier)).isEmpty();
  }

  @Test
  void what_takes_more_room_than_there_is_is_refused_and_drives_nothing_out() {
    String id = lots.garder(deTaille(50));
    assertThatThrownBy(() -> lots.garder(deTaille(93))).isInstanceOf(Refus.class);
    assertThat(lots.get(id)).isPresent();
  }

  @Test
  void names_are_128_bits_of_chance() {
    assertThat(lots.garder(deTaille(1)))
        .matches("[\\w-]{22}")
        .isNotEqualTo(lots.garder(deTaille(1)));
    assertThat(lots.get("")).isEmpty();
  }

  private static List<Resultat> deTaille(int ko) {
    return List.of(new Document("a.xlsx", 1, 0, Map.of(Piece.CONTRAT, new byte[ko << 10])));
  }

  private Clock horloge() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return maintenant;
      }
    };
  }
}
