package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;

class NoeudAbsentTest {
  private static Noeud axe(String repere, Noeud... dessous) {
    return noeud("axe", repere, "Axe " + repere, dessous);
  }

  private static Noeud objectif(String repere) {
    return noeud("objectif", repere, "Objectif " + repere);
  }

  private static Examen examiner(CadreStrategique... cadres) {
    return Essai.examiner(new NoeudAbsent(), contrat(cadres));
  }

  @Test
  void what_either_part_lacks_is_told_where_it_stands() {
    Examen examen = examiner(
        cadre("Tableau", axe("1", objectif("1.1"), objectif("1.2")), axe("2")),
        cadre("Fiches", axe("1", objectif("1.1"), objectif("1.3")), axe("2")));
    assertThat(examen.examines()).isEqualTo(5);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactlyInAnyOrder(
            tuple(
                "/cadres/0/noeuds/0/noeuds/1",
                "objectif 1.2 est dans « Tableau » et manque dans « Fiches »."),
            tuple(
                "/cadres/1/noeuds/0/noeuds/1",
                "objectif 1.3 est dans « Fiches » et manque dans « Tableau »."));
  }

  @Test
  void below_a_heading_that_lacks_nothing_more_is_told() {
    Examen examen = examiner(
        cadre("Tableau", axe("1", objectif("1.1")), axe("2", objectif("2.1"))),
        cadre("Fiches", axe("1", objectif("1.1"))));
    assertThat(examen.constats()).extracting(Constat::chemin).containsExactly("/cadres/0/noeuds/1");
  }

  @Test
  void a_level_that_one_part_leaves_out_is_no_gap() {
    assertThat(examiner(cadre("Tableau", axe("1")), cadre("Fiches", axe("1", objectif("1.1"))))
            .ecarts())
        .isZero();
  }

  @Test
  void the_gap_in_the_numbers_of_the_other_part_is_the_cause() {
    Examen examen = examiner(
        cadre("Tableau", axe("1", objectif("1.2"))),
        cadre("Fiches", axe("1", objectif("1.1"), objectif("1.2"))));
    assertThat(examen.constats().get(0).decouleDe())
        .extracting(Object::toString)
        .containsExactly("CV-SEQ-01 /cadres/0/noeuds/0/noeuds/0");
  }
}
