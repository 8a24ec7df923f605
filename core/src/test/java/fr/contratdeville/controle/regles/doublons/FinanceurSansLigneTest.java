package fr.contratdeville.controle.regles.doublons;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Financeur;
import org.junit.jupiter.api.Test;

class FinanceurSansLigneTest {

  private static Exemple exemple(String... nommes) {
    Exemple exemple =
        Exemple.of(2023).action("Atelier", "MAS").ligne("Ville", 1000).ligne("ÉTAT", 500);
    for (String nom : nommes) {
      exemple.contratBuilder().addFinanceur(Financeur.builder().nom(nom).build());
    }
    return exemple;
  }

  private static Examen examiner(Exemple exemple) {
    return Essai.examiner(new FinanceurSansLigne(), exemple.contrat());
  }

  @Test
  void those_without_an_amount_are_one_finding() {
    Examen examen = examiner(exemple("Ville", "CAF", "État", "Région"));
    assertThat(examen.constats()).hasSize(1);
    assertThat(simple(examen.constats().get(0).message())).endsWith("document : CAF, Région.");
    assertThat(examen.constats().get(0).chemin()).isEqualTo("/financeurs/1");
  }

  @Test
  void a_printed_total_accounts_for_a_financeur() {
    assertThat(examiner(exemple("Ville", "CAF", "État").colonne("CAF", 0)).ecarts())
        .isZero();
  }

  @Test
  void a_list_of_others_is_not_compared() {
    assertThat(examiner(exemple("CAF", "Région", "Ville")).examines()).isZero();
    assertThat(examiner(exemple()).examines()).isZero();
  }
}
