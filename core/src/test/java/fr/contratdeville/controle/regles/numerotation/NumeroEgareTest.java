package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;

class NumeroEgareTest {
  private static Examen examiner(Noeud... noeuds) {
    return Essai.examiner(new NumeroEgare(), contrat(noeuds));
  }

  private static Noeud objectif(String repere) {
    return noeud("objectif", repere, "Objectif");
  }

  @Test
  void a_number_that_belongs_elsewhere_is_told_with_the_heading_it_stands_under() {
    Examen examen = examiner(
        noeud("axe", "1", "Santé", objectif("1.1"), objectif("1.2")),
        noeud("axe", "2", "Sport", objectif("1.3"), objectif("2.2")));
    assertThat(examen.examines()).isEqualTo(4);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/cadres/0/noeuds/1/noeuds/0",
            "objectif 1.3 : ce numéro ne prolonge pas celui du titre du dessus, « axe 2 »."));
  }

  @Test
  void one_hundred_is_not_below_ten_and_headings_without_number_are_passed_through() {
    assertThat(
            examiner(noeud("axe", "1", "Santé", objectif("1.1"), objectif("1.2"), objectif("10.3")))
                .ecarts())
        .isEqualTo(1);
    assertThat(examiner(noeud("axe", "1", "Santé", noeud("thème", "", "Soins", objectif("1.1"))))
            .examines())
        .isEqualTo(1);
  }

  @Test
  void a_level_with_numbers_of_its_own_is_not_looked_at() {
    assertThat(raison(examiner(noeud("axe", "1", "Santé", noeud("fiche", "12", "Forum")))))
        .isEqualTo("aucun niveau ne prolonge les numéros de celui du dessus");
  }
}
