package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
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
  void a_total_below_the_known_amounts_is_wrong_whatever_the_unknown_one_is() {
    Examen examen = examiner(new Essai().rangee("MAS", 10, "néant").ligne(euros(9)));
    assertThat(examen.ecarts()).isEqualTo(1);
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

  private static Essai nombres(int premier) {
    return new Essai()
        .rangee("MAS", 1000, 500)
        .ligne(euros(premier))
        .rangee("MAS", 2000)
        .ligne(euros(34))
        .rangee("PEPS", 700, 100)
        .ligne(euros(7));
  }

  @Test
  void a_column_of_which_no_total_closes_is_one_doubt_and_compares_nothing() {
    Examen examen = examiner(nombres(12));
    assertThat(examen.constats()).singleElement().satisfies(constat -> {
      assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
      assertThat(places(constat)).isEqualTo("L1:L3");
      assertThat(constat.ecart()).isEmpty();
      assertThat(Essai.simple(constat.message()))
          .startsWith("Aucun des 3 totaux de cette colonne n'est la somme des montants de sa ligne")
          .contains("(le premier est de 12 €, ils font 1 500 €)");
    });
    assertThat(raison(examen))
        .isEqualTo("non comparé : 3 chiffres (on ne sait pas ce qu'il additionne)");
  }

  @Test
  void where_one_total_closes_the_others_are_gaps() {
    assertThat(examiner(nombres(1500)).constats())
        .hasSize(2)
        .allMatch(c -> c.gravite() == Gravite.ERREUR);
  }

  @Test
  void totals_that_are_rounded_are_sums() {
    Essai essai = new Essai();
    for (int i = 0; i < 4; i++) {
      essai.rangee("MAS", 1000, 499).ligne(euros(1500));
    }
    assertThat(examiner(essai).constats()).hasSize(4);
  }
}
