package fr.contratdeville.controle.regles.parts;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.valeur.Part;
import org.junit.jupiter.api.Test;

class PartFinanceurTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new PartFinanceur(), essai.contrat());
  }

  /** ETAT 1 of 3. */
  private static Essai tiers() {
    return new Essai().rangee("MAS", 1, 2).colonne("ETAT", euros(1)).general(euros(3));
  }

  @Test
  void rounding_is_no_gap() {
    Examen examen = examiner(tiers()
        .colonne("ETAT", Part.parse("33%"))
        .colonne("ETAT", Part.parse("33.3%"))
        .colonne("CAF", Part.parse("67%")));
    assertThat(examen.examines()).isEqualTo(3);
    assertThat(examen.ecarts()).isZero();
    assertThat(raison(examen))
        .isEqualTo("conformes : 2 sur les montants imprimés, 1 sur les sommes des lignes");
  }

  @Test
  void half_a_unit_of_the_last_digit_is_the_limit() {
    Essai essai = new Essai().rangee("MAS", 1, 199).general(euros(200));
    assertThat(examiner(essai.colonne("ETAT", Part.parse("0%")).colonne("ETAT", Part.parse("1%")))
            .ecarts())
        .isZero();
    assertThat(examiner(essai.colonne("ETAT", Part.parse("0.4%"))).ecarts()).isEqualTo(1);
  }

  @Test
  void beyond_rounding_the_share_is_found_with_its_cells() {
    Constat constat =
        examiner(tiers().colonne("ETAT", Part.parse("34%"))).constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-PCT-01");
    assertThat(places(constat)).isEqualTo("A57 A56 L56");
    assertThat(constat.chemin()).isEqualTo("/totaux/2");
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("ETAT : la part imprimée est de 34 %, 1 € sur 3 € font 33,33 % (les montants"
            + " imprimés).");
  }

  @Test
  void a_share_that_fits_another_figure_of_the_document_is_right() {
    assertThat(raison(examiner(new Essai()
            .rangee("MAS", 1, 2)
            .colonne("ETAT", euros(2))
            .general(euros(3))
            .colonne("ETAT", Part.of(33)))))
        .isEqualTo("conformes : 1 sur les sommes des lignes");
    assertThat(raison(examiner(new Essai()
            .rangee("MAS", 1, 2)
            .colonne("ETAT", euros(3))
            .general(euros(4))
            .colonne("ETAT", Part.of(25)))))
        .isEqualTo("conformes : 1 sur la somme des lignes et le total général imprimé");
    assertThat(raison(examiner(new Essai()
            .rangee("MAS", 1, 3)
            .colonne("ETAT", euros(2))
            .general(euros(3))
            .colonne("ETAT", Part.of(50)))))
        .isEqualTo("conformes : 1 sur le total imprimé et la somme des lignes");
  }

  @Test
  void what_cannot_be_compared_is_said() {
    assertThat(raison(examiner(tiers()))).isEqualTo("le document n'imprime aucune part");
    assertThat(raison(examiner(new Essai().rangee("MAS", 1).colonne("ETAT", Part.of(100)))))
        .contains("aucun total général ne le couvre");
    assertThat(raison(
            examiner(new Essai().rangee("MAS", 1).general(euros(0)).colonne("ETAT", Part.of(100)))))
        .contains("aucun total général ne le couvre");
    assertThat(raison(examiner(
            new Essai().rangee("MAS", "?").general(euros(3)).colonne("ETAT", Part.of(100)))))
        .contains("un montant n'y est pas connu");
  }
}
