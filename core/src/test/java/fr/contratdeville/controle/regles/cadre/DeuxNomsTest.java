package fr.contratdeville.controle.regles.cadre;

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
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Emplacement;
import org.junit.jupiter.api.Test;

class DeuxNomsTest {
  private static final Noeud SANTE = noeud("axe", "1", "Santé");

  private static Examen examiner(CadreStrategique... cadres) {
    return Essai.examiner(new DeuxNoms(), contrat(cadres));
  }

  @Test
  void one_finding_names_the_parts_of_each_name() {
    Examen examen = examiner(
        cadre("Liste", noeud("axe", "", "Santé"), noeud("axe", "", "Lieux de rencontre")),
        cadre("Tableau", SANTE, noeud("axe", "2", "Espaces de rencontre")),
        cadre("Fiches", SANTE, noeud("axe", "2", "LIEUX DE RENCONTRE")));
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/cadres/1/noeuds/1",
            "axe 2 a plusieurs noms : « Lieux de rencontre » (Liste, Fiches),"
                + " « Espaces de rencontre » (Tableau)."));
  }

  @Test
  void spelling_is_another_rule_s() {
    assertThat(examiner(
                cadre("Tableau", SANTE, noeud("axe", "2", "Aider les habitats")),
                cadre("Fiches", SANTE, noeud("axe", "2", "Aider les habitants")))
            .ecarts())
        .isZero();
  }

  @Test
  void two_frameworks_that_share_numbers_and_no_title_are_two() {
    assertThat(raison(
            examiner(cadre("Actions", SANTE), cadre("Pilotage", noeud("axe", "1", "Instances")))))
        .isEqualTo("les cadres du document n'ont pas de titre en commun");
    assertThat(examiner(
                cadre("Actions", SANTE, noeud("axe", "2", "Sport"), noeud("axe", "3", "Emploi")),
                cadre(
                    "Pilotage", SANTE, noeud("axe", "2", "Instances"), noeud("axe", "3", "Bilan")))
            .examines())
        .as("one title of three is chance")
        .isZero();
    assertThat(raison(examiner(cadre("Fiches", SANTE))))
        .isEqualTo("le document ne donne son cadre qu'une fois");
  }

  private static Noeud situe(String titre, int ligne) {
    return Noeud.builder()
        .from(noeud("axe", "2", titre))
        .emplacement(Emplacement.parse("[contrat.txt]:" + ligne))
        .build();
  }

  @Test
  void the_other_name_stands_first_and_the_rest_beside_it() {
    assertThat(examiner(
                cadre("Tableau", SANTE, situe("Sport", 2)),
                cadre("Fiches", SANTE, situe("Culture", 9)))
            .constats()
            .get(0)
            .cellules())
        .extracting(Emplacement::court)
        .containsExactly("contrat.txt:9", "contrat.txt:2");
  }
}
