package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTest {

  @Test
  void isFrenchUnlessAskedForEnglish() {
    Message message = Message.of("écart", "gap");
    assertThat(message.texte(Locale.CANADA)).isEqualTo("gap");
    assertThat(Stream.of(Locale.FRANCE, Locale.GERMAN, Locale.ROOT).map(message::texte))
        .containsOnly("écart");
    assertThat(message).hasToString("écart");
    assertThat(Message.of("CAF").en()).isEqualTo("CAF");
  }

  @Test
  void isNeverBlank() {
    Refus.of("Message.fr", " ", () -> Message.of(" ", "gap"));
    Refus.of("Message.en", "", () -> Message.of("écart", ""));
  }

  @Test
  void fieldsHaveNamesInBothLanguages() {
    assertThat(Champ.values()).allSatisfy(c -> assertThat(c.libelle().en()).isNotBlank());
    assertThat(Champ.SOUS_TOTAL_PORTEUR.libelle()).hasToString("Sous-total porteur");
  }
}
