package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.nomenclature.TableAlias;
import org.junit.jupiter.api.Test;

class NombreDeStructuresTest {
  private static Examen examiner(ContratDeVille contrat, long nombre) {
    ContratDeVille compte = ContratDeVille.builder()
        .from(contrat)
        .addTotal(compte(nombre, "structures"))
        .build();
    return Essai.examiner(new NombreDeStructures(), compte);
  }

  private static ContratDeVille trois() {
    return Exemple.of(2023)
        .action("Atelier", "VILLE - DCESS")
        .action("Sortie", "VILLE - DGPU")
        .action("Forum", "MAS")
        .contrat();
  }

  private static ContratDeVille rattache() {
    return TableAlias.builder()
        .nom("essai")
        .putStructure("VILLE - DCESS", "VILLE")
        .putStructure("VILLE - DGPU", "VILLE")
        .build()
        .rattacher(trois());
  }

  @Test
  void services_count_for_their_structure() {
    assertThat(examiner(rattache(), 2).ecarts()).isZero();
    assertThat(examiner(rattache(), 3).ecarts()).as("as spelled").isZero();
    assertThat(examiner(rattache(), 1).constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/totaux/0", "Le document annonce 1 structures, ses actions en ont 2 (3 libellés)."));
  }

  @Test
  void without_a_table_fewer_structures_than_spellings_cannot_be_judged_and_more_can() {
    Examen examen = examiner(trois(), 2);
    assertThat(examen.examines()).isZero();
    assertThat(raison(examen))
        .contains("3 libellés de porteurs, qu'aucune table d'alias ne rattache");
    assertThat(examiner(trois(), 4).ecarts()).isEqualTo(1);
  }

  @Test
  void an_action_without_porteur_may_have_another_one() {
    ContratDeVille contrat = ContratDeVille.builder()
        .from(rattache())
        .addAction(Action.builder().intitule("Fête").build())
        .build();
    assertThat(raison(examiner(contrat, 4))).contains("des actions n'ont pas de porteur");
    assertThat(examiner(contrat, 1).ecarts()).isEqualTo(1);
  }

  @Test
  void without_such_a_count_there_is_nothing_to_look_at() {
    assertThat(raison(Essai.examiner(new NombreDeStructures(), trois())))
        .isEqualTo("le document n'annonce aucun nombre de structures");
  }
}
