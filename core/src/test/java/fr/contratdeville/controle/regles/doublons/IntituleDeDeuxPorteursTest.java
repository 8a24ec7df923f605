package fr.contratdeville.controle.regles.doublons;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import org.junit.jupiter.api.Test;

class IntituleDeDeuxPorteursTest {

  private static Exemple jardins(String second, String porteur, long euros) {
    return Exemple.of(2023)
        .action("Jardin partagé", "MAS")
        .ligne("Ville", 1250)
        .action(second, porteur)
        .ligne("Ville", euros);
  }

  private static Examen examiner(Exemple exemple) {
    return Essai.examiner(new IntituleDeDeuxPorteurs(), exemple.contrat());
  }

  @Test
  void one_title_with_the_same_amounts_is_shown_once() {
    Examen examen = examiner(jardins("JARDIN PARTAGÉ", "PEPS", 1250));
    assertThat(examen.constats()).hasSize(1);
    assertThat(simple(examen.constats().get(0).message()))
        .startsWith("« JARDIN PARTAGÉ » est de MAS et de PEPS, avec les mêmes montants.");
    assertThat(examen.constats().get(0).chemin()).isEqualTo("/actions/1");
  }

  @Test
  void other_amounts_one_porteur_and_amounts_that_many_have_are_silent() {
    assertThat(examiner(jardins("Jardin partagé", "PEPS", 1300)).ecarts()).isZero();
    assertThat(examiner(jardins("Jardin partagé", "MAS", 1250)).ecarts())
        .as("CV-DUP-01 and 03 look at these")
        .isZero();
    assertThat(examiner(jardins("Jardin partagé", "PEPS", 1250)
                .action("Autre", "LIRE")
                .ligne("Ville", 1250))
            .ecarts())
        .as("the amount of a dispositif")
        .isZero();
    assertThat(examiner(jardins("Jardin potager", "PEPS", 1250)).examines()).isZero();
  }

  @Test
  void other_places_and_titles_of_one_word_are_silent() {
    Exemple ailleurs = Exemple.of(2023);
    for (String quartier : new String[] {"Nord", "Sud"}) {
      ailleurs
          .action(Action.builder()
              .intitule("Jardin partagé")
              .porteur(Porteur.of("Porteur " + quartier))
              .addTerritoire(Territoire.of(quartier, Territoire.Type.QPV)))
          .ligne("Ville", 1250);
    }
    assertThat(examiner(ailleurs).examines()).isZero();
    assertThat(examiner(Exemple.of(2023)
                .action("Jardin", "MAS")
                .ligne("Ville", 1250)
                .action("Jardin", "PEPS")
                .ligne("Ville", 1250))
            .examines())
        .isZero();
  }
}
