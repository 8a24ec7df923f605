package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.ValeurInvalideException;
import org.junit.jupiter.api.Test;

class PorteurTest {

  @Test
  void keepsTheOrderOfWhatItWasGiven() {
    var porteur = Porteur.builder()
        .nom("Mosaïque en Cèze")
        .addVariante("MOSAIQUE EN CEZE")
        .addVariante("Mosaïque")
        .addExercice(Exercice.of(2023))
        .addExercice(Exercice.of(2015))
        .addExercice(Exercice.of(2019))
        .build();

    assertThat(porteur.variantes()).containsExactly("MOSAIQUE EN CEZE", "Mosaïque");
    assertThat(porteur.exercices())
        .containsExactly(Exercice.of(2023), Exercice.of(2015), Exercice.of(2019));
    assertThat(porteur.commune()).isEmpty();
    assertThat(porteur.withNom("CCAS").variantes()).isEqualTo(porteur.variantes());
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> Porteur.builder().build())
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessage("manquant : nom");
  }

  @Test
  void refusesABlankName() {
    assertThatThrownBy(() -> Porteur.builder().nom(" ").build())
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessage("nom : \" \"");
  }
}
