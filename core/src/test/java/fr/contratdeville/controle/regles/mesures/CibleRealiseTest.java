package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.valeur.Effectif;
import org.junit.jupiter.api.Test;

class CibleRealiseTest {

  private static Indicateur indicateur(String cible, String valeur) {
    Indicateur.Builder indicateur = Indicateur.builder().libelle("Ateliers");
    if (!cible.isEmpty()) {
      indicateur.cible(Effectif.parse(cible));
    }
    if (!valeur.isEmpty()) {
      indicateur.valeur(Effectif.parse(valeur));
    }
    return indicateur.build();
  }

  private static Examen examiner(Indicateur... indicateurs) {
    return Essai.examiner(new CibleRealise(), ReglesMesures.exemple(indicateurs));
  }

  @Test
  void a_programmation_only_promises() {
    Examen examen = examiner(indicateur("3", ""));
    assertThat(examen.examines()).isZero();
    assertThat(Essai.raison(examen)).contains("aucun résultat");
  }

  @Test
  void a_bilan_without_targets_promises_nothing() {
    assertThat(Essai.raison(examiner(indicateur("", "3")))).contains("aucune action");
  }

  @Test
  void each_measure_wants_both_and_words_without_figures_want_none() {
    Examen examen = examiner(
        indicateur("2..4", "6"), indicateur("", "3"), indicateur("3", ""), indicateur("", ""));
    assertThat(examen.examines()).isEqualTo(3);
    assertThat(examen.constats())
        .extracting(Constat::chemin)
        .containsExactly("/actions/0/volets/0/indicateurs/1", "/actions/0/volets/0/indicateurs/2");
  }
}
