package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.renvoi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Mention.Genre;
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;

class ObjectifSansIndicateurTest {
  private static Noeud mesure(Noeud noeud) {
    return Noeud.builder()
        .from(noeud)
        .addIndicateur(Indicateur.builder().libelle("Nombre de séances").build())
        .build();
  }

  private static Examen examiner(Noeud... noeuds) {
    return Essai.examiner(new ObjectifSansIndicateur(), contrat(noeuds));
  }

  @Test
  void an_objective_without_indicator_is_told() {
    Examen examen = examiner(
        mesure(noeud("objectif", "1", "Santé")),
        noeud("objectif", "2", "Sport", noeud("action", "2.a", "Stage")));
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(
            tuple("/cadres/0/noeuds/1", "objectif 2 n'a aucun indicateur dans « Cadre »."));
  }

  @Test
  void an_indicator_of_an_action_or_of_the_objective_above_is_enough() {
    assertThat(examiner(noeud("objectif", "1", "Santé", mesure(noeud("action", "1.a", "Forum"))))
            .ecarts())
        .isZero();
    assertThat(examiner(mesure(noeud("objectif", "1", "Santé", noeud("objectif", "1.1", "Soins"))))
            .ecarts())
        .isZero();
  }

  @Test
  void an_objective_with_nothing_of_its_own_needs_none_if_the_document_says_why() {
    Noeud sante = mesure(noeud("objectif", "1", "Santé"));
    assertThat(examiner(sante, renvoi("objectif", "2", "Sport", "1")).examines())
        .isEqualTo(1);
    Noeud actions = Noeud.builder()
        .from(noeud("objectif", "2", "Sport", noeud("action", "2.a", "Stage")))
        .addMention(Mention.of(Genre.HORS_APPEL_A_PROJET))
        .build();
    assertThat(examiner(sante, actions).ecarts()).isEqualTo(1);
  }

  @Test
  void a_part_that_gives_no_indicator_at_all_is_not_asked_for_any() {
    assertThat(raison(examiner(noeud("objectif", "1", "Santé"))))
        .isEqualTo("aucun cadre ne donne d'indicateurs sous des objectifs");
  }
}
