package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void figures_are_written_as_each_language_writes_them() {
    Message message = Phrase.of(
        "« %s » : %s, %s", "“%s”: %s, %s", "a;b : c", Montant.of(1234), Part.parse("4.5%"));
    assertThat(message.fr())
        .isEqualTo("«\u00A0a;b : c\u00A0»\u00A0: 1\u202F234\u00A0€, 4,5\u00A0%");
    assertThat(message.en()).isEqualTo("“a;b : c”: 1,234\u00A0€, 4.5\u00A0%");
  }

  @Test
  void plurals_differ_at_zero() {
    Message un = Message.of("ligne", "row");
    Message plusieurs = Message.of("lignes", "rows");
    assertThat(Phrase.nombre(0, un, plusieurs))
        .isEqualTo(Message.of("0\u00A0ligne", "0\u00A0rows"));
    assertThat(Phrase.nombre(1, un, plusieurs)).isEqualTo(Message.of("1\u00A0ligne", "1\u00A0row"));
    assertThat(Phrase.nombre(2, un, plusieurs))
        .isEqualTo(Message.of("2\u00A0lignes", "2\u00A0rows"));
  }

  @Test
  void a_long_list_says_how_many_others() {
    assertThat(Phrase.liste(List.of("a", "b"))).hasToString("a, b");
    assertThat(Phrase.liste(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")))
        .hasToString("1, 2, 3, 4, 5, 6, 7, 8, … (+2)");
  }

  @Test
  void a_percent_sign_in_a_name_is_text() {
    assertThat(Phrase.of("%s", "%s", "100 %s")).hasToString("100 %s");
  }
}
