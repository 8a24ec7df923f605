package fr.contratdeville.controle.regles.mesures;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Effectif;
import org.junit.jupiter.api.Test;

class ActionsSansPublicTest {

  private static ContratDeVille.Builder avec(int nombre) {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Essai");
    for (int i = 0; i < nombre; i++) {
      contrat.addAction(Action.builder()
          .intitule("Action " + i)
          .addVolet(Volet.builder()
              .addBeneficiaires(
                  Beneficiaires.of(Effectif.of(3), Beneficiaires.Perimetre.NON_PRECISE))
              .build())
          .build());
    }
    return contrat;
  }

  private static Action sans(Statut statut) {
    return Action.builder().intitule("Muette").statut(statut).build();
  }

  private static Examen examiner(ContratDeVille.Builder contrat) {
    return Essai.examiner(new ActionsSansPublic(), contrat.build());
  }

  @Test
  void the_actions_that_lack_what_most_say_are_one_finding() {
    Examen examen =
        examiner(avec(8).addAction(sans(Statut.NON_PRECISE)).addAction(sans(Statut.REALISEE)));
    assertThat(examen.constats()).hasSize(1);
    assertThat(examen.constats().get(0).gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(examen.constats().get(0).chemin()).isEqualTo("/actions/8");
    assertThat(simple(examen.constats().get(0).message()))
        .isEqualTo("2 des 10 actions ne disent pas leur public : Muette, Muette.");
  }

  @Test
  void few_that_say_it_a_postponed_action_and_words_in_place_of_a_number_are_silent() {
    assertThat(examiner(avec(7).addAction(sans(Statut.NON_PRECISE))).examines()).isZero();
    assertThat(examiner(avec(8)
                .addAction(sans(Statut.NON_PRECISE))
                .addAction(sans(Statut.NON_PRECISE))
                .addAction(sans(Statut.NON_PRECISE)))
            .examines())
        .as("three of eleven are more than one in four")
        .isZero();
    assertThat(examiner(avec(8).addAction(sans(Statut.REPORTEE)).addAction(sans(Statut.ANNULEE)))
            .ecarts())
        .isZero();
    assertThat(examiner(avec(8)
                .addAction(Action.builder()
                    .intitule("Dite")
                    .addVolet(Volet.builder().publicVise("les habitants").build())
                    .build()))
            .ecarts())
        .isZero();
  }
}
