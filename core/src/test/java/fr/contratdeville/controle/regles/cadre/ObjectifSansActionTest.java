package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.renvoi;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Mention.Genre;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectifSansActionTest {
  private static final Noeud SANTE =
      noeud("objectif opérationnel", "1", "Santé", noeud("mesure", "1.a", "Forum"));
  private static final Noeud VIDE = noeud("objectif opérationnel", "2", "Sport");

  private static Examen examiner(CadreStrategique... cadres) {
    return Essai.examiner(new ObjectifSansAction(), contrat(cadres));
  }

  private static Noeud mention(Genre genre) {
    return Noeud.builder().from(VIDE).addMention(Mention.of(genre)).build();
  }

  @Test
  void an_empty_objective_is_told() {
    Examen examen = examiner(cadre("Fiches", SANTE, VIDE));
    assertThat(examen.examines()).isEqualTo(2);
    Constat constat = examen.constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.chemin()).isEqualTo("/cadres/0/noeuds/1");
    assertThat(simple(constat.message()))
        .isEqualTo("objectif opérationnel 2 n'a aucune action dans « Fiches »,"
            + " qui ne dit pas pourquoi.");
  }

  @Test
  void a_pointer_a_dispositif_or_no_call_is_a_reason_and_an_instruction_is_none() {
    for (Noeud dit : List.of(
        mention(Genre.HORS_APPEL_A_PROJET),
        mention(Genre.DISPOSITIF),
        renvoi("objectif opérationnel", "2", "Sport", "1"))) {
      Examen examen = examiner(cadre("Fiches", SANTE, dit));
      assertThat(examen.examines()).isEqualTo(2);
      assertThat(examen.ecarts()).isZero();
      assertThat(raison(examen)).endsWith(": objectif opérationnel 2");
    }
    assertThat(examiner(cadre("Fiches", SANTE, mention(Genre.CONSIGNE))).ecarts())
        .isEqualTo(1);
  }

  @Test
  void what_another_part_says_is_only_worth_knowing() {
    Examen examen =
        examiner(cadre("Tableau", SANTE, VIDE), cadre("Fiches", SANTE, mention(Genre.DISPOSITIF)));
    assertThat(examen.constats()).extracting(Constat::gravite).containsExactly(Gravite.INFORMATION);
    assertThat(simple(examen.constats().get(0).message()))
        .endsWith("« Fiches » le dit : dispositif.");
  }

  @Test
  void the_same_empty_objective_in_two_parts_is_one_fault() {
    assertThat(examiner(cadre("Tableau", SANTE, VIDE), cadre("Fiches", SANTE, VIDE))
            .constats())
        .extracting(c -> c.decouleDe().toString())
        .containsExactly("[]", "[CV-CAD-01 /cadres/0/noeuds/1]");
  }

  @Test
  void objectives_below_objectives_are_no_actions() {
    Noeud detaille = noeud("objectif", "", "Accès", noeud("objectif", "", "Soins"));
    assertThat(raison(examiner(cadre("Axes", detaille, noeud("objectif", "", "Sport")))))
        .isEqualTo("aucun cadre ne donne d'actions sous des objectifs");
    assertThat(raison(examiner(cadre("Projets", noeud("thème", "", "Santé")))))
        .isEqualTo("aucun cadre ne donne d'actions sous des objectifs");
  }

  @Test
  void neither_of_two_empty_ones_explains_the_other() {
    assertThat(examiner(cadre("Tableau", SANTE, VIDE), cadre("Fiches", SANTE, VIDE))
            .constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT, Gravite.AVERTISSEMENT);
  }

  @Test
  void the_place_of_what_explains_it_stands_beside_its_own() {
    Emplacement ici = Emplacement.parse("[contrat.txt]:2");
    Emplacement ailleurs = Emplacement.parse("[contrat.txt]:9");
    Noeud vide = Noeud.builder().from(VIDE).emplacement(ici).build();
    Noeud dit =
        Noeud.builder().from(mention(Genre.DISPOSITIF)).emplacement(ailleurs).build();
    assertThat(examiner(cadre("Tableau", SANTE, vide), cadre("Fiches", SANTE, dit))
            .constats()
            .get(0)
            .cellules())
        .containsExactly(ici, ailleurs);
  }
}
