package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.EtapeMontant;
import org.junit.jupiter.api.Test;

class VerseSurAccordeTest {

  private static Examen examiner(Object... montants) {
    return Essai.examiner(new VerseSurAccorde(), Vies.of(montants));
  }

  @Test
  void each_step_is_held_against_the_nearest_one_before() {
    Examen examen =
        examiner(EtapeMontant.ACCORDE, 10, EtapeMontant.ENGAGE, 12, EtapeMontant.VERSE, 11);
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.constats()).hasSize(1);
    assertThat(Essai.simple(examen.constats().get(0).message()))
        .isEqualTo(
            "« Atelier », Ville : engagé 12 €, accordé 10 €." + " L'engagement dépasse l'accord.");
  }

  @Test
  void a_payment_is_held_against_the_grant_when_no_commitment_is_given() {
    assertThat(examiner(EtapeMontant.ACCORDE, 10, EtapeMontant.VERSE, 11).ecarts())
        .isEqualTo(1);
    assertThat(examiner(EtapeMontant.DEMANDE, 10, EtapeMontant.VERSE, 11).examines())
        .isZero();
  }
}
