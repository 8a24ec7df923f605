package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import org.junit.jupiter.api.Test;

class TotalGeneralTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new TotalGeneral(), essai.contrat());
  }

  /** Lines and printed columns: ETAT 100, CAF 20, Région 3. */
  private static Essai trois() {
    return new Essai()
        .rangee("MAS", 100, 20, 3)
        .colonne("ETAT", euros(100))
        .colonne("CAF", euros(20))
        .colonne("Région", euros(3));
  }

  @Test
  void a_general_total_is_the_sum_of_the_columns_in_its_scope() {
    assertThat(examiner(trois().general(euros(123))).ecarts()).isZero();
    assertThat(examiner(trois().general(euros(103), "ETAT", "Région")).ecarts()).isZero();
  }

  @Test
  void another_scope_that_closes_is_named() {
    Constat constat = examiner(trois().general(euros(103))).constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-TOT-04");
    assertThat(places(constat)).isEqualTo("L56 A56 B56 C56");
    assertThat(constat.chemin()).isEqualTo("/totaux/3");
    assertThat(constat.ecart()).contains(euros(-20).euros());
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("Le total général imprimé est de 103 €, les totaux imprimés des financeurs"
            + " qu'il compte (ETAT, CAF, Région) font 123 €. Il se ferme sans CAF.");
    assertThat(message(trois().general(euros(123), "ETAT", "Région")))
        .endsWith("Il se ferme avec CAF.");
    assertThat(message(trois().general(euros(23), "ETAT", "CAF")))
        .endsWith("Il se ferme sans ETAT, avec Région.");
  }

  @Test
  void the_nearest_scope_is_named_when_none_closes() {
    assertThat(message(trois().general(euros(105), "ETAT", "CAF")))
        .endsWith("Aucun choix de financeurs ne le ferme ; le plus proche est sans CAF, avec Région"
            + " : 103 €, écart +2 €.");
    assertThat(message(trois().general(euros(500))))
        .endsWith("Aucun autre choix de financeurs n'en approche davantage.");
  }

  @Test
  void wrong_columns_under_a_right_total_are_left_to_the_columns() {
    Essai essai = new Essai()
        .rangee("MAS", 100, 20)
        .colonne("ETAT", euros(150))
        .colonne("CAF", euros(20))
        .general(euros(120));
    Examen examen = examiner(essai);
    assertThat(examen.ecarts()).isEqualTo(1);
    assertThat(examen.constats()).isEmpty();
    assertThat(raison(examen)).contains("CV-TOT-02", "-50 €");
    assertThat(Essai.examiner(new TotalFinanceur(), essai.contrat()).constats()).hasSize(1);
  }

  @Test
  void an_unknown_line_does_not_hide_a_gap_between_printed_totals() {
    assertThat(message(trois().rangee("PEPS", "?").general(euros(124)))).contains("123 €");
  }

  @Test
  void what_cannot_be_compared_is_said() {
    assertThat(raison(examiner(trois().rangee("PEPS", "", "", "", 7).general(euros(130)))))
        .isEqualTo("non comparé : 1 chiffre (total non imprimé : EPCI)");
    assertThat(raison(examiner(new Essai().rangee("MAS", 1).general(euros(1)))))
        .contains("aucun total imprimé n'est d'un financeur qu'il compte");
    assertThat(raison(examiner(trois()))).isEqualTo("le document n'imprime aucun total général");
  }

  private static String message(Essai essai) {
    return Essai.simple(examiner(essai).constats().get(0).message());
  }
}
