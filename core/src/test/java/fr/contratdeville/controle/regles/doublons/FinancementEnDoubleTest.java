package fr.contratdeville.controle.regles.doublons;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.api.Test;

class FinancementEnDoubleTest {

  private static FinancementLine.Builder ville(long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.builder().nom("Ville").build())
        .montant(Montant.of(euros));
  }

  private static Examen examiner(FinancementLine.Builder une, FinancementLine.Builder autre) {
    return Essai.examiner(
        new FinancementEnDouble(),
        Exemple.of(2023)
            .action("Atelier", "MAS")
            .ligne(une.build())
            .ligne(autre.build())
            .contrat());
  }

  @Test
  void the_same_money_in_one_entry_is_shown() {
    Examen examen =
        examiner(ville(1000).etape(EtapeMontant.ACCORDE), ville(1000).etape(EtapeMontant.ACCORDE));
    assertThat(examen.constats()).hasSize(1);
    assertThat(examen.constats().get(0).gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(examen.constats().get(0).chemin()).isEqualTo("/actions/0/volets/0/lignes/1");
    assertThat(simple(examen.constats().get(0).message()))
        .startsWith("« Atelier » : Ville (accordé) y est 2 fois pour 1 000 €.");
  }

  @Test
  void anything_that_differs_makes_two_lines_of_money() {
    assertThat(examiner(ville(1000), ville(1001)).ecarts()).isZero();
    assertThat(examiner(ville(0), ville(0)).examines()).isZero();
    assertThat(examiner(ville(9).exercice(Exercice.of(2022)), ville(9).exercice(Exercice.of(2023)))
            .ecarts())
        .isZero();
    assertThat(examiner(ville(9).dispositif(Dispositif.parse("CLAS")), ville(9)).ecarts())
        .isZero();
  }

  @Test
  void instalments_may_be_equal_and_a_total_says_what_it_counts() {
    assertThat(examiner(ville(500).etape(EtapeMontant.VERSE), ville(500).etape(EtapeMontant.VERSE))
            .examines())
        .isZero();
    Exemple total = Exemple.of(2023).action("Atelier", "MAS").ligne("Ville", 500);
    assertThat(Essai.examiner(
                new FinancementEnDouble(), total.ligne("Ville", 500).total(1000).contrat())
            .examines())
        .isZero();
  }
}
