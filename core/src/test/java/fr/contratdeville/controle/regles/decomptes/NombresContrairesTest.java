package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.arbre.ExempleCadre;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NombresContrairesTest {
  private static Noeud noeud(String niveau, String repere, long actions, Noeud... dessous) {
    Noeud noeud = ExempleCadre.noeud(niveau, repere, "Titre " + repere, dessous);
    return actions == 0
        ? noeud
        : Noeud.builder().from(noeud).addTotal(compte(actions, "actions")).build();
  }

  private static CadreStrategique cadre(String intitule, long actions, Noeud... noeuds) {
    return CadreStrategique.builder()
        .from(ExempleCadre.cadre(intitule, noeuds))
        .addTotal(compte(actions, "actions"))
        .build();
  }

  private static Examen examiner(CadreStrategique... cadres) {
    return Essai.examiner(new NombresContraires(), contrat(cadres));
  }

  @Test
  void a_whole_is_the_sum_of_the_first_level_that_announces_everywhere() {
    Noeud[] piliers = {
      noeud("pilier", "1", 0, noeud("orientation", "1.1", 100), noeud("orientation", "1.2", 50)),
      noeud("pilier", "2", 0, noeud("orientation", "2.1", 49))
    };
    assertThat(examiner(cadre("Tableau", 199, piliers)).ecarts()).isZero();
    Constat constat = examiner(cadre("Tableau", 197, piliers)).constats().get(0);
    assertThat(constat.chemin()).isEqualTo("/cadres/0/totaux/0");
    assertThat(constat.ecart()).contains(BigDecimal.valueOf(-2));
    assertThat(simple(constat.message()))
        .isEqualTo("Tableau : le document annonce 197 actions ; les annonces de niveau"
            + " « orientation » en font 199 ensemble.");
  }

  @Test
  void a_heading_is_the_sum_of_those_below_it_only_when_all_announce() {
    assertThat(examiner(ExempleCadre.cadre(
                "Tableau",
                noeud("axe", "1", 5, noeud("objectif", "1.1", 2), noeud("objectif", "1.2", 2))))
            .constats())
        .extracting(Constat::chemin)
        .containsExactly("/cadres/0/noeuds/0/totaux/0");
    assertThat(examiner(ExempleCadre.cadre(
                "Tableau",
                noeud("axe", "1", 5, noeud("objectif", "1.1", 2), noeud("objectif", "1.2", 0))))
            .examines())
        .isZero();
  }

  @Test
  void two_parts_that_announce_one_thing_are_compared() {
    assertThat(examiner(
                cadre("Tableau", 197, noeud("axe", "1", 0)),
                cadre("Fiches", 199, noeud("axe", "1", 0)))
            .constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/cadres/1/totaux/0", "Tableau : le document annonce 197 actions, puis 199 actions."));
    assertThat(examiner(
                ExempleCadre.cadre("Tableau", noeud("axe", "1", 3)),
                ExempleCadre.cadre("Fiches", noeud("axe", "1", 4)))
            .ecarts())
        .isEqualTo(1);
  }

  @Test
  void other_scopes_are_other_things() {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Essai")
        .addTotaux(
            compte(3, "actions"),
            compte(2, "structures"),
            TotalDeclare.builder()
                .from(compte(1, "actions"))
                .portee(Portee.builder().addFinanceur("CAF").build())
                .build(),
            compte(4, "Actions"))
        .build();
    assertThat(Essai.examiner(new NombresContraires(), contrat).constats())
        .extracting(Constat::chemin)
        .containsExactly("/totaux/3");
  }
}
