package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Sexe;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartieDuToutTest {

  private static Examen examiner(String effectif, Beneficiaires... parties) {
    return Publics.examiner(
        new PartieDuTout(), Publics.of(effectif).libelle("enfants").addAllDont(List.of(parties)));
  }

  @Test
  void parts_of_several_kinds_are_not_added_up() {
    Examen examen = examiner(
        "15",
        Publics.nomme("sorties", "9"),
        Publics.age("..25", "1"),
        Publics.age("26..49", "8"),
        Publics.age("50..", "6"),
        Publics.sexe(Sexe.FEMININ, "13"),
        Publics.sexe(Sexe.MASCULIN, "2"));
    assertThat(examen.examines()).isEqualTo(6);
    assertThat(examen.ecarts()).isZero();
  }

  @Test
  void parts_that_exclude_each_other_are_together_no_larger() {
    assertThat(examiner(
                "15",
                Publics.en(Beneficiaires.Perimetre.QPV, "10"),
                Publics.en(Beneficiaires.Perimetre.HORS_QPV, "8"))
            .constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.ERREUR);
    assertThat(
            examiner("15", Publics.age("..25", "10"), Publics.age("26..", "8")).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.ERREUR);
    assertThat(
            examiner("15", Publics.age("..26", "10"), Publics.age("26..", "8")).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.INFORMATION);
  }

  @Test
  void named_parts_may_overlap() {
    Constat constat = examiner("15", Publics.nomme("filles", "10"), Publics.nomme("boursiers", "8"))
        .constats()
        .get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("« Atelier » : 15 enfants, dont 10 filles, 8 boursiers ; ces parties se"
            + " recouvrent, ou un chiffre est faux.");
  }

  @Test
  void parts_of_parts_are_looked_at_and_other_units_are_not() {
    Beneficiaires reguliers = Publics.of("7")
        .libelle("réguliers")
        .addDont(Publics.nomme("nouveaux", "9"))
        .build();
    Beneficiaires familles =
        Publics.of("40").unite(Beneficiaires.Unite.PASSAGES).build();
    assertThat(examiner("15", reguliers, familles).constats())
        .extracting(Constat::chemin)
        .containsExactly("/actions/0/volets/0/beneficiaires/0/dont/0/dont/0");
  }

  @Test
  void an_unknown_whole_is_said() {
    assertThat(Essai.raison(examiner("", Publics.nomme("filles", "10")))).contains("non comparé");
    assertThat(Essai.raison(examiner("15"))).isEqualTo("aucun public n'est détaillé");
  }
}
