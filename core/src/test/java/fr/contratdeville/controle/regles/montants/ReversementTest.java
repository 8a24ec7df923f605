package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.modele.EtapeMontant;
import org.junit.jupiter.api.Test;

class ReversementTest {

  @Test
  void spending_more_is_no_gap() {
    assertThat(Essai.examiner(
                new Reversement(), Vies.of(EtapeMontant.VERSE, 10, EtapeMontant.REALISE, 11))
            .ecarts())
        .isZero();
  }

  @Test
  void spending_less_is_an_information_with_what_may_come_back() {
    Constat constat = Essai.examiner(
            new Reversement(), Vies.of(EtapeMontant.VERSE, 10, EtapeMontant.REALISE, 7))
        .constats()
        .get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("-3"));
  }
}
