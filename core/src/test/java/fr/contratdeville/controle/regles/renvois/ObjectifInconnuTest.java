package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.Essai.examiner;
import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Repere;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ObjectifInconnuTest {
  private static ContratDeVille contrat(CadreStrategique cadre, String... objectifs) {
    return ContratDeVille.builder()
        .intitule("Essai")
        .addCadre(cadre)
        .addAction(Action.builder()
            .intitule("Atelier")
            .addAllObjectifs(Arrays.stream(objectifs).map(Repere::parse).toList())
            .build())
        .build();
  }

  @Test
  void each_objective_of_an_action_is_looked_for_in_all_frameworks() {
    Examen examen = examiner(
        new ObjectifInconnu(), contrat(cadre("Fiches", noeud("axe", "1", "Santé")), "1", "7.2"));
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/actions/0/objectifs/1",
            "Atelier : l'objectif 7.2 n'est dans aucun cadre du document."));
  }

  @Test
  void without_numbers_nothing_can_be_looked_for() {
    assertThat(raison(examiner(
            new ObjectifInconnu(), contrat(cadre("Fiches", noeud("axe", "", "Santé")), "1"))))
        .isEqualTo("aucun cadre stratégique n'est numéroté");
  }
}
