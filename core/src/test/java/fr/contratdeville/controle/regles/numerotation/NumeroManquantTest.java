package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumeroManquantTest {
  private static Examen examiner(Noeud... noeuds) {
    return Essai.examiner(new NumeroManquant(), contrat(noeuds));
  }

  private static Noeud action(String repere) {
    return noeud("action", repere, "Action " + repere);
  }

  private static Noeud objectif(String repere, String... actions) {
    return noeud(
        "objectif",
        repere,
        "Objectif " + repere,
        Arrays.stream(actions).map(NumeroManquantTest::action).toArray(Noeud[]::new));
  }

  @Test
  void a_list_below_a_number_starts_with_its_first_number() {
    Examen examen = examiner(objectif("1", "1.b", "1.c"), objectif("2", "2.a"));
    assertThat(examen.examines()).isEqualTo(5);
    Constat constat = examen.constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-SEQ-01");
    assertThat(constat.chemin()).isEqualTo("/cadres/0/noeuds/0/noeuds/0");
    assertThat(simple(constat.message()))
        .isEqualTo("objectif 1 : « action 1.a » manque avant 1.b.");
  }

  @Test
  void the_tenth_comes_after_the_ninth_and_a_long_gap_is_one_finding() {
    String[] dix = IntStream.rangeClosed(1, 10).mapToObj(i -> "1." + i).toArray(String[]::new);
    assertThat(examiner(objectif("1", dix)).ecarts()).isZero();
    assertThat(examiner(objectif("1", "1.1", "1.5")).constats())
        .extracting(c -> simple(c.message()))
        .containsExactly("objectif 1 : action 1.2 à 1.4 manquent avant 1.5.");
  }

  @Test
  void letters_and_roman_figures_are_counted_as_they_are_meant() {
    assertThat(examiner(objectif("I"), objectif("II"), objectif("IV")).constats())
        .extracting(c -> simple(c.message()))
        .containsExactly("Cadre : « objectif III » manque avant IV.");
    assertThat(examiner(objectif("C"), objectif("D")).ecarts()).isZero();
    assertThat(examiner(objectif("1", "1.1", "1.1bis", "1.2")).ecarts()).isZero();
    Examen mots = examiner(objectif("FLE"), objectif("PRE"));
    assertThat(mots.examines()).isZero();
    assertThat(raison(mots)).isEqualTo("2 numéros sans chiffre ni lettre qui se suivent");
  }

  @Test
  void fiches_numbered_from_one_end_to_the_other_are_one_list() {
    Noeud un = noeud("axe", "1", "Santé", fiche("1"), fiche("2"));
    Noeud deux = noeud("axe", "2", "Sport", fiche("3"), fiche("5"));
    assertThat(examiner(un, deux).constats())
        .extracting(Constat::chemin)
        .containsExactly("/cadres/0/noeuds/1/noeuds/1");
    assertThat(examiner(
                noeud("axe", "", "Santé", fiche("1"), fiche("2")),
                noeud("axe", "", "Sport", fiche("1"), fiche("3")))
            .constats())
        .as("numbers that start again")
        .extracting(Constat::chemin)
        .containsExactly("/cadres/0/noeuds/1/noeuds/1");
  }

  private static Noeud fiche(String repere) {
    return noeud("fiche", repere, "Fiche " + repere);
  }

  @Test
  void numbers_that_skip_a_level_are_one_list_for_each_start() {
    Noeud axe = noeud(
        "axe", "1", "Santé", action("1.1.1"), action("1.1.2"), action("1.2.1"), action("1.2.3"));
    assertThat(examiner(axe).constats())
        .extracting(c -> simple(c.message()))
        .containsExactly("axe 1 : « action 1.2.2 » manque avant 1.2.3.");
    assertThat(Essai.examiner(new NumeroHorsOrdre(), contrat(axe)).ecarts()).isZero();
  }

  @Test
  void an_extract_is_no_gap() {
    assertThat(examiner(objectif("4"), objectif("9"), objectif("27")).ecarts()).isZero();
    assertThat(examiner(objectif("3"), objectif("4")).ecarts()).isZero();
  }

  @Test
  void a_number_under_the_wrong_heading_fills_its_place() {
    Examen examen = examiner(objectif("1", "1.a", "2.b", "1.c"), objectif("2", "2.a"));
    assertThat(examen.ecarts()).isZero();
  }

  @Test
  void another_part_that_has_the_number_is_named() {
    ContratDeVille contrat = contrat(
        cadre("Tableau", objectif("1", "1.b", "1.c")),
        cadre("Fiches", objectif("1", "1.a", "1.b", "1.c")));
    assertThat(simple(
            Essai.examiner(new NumeroManquant(), contrat).constats().get(0).message()))
        .endsWith("manque avant 1.b. « Fiches » donne 1.a.");
  }

  @Test
  void what_is_not_numbered_is_not_looked_at() {
    assertThat(raison(examiner(noeud("thème", "", "Santé"))))
        .isEqualTo("aucun cadre stratégique n'est numéroté");
    assertThat(raison(examiner(new Noeud[0]))).contains("numéroté");
  }
}
