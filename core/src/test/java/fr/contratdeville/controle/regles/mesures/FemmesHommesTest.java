package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.TrancheAge;
import org.junit.jupiter.api.Test;

class FemmesHommesTest {

  private static Examen examiner(Beneficiaires.Builder... publics) {
    return Publics.examiner(new FemmesHommes(), publics);
  }

  @Test
  void fewer_may_leave_some_out_and_more_is_a_contradiction() {
    Constat moins = examiner(Publics.of("48")
            .addDont(Publics.sexe(Sexe.FEMININ, "35"), Publics.sexe(Sexe.MASCULIN, "6")))
        .constats()
        .get(0);
    assertThat(moins.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(moins.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("7"));
    assertThat(moins.chemin()).isEqualTo("/actions/0/volets/0/beneficiaires/0");
    Constat plus = examiner(Publics.of("40")
            .addDont(Publics.sexe(Sexe.FEMININ, "35"), Publics.sexe(Sexe.MASCULIN, "6")))
        .constats()
        .get(0);
    assertThat(plus.gravite()).isEqualTo(Gravite.ERREUR);
  }

  @Test
  void one_sex_alone_or_parts_of_a_sex_are_not_the_whole_of_it() {
    assertThat(
            examiner(Publics.of("49").addDont(Publics.sexe(Sexe.FEMININ, "10"))).examines())
        .isZero();
    assertThat(examiner(Publics.of("52")
                .addDont(
                    Publics.of("12")
                        .sexe(Sexe.FEMININ)
                        .age(TrancheAge.entre(6, 15))
                        .build(),
                    Publics.sexe(Sexe.MASCULIN, "32")))
            .examines())
        .isZero();
    assertThat(examiner(Publics.of("49")
                .addDont(
                    Publics.sexe(Sexe.FEMININ, "10"),
                    Publics.sexe(Sexe.FEMININ, "3"),
                    Publics.sexe(Sexe.MASCULIN, "30")))
            .examines())
        .isZero();
  }

  @Test
  void ranges_that_can_agree_do_and_unknown_counts_are_said() {
    assertThat(examiner(Publics.of("~50")
                .addDont(Publics.sexe(Sexe.FEMININ, "10"), Publics.sexe(Sexe.MASCULIN, "30")))
            .ecarts())
        .isZero();
    assertThat(Essai.raison(examiner(Publics.of("50")
            .addDont(Publics.sexe(Sexe.FEMININ, "10"), Publics.sexe(Sexe.MASCULIN, "")))))
        .contains("un effectif n'y est pas connu");
  }

  @Test
  void a_part_beyond_the_whole_is_told_by_the_control_of_parts() {
    Beneficiaires.Builder public_ = Publics.of("10")
        .addDont(Publics.sexe(Sexe.FEMININ, "12"), Publics.sexe(Sexe.MASCULIN, "3"));
    Examen examen = examiner(public_);
    assertThat(examen.ecarts()).isEqualTo(1);
    assertThat(examen.constats()).isEmpty();
    assertThat(Publics.examiner(new PartieDuTout(), public_).constats()).hasSize(1);
  }

  @Test
  void a_breakdown_of_an_indicator_by_sex_is_looked_at_too() {
    Indicateur indicateur = Indicateur.builder()
        .libelle("Participants")
        .valeur(Effectif.of(49))
        .addVentilation(Ventilation.builder()
            .critere(Ventilation.Critere.SEXE)
            .libelle("F/G")
            .putValeur("F", Effectif.of(10))
            .putValeur("G", Effectif.of(38))
            .build())
        .build();
    Constat constat = Essai.examiner(new FemmesHommes(), ReglesMesures.exemple(indicateur))
        .constats()
        .get(0);
    assertThat(constat.chemin()).isEqualTo("/actions/0/volets/0/indicateurs/0/ventilations/0");
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("« Atelier » : l'effectif est de 49, femmes et hommes font 48.");
  }
}
