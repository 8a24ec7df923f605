package fr.contratdeville.controle.regles.parts;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.valeur.Part;
import org.junit.jupiter.api.Test;

class SommePartsTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new SommeParts(), essai.contrat());
  }

  private static Essai parts(Essai essai, String etat, String caf, String region) {
    return essai
        .colonne("ETAT", Part.parse(etat))
        .colonne("CAF", Part.parse(caf))
        .colonne("Région", Part.parse(region));
  }

  @Test
  void rounding_errors_that_add_up_are_no_gap() {
    Essai tiers = new Essai().rangee("MAS", 1, 1, 1).general(euros(3));
    assertThat(examiner(parts(tiers, "33%", "33%", "33%")).ecarts()).isZero();
    Essai justes = new Essai().rangee("MAS", 50, 25, 25).general(euros(100));
    assertThat(examiner(parts(justes, "50%", "25%", "25%")).examines()).isEqualTo(1);
  }

  @Test
  void shares_of_columns_that_exceed_their_total_are_a_warning_that_names_its_cause() {
    Essai essai = new Essai()
        .rangee("MAS", 60, 40, 10)
        .colonne("ETAT", euros(60))
        .colonne("CAF", euros(40))
        .colonne("Région", euros(10))
        .general(euros(100));
    Constat constat = examiner(parts(essai, "60%", "40%", "10%")).constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-PCT-02");
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.unite()).isEqualTo(Unite.POURCENT);
    assertThat(places(constat)).isEqualTo("A57 B57 C57 L56");
    assertThat(constat.chemin()).isEqualTo("/totaux/4");
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("Les 3 parts imprimées du total général de 100 € font 110 % ; l'arrondi explique"
            + " au plus 1,5 point. Sans Région elles font exactement 100 %. Elles suivent les totaux"
            + " imprimés des financeurs, qui font 110 % de ce total (CV-TOT-04).");
  }

  @Test
  void a_wrong_share_that_explains_the_sum_is_left_to_its_own_control() {
    Essai essai = new Essai().rangee("MAS", 50, 25, 25).general(euros(100));
    Examen examen = examiner(parts(essai, "50%", "25%", "35%"));
    assertThat(examen.ecarts()).isEqualTo(1);
    assertThat(examen.constats()).isEmpty();
    assertThat(raison(examen)).contains("110 %", "CV-PCT-01");
  }

  @Test
  void a_wrong_share_that_does_not_explain_the_sum_is_not_enough() {
    Essai essai = new Essai().rangee("MAS", 70, 25, 25).general(euros(100));
    Constat constat = examiner(parts(essai, "70%", "25%", "35%")).constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.ERREUR);
    assertThat(Essai.simple(constat.message())).contains("130 %").doesNotContain("exactement");
  }

  @Test
  void shares_that_are_not_all_printed_need_not_sum_to_100() {
    Essai essai =
        new Essai().rangee("MAS", 50, 25, 25).general(euros(100)).colonne("ETAT", Part.of(50));
    assertThat(raison(examiner(essai)))
        .isEqualTo("non comparé : 1 chiffre (part non imprimée : CAF, Région)");
  }

  @Test
  void what_cannot_be_compared_is_said() {
    assertThat(raison(examiner(new Essai()))).isEqualTo("le document n'imprime aucune part");
    assertThat(raison(examiner(new Essai().rangee("MAS", 1).colonne("ETAT", Part.of(100)))))
        .contains("aucun total général ne le couvre");
  }
}
