package fr.contratdeville.controle.regles.renvois;

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
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;

class RenvoiSansCibleTest {
  private static final Noeud SANTE = noeud("axe", "1", "Santé", noeud("objectif", "1.1", "Soins"));

  private static Examen examiner(CadreStrategique... cadres) {
    return Essai.examiner(new RenvoiSansCible(), contrat(cadres));
  }

  @Test
  void each_number_of_a_pointer_is_looked_for() {
    Examen examen =
        examiner(cadre("Fiches", SANTE, renvoi("objectif", "2.1", "Sport", "1", "1.1", "1.2")));
    assertThat(examen.examines()).isEqualTo(3);
    Constat constat = examen.constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.ERREUR);
    assertThat(constat.chemin()).isEqualTo("/cadres/0/noeuds/1/renvois/0/cibles/2");
    assertThat(simple(constat.message()))
        .isEqualTo("objectif 2.1 renvoie à 1.2, que rien ne porte dans le document.");
  }

  @Test
  void a_number_of_another_part_is_a_target() {
    assertThat(examiner(
                cadre("Tableau", renvoi("objectif", "2", "Sport", "1.1")), cadre("Fiches", SANTE))
            .ecarts())
        .isZero();
  }

  @Test
  void where_the_heading_above_lacks_too_the_document_may_be_an_extract() {
    assertThat(examiner(cadre("Fiches", SANTE, renvoi("objectif", "1.2", "Sport", "4.1")))
            .constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
  }

  @Test
  void the_same_pointer_in_two_parts_is_one_fault() {
    Noeud sport = renvoi("objectif", "1.2", "Sport", "1.9");
    assertThat(examiner(cadre("Tableau", SANTE, sport), cadre("Fiches", SANTE, sport))
            .constats())
        .extracting(c -> c.decouleDe().toString())
        .containsExactly("[]", "[CV-REF-01 /cadres/0/noeuds/1/renvois/0/cibles/0]");
  }

  @Test
  void without_pointers_there_is_nothing_to_look_at() {
    assertThat(raison(examiner(cadre("Fiches", SANTE))))
        .isEqualTo("le document ne renvoie à aucun numéro");
    assertThat(raison(examiner())).isEqualTo("le document n'a pas de cadre stratégique");
  }
}
