package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.valeur.Emplacement;
import org.junit.jupiter.api.Test;

class PublicQpvTest {

  private static Examen examiner(Beneficiaires.Builder... publics) {
    return Publics.examiner(new PublicQpv(), publics);
  }

  private static Beneficiaires.Builder en(Beneficiaires.Perimetre perimetre, String effectif) {
    return Publics.of(effectif).perimetre(perimetre);
  }

  @Test
  void inside_and_outside_make_the_whole() {
    assertThat(examiner(
                en(Beneficiaires.Perimetre.TOTAL, "49"),
                en(Beneficiaires.Perimetre.QPV, "44"),
                en(Beneficiaires.Perimetre.HORS_QPV, "5"))
            .ecarts())
        .isZero();
    Constat constat = examiner(
            en(Beneficiaires.Perimetre.TOTAL, "49"),
            en(Beneficiaires.Perimetre.QPV, "44"),
            en(Beneficiaires.Perimetre.HORS_QPV, "6"))
        .constats()
        .get(0);
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("« Atelier » : 50 en QPV et hors QPV, 49 en tout.");
    assertThat(constat.chemin()).isEqualTo("/actions/0/volets/0/beneficiaires/1");
  }

  @Test
  void publics_of_two_names_may_be_two_publics() {
    Constat constat = examiner(
            en(Beneficiaires.Perimetre.TOTAL, "9").libelle("adultes"),
            en(Beneficiaires.Perimetre.QPV, "44").libelle("enfants"))
        .constats()
        .get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
  }

  @Test
  void units_events_and_repeated_perimeters_are_not_mixed() {
    assertThat(examiner(
                en(Beneficiaires.Perimetre.TOTAL, "9").unite(Beneficiaires.Unite.MENAGES),
                en(Beneficiaires.Perimetre.QPV, "44"))
            .examines())
        .isZero();
    assertThat(examiner(
                en(Beneficiaires.Perimetre.TOTAL, "9").evenement("Fête"),
                en(Beneficiaires.Perimetre.QPV, "44"))
            .examines())
        .isZero();
    assertThat(examiner(
                en(Beneficiaires.Perimetre.TOTAL, "9"),
                en(Beneficiaires.Perimetre.TOTAL, "90"),
                en(Beneficiaires.Perimetre.QPV, "44"))
            .examines())
        .isZero();
  }

  @Test
  void a_public_without_a_number_is_said() {
    Examen examen =
        examiner(en(Beneficiaires.Perimetre.TOTAL, ""), en(Beneficiaires.Perimetre.QPV, "44"));
    assertThat(examen.examines()).isZero();
    assertThat(Essai.raison(examen)).startsWith("non comparé : 1 chiffre");
    assertThat(Essai.raison(examiner(en(Beneficiaires.Perimetre.QPV, "44"))))
        .as("no whole to compare with")
        .startsWith("aucune ligne ne donne à la fois");
  }

  @Test
  void both_figures_stand_where_they_were_read() {
    Emplacement total = Emplacement.parse("[bilan.xlsx]F!A2");
    Emplacement qpv = Emplacement.parse("[bilan.xlsx]F!B2");
    assertThat(examiner(
                en(Beneficiaires.Perimetre.TOTAL, "9").emplacement(total),
                en(Beneficiaires.Perimetre.QPV, "44").emplacement(qpv))
            .constats()
            .get(0)
            .cellules())
        .containsExactlyInAnyOrder(total, qpv);
  }
}
