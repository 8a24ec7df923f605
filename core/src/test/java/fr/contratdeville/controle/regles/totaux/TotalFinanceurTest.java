package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.valeur.Part;
import org.junit.jupiter.api.Test;

class TotalFinanceurTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new TotalFinanceur(), essai.contrat());
  }

  private static Essai deux() {
    return new Essai().rangee("MAS", 10, 5).rangee("PEPS", 20, "").rangee("OSB", 30, 7);
  }

  @Test
  void column_totals_that_are_the_sums_agree() {
    Examen examen = examiner(deux().colonne("ETAT", euros(60)).colonne("CAF", euros(12)));
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.ecarts()).isZero();
  }

  @Test
  void a_column_total_that_is_not_the_sum_is_found_with_its_cells() {
    Examen examen = examiner(deux().colonne("CAF", euros(12)).colonne("ETAT", euros(50)));
    assertThat(examen.examines()).isEqualTo(2);
    Constat constat = examen.constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-TOT-02");
    assertThat(places(constat)).isEqualTo("A56 A1:A3");
    assertThat(constat.chemin()).isEqualTo("/totaux/1");
    assertThat(constat.ecart()).contains(euros(-10).euros());
    assertThat(Essai.simple(constat.message()))
        .isEqualTo(
            "ETAT : le total imprimé est de 50 €, ce qu'il additionne (3 lignes) fait 60 €.");
  }

  @Test
  void a_financeur_without_lines_makes_zero() {
    assertThat(examiner(deux().colonne("EPCI", euros(0))).ecarts()).isZero();
    assertThat(examiner(deux().colonne("EPCI", euros(4))).ecarts()).isEqualTo(1);
  }

  @Test
  void an_unknown_amount_is_not_compared_and_said() {
    Essai essai = deux().rangee("CJT", "?").colonne("ETAT", euros(60)).colonne("CAF", euros(12));
    Examen examen = examiner(essai);
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(raison(examen)).contains("1 chiffre", "un montant n'y est pas connu");
  }

  @Test
  void a_share_is_no_column_total() {
    assertThat(raison(examiner(deux().colonne("ETAT", Part.of(80)))))
        .isEqualTo("le document n'imprime aucun total de financeur");
  }

  private static Essai trois() {
    return new Essai()
        .rangee("A", 100, 200, 300)
        .rangee("B", 110, 220, 330)
        .rangee("C", 120, 240, 360);
  }

  @Test
  void totals_that_are_of_the_last_rows_alone_are_one_doubt() {
    Examen examen = examiner(trois()
        .colonne("ETAT", euros(120))
        .colonne("CAF", euros(240))
        .colonne("Région", euros(360)));
    assertThat(examen.constats())
        .singleElement()
        .satisfies(c -> assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT));
  }

  @Test
  void totals_of_which_a_row_is_missing_are_gaps() {
    Examen examen = examiner(trois()
        .colonne("ETAT", euros(220))
        .colonne("CAF", euros(440))
        .colonne("Région", euros(660)));
    assertThat(examen.constats()).hasSize(3).allMatch(c -> c.gravite() == Gravite.ERREUR);
  }
}
