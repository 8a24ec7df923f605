package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.arbre.ExempleCadre;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.valeur.Effectif;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NombreSousUnTitreTest {
  private static Noeud axe(TotalDeclare total, Noeud... dessous) {
    return Noeud.builder()
        .from(noeud("axe", "1", "Santé", dessous))
        .addTotal(total)
        .build();
  }

  private static Noeud objectif(String repere, String... actions) {
    return noeud(
        "objectif opérationnel",
        repere,
        "Objectif " + repere,
        Arrays.stream(actions).map(a -> noeud("action", a, "Action " + a)).toArray(Noeud[]::new));
  }

  private static Examen examiner(Noeud... noeuds) {
    return Essai.examiner(new NombreSousUnTitre(), contrat(noeuds));
  }

  private static TotalDeclare compte(Effectif effectif, String objet) {
    return TotalDeclare.builder()
        .from(ExempleCadre.compte(1, objet))
        .valeur(effectif)
        .build();
  }

  @Test
  void lines_are_counted_at_any_depth() {
    Noeud[] objectifs = {objectif("1.1", "1.1.a", "1.1.b"), objectif("1.2", "1.2.a")};
    assertThat(examiner(axe(ExempleCadre.compte(3, "actions"), objectifs)).ecarts())
        .isZero();
    assertThat(examiner(axe(ExempleCadre.compte(2, "OBJECTIFS"), objectifs)).ecarts())
        .isZero();
    Constat constat =
        examiner(axe(ExempleCadre.compte(4, "actions"), objectifs)).constats().get(0);
    assertThat(constat.chemin()).isEqualTo("/cadres/0/noeuds/0/totaux/0");
    assertThat(constat.ecart()).contains(BigDecimal.ONE);
    assertThat(constat.decouleDe()).isEmpty();
    assertThat(simple(constat.message()))
        .isEqualTo("axe 1 : le document annonce 4 actions, « Cadre » en liste 3.");
  }

  @Test
  void a_missing_number_is_the_cause_when_it_makes_the_gap() {
    Constat constat = examiner(
            axe(ExempleCadre.compte(3, "actions"), objectif("1.1", "1.1.b", "1.1.c")))
        .constats()
        .get(0);
    assertThat(constat.decouleDe())
        .extracting(Object::toString)
        .containsExactly("CV-SEQ-01 /cadres/0/noeuds/0/noeuds/0/noeuds/0");
  }

  @Test
  void about_and_between_are_taken_at_their_word() {
    Noeud objectif = objectif("1.1", "1.1.a", "1.1.b");
    assertThat(examiner(axe(compte(Effectif.environ(15), "actions"), objectif)).ecarts())
        .isZero();
    assertThat(examiner(axe(compte(Effectif.entre(1, 2), "actions"), objectif)).ecarts())
        .isZero();
    assertThat(examiner(axe(compte(Effectif.auMoins(5), "actions"), objectif)).constats())
        .extracting(c -> c.declare().orElseThrow(), c -> simple(c.message()))
        .containsExactly(tuple(
            BigDecimal.valueOf(5),
            "axe 1 : le document annonce au moins 5 actions, « Cadre » en liste 2."));
  }

  @Test
  void what_a_count_means_is_not_guessed() {
    Noeud objectif = objectif("1.1", "1.1.a");
    for (String objet : List.of("actions nouvelles", "partenaires", "fiches")) {
      Examen examen = examiner(axe(ExempleCadre.compte(9, objet), objectif));
      assertThat(examen.examines()).isZero();
      assertThat(raison(examen)).contains("le document ne liste pas ce qu'il compte");
    }
    TotalDeclare muet = TotalDeclare.builder()
        .from(ExempleCadre.compte(9, "x"))
        .objet(Optional.empty())
        .build();
    assertThat(raison(examiner(axe(muet, objectif)))).contains("il ne dit pas ce qu'il compte");
    assertThat(raison(examiner(axe(ExempleCadre.compte(9, "actions")), objectif)))
        .as("nothing is listed below this heading")
        .contains("ne liste pas");
  }

  @Test
  void where_a_part_only_announces_another_part_is_counted() {
    ContratDeVille contrat = contrat(
        cadre("Tableau", axe(ExempleCadre.compte(3, "actions"))),
        cadre("Fiches", noeud("axe", "1", "SANTE", objectif("1.1", "1.1.a", "1.1.b"))));
    assertThat(Essai.examiner(new NombreSousUnTitre(), contrat).constats())
        .extracting(c -> simple(c.message()))
        .containsExactly("axe 1 : le document annonce 3 actions, « Fiches » en liste 2.");
  }

  @Test
  void another_part_that_lists_them_all_is_named() {
    ContratDeVille contrat = contrat(
        cadre("Tableau", axe(ExempleCadre.compte(2, "actions"), objectif("1.1", "1.1.a"))),
        cadre("Fiches", noeud("axe", "1", "SANTE", objectif("1.1", "1.1.a", "1.1.b"))));
    assertThat(simple(
            Essai.examiner(new NombreSousUnTitre(), contrat).constats().get(0).message()))
        .endsWith("« Tableau » en liste 1. « Fiches » en liste 2.");
  }

  @Test
  void indicators_are_counted_on_the_heading_and_below() {
    Indicateur indicateur = Indicateur.builder().libelle("Nombre de séances").build();
    Noeud dessous = Noeud.builder()
        .from(objectif("1.1"))
        .addIndicateurs(indicateur, indicateur)
        .build();
    Noeud axe = Noeud.builder()
        .from(axe(ExempleCadre.compte(3, "indicateurs"), dessous))
        .addIndicateur(indicateur)
        .build();
    Examen examen = examiner(axe);
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(examen.ecarts()).isZero();
  }
}
