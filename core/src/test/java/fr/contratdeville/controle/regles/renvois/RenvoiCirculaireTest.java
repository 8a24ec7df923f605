package fr.contratdeville.controle.regles.renvois;

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
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;

class RenvoiCirculaireTest {
  private static Examen examiner(Noeud... noeuds) {
    return Essai.examiner(new RenvoiCirculaire(), contrat(noeuds));
  }

  private static Noeud axe(String repere, String... cibles) {
    return renvoi("axe", repere, "Axe", cibles);
  }

  @Test
  void a_circle_is_told_once_whoever_leads_into_it() {
    Examen examen = examiner(axe("1", "2"), axe("2", "3"), axe("3", "2"), axe("4", "3"));
    assertThat(examen.examines()).isEqualTo(4);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/cadres/0/noeuds/1",
            "Ces renvois tournent en rond, sans rien dire : axe 2 → axe 3 → axe 2."));
  }

  @Test
  void a_node_that_points_to_itself_is_a_circle_and_a_dangling_one_is_not() {
    assertThat(examiner(axe("1", "1")).ecarts()).isEqualTo(1);
    assertThat(examiner(axe("1", "2"), axe("2", "9")).ecarts()).isZero();
  }

  @Test
  void who_also_points_to_something_said_gets_there() {
    assertThat(examiner(noeud("axe", "1", "Santé"), axe("2", "3"), axe("3", "2", "1"))
            .ecarts())
        .isZero();
  }

  @Test
  void headings_with_their_own_content_may_name_each_other() {
    Noeud un = Noeud.builder().from(axe("1", "2")).addCahierDesCharges("Soins").build();
    Examen examen = examiner(un, axe("2", "1"));
    assertThat(examen.ecarts()).isZero();
    assertThat(raison(examiner(un))).isEqualTo("aucun titre ne se contente de renvoyer");
  }
}
