package fr.contratdeville.controle.calcul.arbre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.calcul.arbre.Suite.Lacune;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Repere;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Frameworks gone through, their numbers and the parts that tell one of them again. */
class ArbresTest {

  private static Arbres arbres(CadreStrategique... cadres) {
    return Arbres.of(Contexte.of(
        ExempleCadre.contrat(cadres), Controles.standard().controles().get(0)));
  }

  private static Noeud axe(String repere, Noeud... dessous) {
    return noeud("axe", repere, "Axe " + repere, dessous);
  }

  private static Noeud objectif(String repere) {
    return noeud("objectif", repere, "Objectif " + repere);
  }

  private static List<String> numeros(List<NoeudSitue> noeuds) {
    return noeuds.stream().map(n -> n.repere().orElseThrow().texte()).toList();
  }

  @Test
  void nodes_of_a_level_are_counted_below_a_node() {
    Arbre arbre = arbres(cadre(
            "Cadre",
            axe("1", objectif("1.1"), objectif("1.2")),
            axe("2", objectif("2.1")),
            axe("3")))
        .tous()
        .get(0);
    assertThat(numeros(arbre.racines())).containsExactly("1", "2", "3");
    assertThat(arbre.nombre("objectif")).isEqualTo(3);
    assertThat(arbre.racines())
        .extracting(n -> arbre.nombre("objectif", n))
        .containsExactly(2, 1, 0);
    assertThat(arbre.racines()).extracting(n -> arbre.nombre("axe", n)).containsOnly(0);
    assertThat(arbre.racines().get(1)).hasToString("/cadres/0/noeuds/1 axe 2");
  }

  @Test
  void a_node_stands_where_it_was_read() {
    Emplacement place = Emplacement.parse("[contrat.txt]:12");
    Noeud situe = Noeud.builder().from(axe("1")).emplacement(place).build();
    assertThat(arbres(cadre("Cadre", situe, axe("2"))).tous().get(0).noeuds())
        .extracting(NoeudSitue::places)
        .containsExactly(List.of(place), List.of());
  }

  @Test
  void numbers_that_lack_are_found_below_a_node_and_by_their_number() {
    Arbres arbres = arbres(cadre(
        "Cadre",
        axe("1", objectif("1.1"), objectif("1.4")),
        axe("2", objectif("2.2")),
        axe("3", objectif("3.1"), objectif("3.3"))));
    Arbre arbre = arbres.tous().get(0);
    Lacunes lacunes = arbres.suites().lacunes();
    assertThat(lacunes.dans(arbre, "objectif"))
        .extracting(Lacune::premier, Lacune::dernier)
        .containsExactly(tuple("1.2", "1.3"), tuple("2.1", "2.1"), tuple("3.2", "3.2"));
    assertThat(arbre.racines())
        .extracting(n -> lacunes.sous(n, "objectif").size())
        .containsExactly(1, 1, 1);
    assertThat(arbre.noeuds(Repere.parse("1.4")))
        .extracting(n -> lacunes.sous(n, "objectif").size())
        .as("what lacks before a node is not below it")
        .containsExactly(0);
    assertThat(lacunes.de(arbre, "objectif", Repere.parse("1.3")))
        .contains(lacunes.dans(arbre, "objectif").get(0));
    assertThat(lacunes.de(arbre, "objectif", Repere.parse("2.1")))
        .contains(lacunes.dans(arbre, "objectif").get(1));
    assertThat(lacunes.de(arbre, "objectif", Repere.parse("1.1"))).isEmpty();
    assertThat(lacunes.de(arbre, "objectif", Repere.parse("1.4"))).isEmpty();
    assertThat(lacunes.de(arbre, "objectif", Repere.parse("1.2.1"))).isEmpty();
    assertThat(Lacunes.expliquent(lacunes.dans(arbre, "objectif"), 4)).isTrue();
    assertThat(Lacunes.expliquent(lacunes.dans(arbre, "objectif"), 3)).isFalse();
  }

