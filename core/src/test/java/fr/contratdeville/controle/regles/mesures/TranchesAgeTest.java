package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.valeur.TrancheAge;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranchesAgeTest {

  private static Examen examiner(String effectif, Beneficiaires... parties) {
    return Publics.examiner(new TranchesAge(), Publics.of(effectif).addAllDont(List.of(parties)));
  }

  @Test
  void bands_that_follow_each_other_in_any_order_agree() {
    Examen examen = examiner(
        "15", Publics.age("50..", "6"), Publics.age("..25", "1"), Publics.age("26..49", "8"));
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(examen.ecarts()).isZero();
  }

  @Test
  void a_hole_matters_only_when_people_are_missing() {
    assertThat(
            examiner("15", Publics.age("..25", "9"), Publics.age("51..", "6")).ecarts())
        .isZero();
    Constat constat = examiner("16", Publics.age("..25", "9"), Publics.age("51..", "6"))
        .constats()
        .get(0);
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("« Atelier » : l'effectif est de 16, les tranches d'âge (0-25 ans, 51 ans et"
            + " plus) font 15. Aucune tranche n'est celle de : 26-50 ans.");
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("1"));
  }

  @Test
  void one_common_age_is_an_overlap_but_one_band_twice_is_not() {
    assertThat(
            examiner("9", Publics.age("6..15", "4"), Publics.age("15..17", "5")).constats())
        .extracting(Constat::chemin)
        .containsExactly("/actions/0/volets/0/beneficiaires/0/dont/1");
    assertThat(
            examiner("9", Publics.age("6..15", "4"), Publics.age("6..15", "5")).ecarts())
        .isZero();
  }

  @Test
  void girls_and_boys_have_their_own_bands() {
    assertThat(examiner(
                "52",
                Publics.of("12").sexe(Sexe.FEMININ).age(TrancheAge.entre(6, 15)).build(),
                Publics.of("32")
                    .sexe(Sexe.MASCULIN)
                    .age(TrancheAge.entre(6, 15))
                    .build())
            .examines())
        .isZero();
  }
}
