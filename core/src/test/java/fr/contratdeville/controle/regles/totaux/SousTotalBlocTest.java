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
import org.junit.jupiter.api.Test;

class SousTotalBlocTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new SousTotalBloc(), essai.contrat());
  }

  private static Essai trois() {
    return new Essai().rangee("A", 10, 5).rangee("B", 20).ligne(euros(999)).rangee("C", 30);
  }

  @Test
  void a_block_is_the_sum_of_its_rows_and_not_of_their_printed_totals() {
    assertThat(examiner(trois().bloc(euros(35), "r1", "r2")).ecarts()).isZero();
    Portee etat = Portee.builder().addFinanceur("ETAT").addVolets("r1", "r2").build();
    assertThat(examiner(trois().declare(Nature.BLOC, euros(30), etat, 55)).ecarts())
        .isZero();
  }

  @Test
  void a_block_that_is_not_the_sum_is_found_with_its_cells() {
    Constat constat = examiner(trois().bloc(euros(36), "r1", "r2")).constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-TOT-03");
    assertThat(places(constat)).isEqualTo("L55 A1:A2 B1");
    assertThat(constat.chemin()).isEqualTo("/totaux/0");
    assertThat(Essai.simple(constat.message()))
        .isEqualTo(
            "Le sous-total imprimé est de 36 €, ce qu'il additionne (2 lignes du tableau) fait 35 €.");
  }

  @Test
  void what_cannot_be_added_up_is_said() {
    assertThat(raison(examiner(trois().bloc(euros(35), "r1", "r9"))))
        .contains("pas dans le document");
    assertThat(raison(examiner(trois().rangee("D", "?").bloc(euros(30), "r3", "r4"))))
        .contains("un montant n'y est pas connu");
    assertThat(raison(examiner(trois())))
        .isEqualTo("le document n'imprime aucun sous-total de bloc");
  }
}