  @Test
  void a_number_that_strayed_to_another_heading_does_not_lack() {
    Arbres arbres = arbres(cadre(
        "Cadre",
        axe("1", objectif("1.1"), objectif("1.2"), objectif("1.3")),
        axe("2", objectif("1.1"), objectif("2.2"), objectif("2.3"))));
    Arbre arbre = arbres.tous().get(0);
    assertThat(numeros(arbre.niveau("objectif"))).hasSize(6);
    assertThat(arbres.suites().lacunes().dans(arbre, "objectif"))
        .as("1.1 stands where 2.1 would")
        .isEmpty();
  }

  /** Words, without numbers: they go with numbers when half of their headings are the same. */
  private static CadreStrategique mots(String... titres) {
    Noeud[] noeuds = new Noeud[titres.length];
    for (int i = 0; i < titres.length; i++) {
      noeuds[i] = noeud("axe", "", titres[i]);
    }
    return cadre("Sans numéro", noeuds);
  }

  @Test
  void a_part_without_numbers_goes_with_the_one_that_has_its_headings() {
    CadreStrategique numerote = cadre(
        "Cadre",
        noeud("axe", "1", "Emploi"),
        noeud("axe", "2", "Santé"),
        noeud("axe", "3", "Habitat"),
        noeud("axe", "4", "Culture"));
    assertThat(arbres(numerote, mots("Emploi", "Santé", "Sport", "Justice"))
            .paires()
            .communs())
        .hasSize(4);
    assertThat(arbres(numerote, mots("Emploi", "Transport", "Sport", "Justice"))
            .paires()
            .communs())
        .isEmpty();
    assertThat(arbres(numerote, mots("Emploi", "Santé", "Habitat")).paires().communs())
        .isEmpty();
  }

  @Test
  void headings_of_other_levels_or_of_another_number_do_not_go_together() {
    CadreStrategique numerote = cadre("Cadre", axe("1", objectif("1.1"), objectif("1.2")));
    CadreStrategique autreNiveau = cadre(
        "Sans numéro",
        noeud(
            "axe",
            "",
            "Axe 1",
            noeud("action", "", "Objectif 1.1"),
            noeud("action", "", "Objectif 1.2")));
    CadreStrategique unSeul =
        cadre("Sans numéro", noeud("axe", "", "Axe 1", noeud("objectif", "", "Objectif 1.1")));
    for (CadreStrategique autre : List.of(autreNiveau, unSeul)) {
      assertThat(arbres(numerote, autre).paires().communs())
          .as("the top ones alone")
          .hasSize(1);
    }
  }

  @Test
  void a_node_is_known_in_the_other_parts() {
    Arbres arbres = arbres(cadre("Tableau", axe("1"), axe("2")), cadre("Fiches", axe("1")));
    NoeudSitue premier = arbres.tous().get(0).racines().get(0);
    NoeudSitue second = arbres.tous().get(1).racines().get(0);
    assertThat(arbres.paires().ailleurs(premier)).containsExactly(second);
    assertThat(arbres.paires().ailleurs(arbres.tous().get(0).racines().get(1))).isEmpty();
    assertThat(arbres.paires().premier(second)).isSameAs(premier);
    assertThat(arbres.paires().cherches()).isEqualTo(2);
    assertThat(arbres(cadre("Tableau", axe("1"), axe("2"))).paires().cherches()).isZero();
    assertThat(arbres(cadre("Tableau", axe("1", objectif("1.1"))), cadre("Fiches", axe("1")))
            .paires()
            .cherches())
        .as("a level that one part does not number is not looked for")
        .isEqualTo(1);
  }

  @Test
  void a_framework_told_in_more_than_sixteen_parts_is_looked_at_in_lots() {
    CadreStrategique[] parties = IntStream.rangeClosed(1, 17)
        .mapToObj(i -> cadre("Partie " + i, axe("1"), axe("2")))
        .toArray(CadreStrategique[]::new);
    Arbres arbres = arbres(parties);
    assertThat(arbres.paires().ailleurs(arbres.tous().get(0).racines().get(0))).hasSize(15);
    assertThat(arbres.paires().premiere(arbres.tous().get(16)))
        .isSameAs(arbres.tous().get(16));
  }
}
