package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.modele.Beneficiaires;
import org.junit.jupiter.api.Test;

class PartQpvTest {

  private static Examen examiner(Beneficiaires.Builder... publics) {
    return Publics.examiner(new PartQpv(), publics);
  }

  @Test
  void the_whole_is_the_total_or_inside_and_outside() {
    Constat constat = examiner(
            Publics.of("15").perimetre(Beneficiaires.Perimetre.QPV),
            Publics.of("23").perimetre(Beneficiaires.Perimetre.HORS_QPV))
        .constats()
        .get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(constat.declare())
        .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("39.5"));
    assertThat(constat.unite()).isEqualTo(Unite.POURCENT);
  }

  @Test
  void ranges_and_empty_publics_have_no_share() {
    assertThat(Essai.raison(examiner(
            Publics.of("5..10").perimetre(Beneficiaires.Perimetre.QPV),
            Publics.of("23").perimetre(Beneficiaires.Perimetre.TOTAL))))
        .contains("non comparé");
    assertThat(Essai.raison(examiner(
            Publics.of("0").perimetre(Beneficiaires.Perimetre.QPV),
            Publics.of("0").perimetre(Beneficiaires.Perimetre.TOTAL))))
        .contains("non comparé");
  }

  @Test
  void it_is_off_until_a_profile_turns_it_on() {
    assertThat(Profil.standard().retient(new PartQpv())).isFalse();
  }
}
