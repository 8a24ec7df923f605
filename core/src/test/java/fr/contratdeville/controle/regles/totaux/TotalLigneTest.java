package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Effectif;
import org.junit.jupiter.api.Test;

class TotalLigneTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new TotalLigne(), essai.contrat());
  }

  @Test
  void a_row_total_that_is_the_sum_agrees() {
    Examen examen = examiner(new Essai().rangee("MAS", 10, 5).ligne(euros(15)));
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(examen.ecarts()).isZero();
    assertThat(examen.raison()).isEmpty();
  }

  @Test
  void financeurs_outside_the_scope_do_not_count() {
    Essai essai = new Essai().rangee("MAS", 10, 5, 1);
    assertThat(examiner(essai.ligne(euros(11), "ETAT", "Région")).ecarts()).isZero();
  }

  @Test
  void a_row_total_that_is_not_the_sum_is_found_with_its_cells() {
    Examen examen = examiner(new Essai().rangee("MAS", 1).rangee("MAS", 10, 5).ligne(euros(18)));
    Constat constat = examen.constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-TOT-01");
    assertThat(places(constat)).isEqualTo("L2 A2 B2");
    assertThat(constat.chemin()).isEqualTo("/actions/1/volets/0/totaux/0");
    assertThat(constat.ecart()).contains(euros(3).euros());
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("« Action 2 » : le total imprimé est de 18 €, ses financeurs font 15 €"
            + " (ETAT 10 €, CAF 5 €).");
    assertThat(raison(examen)).isEqualTo("1 ligne sans total imprimé : Action 1");
  }

  @Test
  void a_total_on_a_row_without_lines_is_compared_with_zero() {
    Examen examen = examiner(new Essai().rangee("MAS").ligne(euros(3)));
    assertThat(Essai.simple(examen.constats().get(0).message())).contains("(aucune ligne)");
  }

  @Test
  void an_unknown_amount_is_not_compared_and_said() {
    Examen examen = examiner(new Essai().rangee("MAS", 10, "néant").ligne(euros(10)));
    assertThat(examen.examines()).isZero();
    assertThat(raison(examen)).isEqualTo("non comparé : 1 chiffre (un montant n'y est pas connu)");
  }

  @Test
  void a_row_total_outside_all_rows_is_said() {
    Essai essai = new Essai().declare(Nature.LIGNE, euros(1), Portee.entiere(), 9);
    assertThat(raison(examiner(essai))).contains("il n'est sur aucune ligne");
  }

  @Test
  void without_row_totals_there_is_nothing_to_examine() {
    Essai essai = new Essai().rangee("MAS", 10).ligne(Effectif.of(3));
    assertThat(raison(examiner(essai))).isEqualTo("le document n'imprime aucun total de ligne");
  }
}
