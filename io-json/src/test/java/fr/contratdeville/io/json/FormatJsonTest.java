package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatJsonTest {

  @Test
  void writesDatesAsText() throws Exception {
    assertThat(FormatJson.mapper().writeValueAsString(Optional.of(LocalDate.of(2023, 6, 30))))
        .isEqualTo("\"2023-06-30\"");
  }
}
