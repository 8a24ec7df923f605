package fr.contratdeville.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectifsSansActionTest {
  private final ContratDeVille ales = Echantillons.lire(Echantillons.ALES_2015);

  /** The cells that hold no line with a letter, read one by one: empty, "Cf." or a dispositif. */
  @ParameterizedTest
  @ValueSource(strings = {"Tableau récapitulatif", "Fiches actions"})
  void names_the_objectives_without_action(String partie) {
    assertThat(ObjectifsSansAction.sansAction(Echantillons.cadre(ales, partie)))
        .extracting(Noeud::designation)
        .containsExactly(
            "objectif 1.3.10",
            "objectif 1.5.2",
            "objectif 1.6.5",
            "objectif 2.2.6",
            "objectif 2.3.7",
            "objectif 2.3.9",
            "objectif 3.2.2",
            "objectif 3.2.3");
  }

  /** The empty cells of the rows "Évaluation, indicateurs" of the fiches, read one by one. */
  @Test
  void names_the_objectives_without_indicator() {
    assertThat(ObjectifsSansAction.sansIndicateur(Echantillons.cadre(ales, "Fiches actions")))
        .extracting(Noeud::designation)
        .containsExactly(
            "objectif 1.3.10",
            "objectif 1.5.2",
            "objectif 1.6.5",
            "objectif 2.2.2",
            "objectif 2.2.5",
            "objectif 2.2.6",
            "objectif 2.3.7",
            "objectif 2.3.9",
            "objectif 3.1.5",
            "objectif 3.2.2",
            "objectif 3.2.3",
            "objectif 3.3.4");
  }

  @Test
  void asks_no_indicator_of_a_part_that_gives_none() {
    CadreStrategique recapitulatif = Echantillons.cadre(ales, "Tableau récapitulatif");

    assertThat(ObjectifsSansAction.sansIndicateur(recapitulatif)).isEmpty();
  }

  @Test
  void prints_why_where_the_document_says_it() {
    assertThat(ObjectifsSansAction.texte(ales))
        .contains("Fiches actions\n  sans action : 8\n", "  sans indicateur : 12\n")
        .contains("objectif 2.3.7, ETENDRE LE CENTRE VILLE : DISPOSITIF\n")
        .contains("objectif 2.3.7, Etendre le centre ville\n")
        .contains("→ [2.2.2, 2.2.6]");
  }
}
