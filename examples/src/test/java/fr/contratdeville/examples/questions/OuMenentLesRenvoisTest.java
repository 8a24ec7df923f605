package fr.contratdeville.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OuMenentLesRenvoisTest {
  private final ContratDeVille ales = Echantillons.lire(Echantillons.ALES_2015);

  /** The seven "Cf." of the document, which both parts print, followed by hand. */
  @ParameterizedTest
  @ValueSource(strings = {"Tableau récapitulatif", "Fiches actions"})
  void follows_each_pointer_to_its_end(String partie) {
    assertThat(OuMenentLesRenvois.lignes(Echantillons.cadre(ales, partie)))
        .containsExactly(
            "objectif 1.3.10 [1.4] → orientation 1.4",
            "action 1.6.1.a [1.1.3] → objectif 1.1.3",
            "objectif 1.6.5 [1.1.1, 1.1.3] → objectif 1.1.1, objectif 1.1.3",
            "action 2.2.3.a [4.2.4] → objectif 4.2.4",
            "objectif 2.2.6 [2.1.2, 2.1.3] → objectif 2.1.2, objectif 2.1.3",
            "objectif 2.3.9 [2.2.2, 2.2.6] → objectif 2.2.2, objectif 2.1.2, objectif 2.1.3",
            "objectif 3.2.3 [3.1.1] → objectif 3.1.1");
  }

  @Test
  void prints_the_parts_that_point() {
    assertThat(OuMenentLesRenvois.texte(ales))
        .startsWith("Tableau récapitulatif\n  objectif 1.3.10 [1.4]")
        .contains("\nFiches actions\n  objectif 1.3.10 [1.4]")
        .doesNotContain("Méthodologie");
  }
}
