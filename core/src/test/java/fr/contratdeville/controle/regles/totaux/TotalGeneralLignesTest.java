package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import org.junit.jupiter.api.Test;

class TotalGeneralLignesTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new TotalGeneralLignes(), essai.contrat());
  }

  private static Essai lignes() {
    return new Essai().rangee("MAS", 100, 20).ligne(euros(120)).rangee("PEPS", 3);
  }

  @Test
  void a_general_total_is_the_sum_of_the_lines_in_its_scope() {
    assertThat(examiner(lignes().general(euros(123))).ecarts()).isZero();
    assertThat(examiner(lignes().general(euros(103), "ETAT")).ecarts()).isZero();
  }

  @Test
  void without_column_totals_the_gap_is_its_own() {
    Constat constat = examiner(lignes().general(euros(130))).constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-TOT-08");
    assertThat(constat.gravite()).isEqualTo(Gravite.ERREUR);
    assertThat(places(constat)).isEqualTo("L56 A1:A2 B1");
    assertThat(constat.ecart()).contains(euros(7).euros());
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("Le total général imprimé est de 130 €, les lignes qu'il compte font 123 € ; les"
            + " totaux de ligne imprimés (1 sur 2) font 120 €.");
    Examen sansTotaux = examiner(new Essai().rangee("MAS", 1).general(euros(2)));
    assertThat(Essai.simple(sansTotaux.constats().get(0).message()))
        .endsWith("aucun total de ligne n'est imprimé.");
  }

  @Test
  void a_gap_that_another_control_gives_is_not_repeated() {
    Examen parColonnes = examiner(
        lignes().colonne("ETAT", euros(113)).colonne("CAF", euros(20)).general(euros(133)));
    assertThat(parColonnes.constats()).isEmpty();
    assertThat(parColonnes.ecarts()).isEqualTo(1);
    assertThat(raison(parColonnes)).contains("+10 €", "CV-TOT-02");
    Examen parTotal = examiner(
        lignes().colonne("ETAT", euros(103)).colonne("CAF", euros(20)).general(euros(133)));
    assertThat(parTotal.constats()).isEmpty();
    assertThat(raison(parTotal)).contains("+10 €", "CV-TOT-04");
  }

  @Test
  void when_all_three_figures_differ_the_gap_is_taken_apart() {
    Examen examen = examiner(
        lignes().colonne("ETAT", euros(113)).colonne("CAF", euros(20)).general(euros(130)));
    Constat constat = examen.constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(Essai.simple(constat.message()))
        .endsWith("L'écart de +7 € réunit +10 € des totaux des financeurs (CV-TOT-02) et -3 € du"
            + " total général (CV-TOT-04).");
    assertThat(constat.decouleDe())
        .as("the column that closes is no cause")
        .extracting(Object::toString)
        .containsExactly("CV-TOT-04 /totaux/2", "CV-TOT-02 /totaux/0");
  }

  @Test
  void what_cannot_be_compared_is_said() {
    assertThat(raison(examiner(lignes().rangee("OSB", "?").general(euros(123)))))
        .contains("un montant n'y est pas connu");
    assertThat(raison(examiner(lignes()))).isEqualTo("le document n'imprime aucun total général");
  }
}
