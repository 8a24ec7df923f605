package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;

class NombreDuCadreTest {
  private static Examen examiner(long nombre, String objet, Noeud... noeuds) {
    return Essai.examiner(
        new NombreDuCadre(),
        contrat(CadreStrategique.builder()
            .from(cadre("Fiches", noeuds))
            .addTotal(compte(nombre, objet))
            .build()));
  }

  @Test
  void all_lines_of_a_level_are_counted() {
    Noeud[] axes = {noeud("axe", "1", "Santé"), noeud("axe", "3", "Sport")};
    assertThat(examiner(2, "axes", axes).ecarts()).isZero();
    Constat constat = examiner(3, "axes", axes).constats().get(0);
    assertThat(constat.chemin()).isEqualTo("/cadres/0/totaux/0");
    assertThat(simple(constat.message())).isEqualTo("« Fiches » annonce 3 axes et en liste 2.");
    assertThat(constat.decouleDe())
        .extracting(Object::toString)
        .containsExactly("CV-SEQ-01 /cadres/0/noeuds/1");
  }

  @Test
  void what_the_framework_does_not_list_is_said() {
    assertThat(raison(examiner(3, "actions", noeud("axe", "1", "Santé"))))
        .contains("le document ne liste pas ce qu'il compte");
    assertThat(raison(Essai.examiner(new NombreDuCadre(), contrat(noeud("axe", "1", "Santé")))))
        .isEqualTo("aucun cadre n'annonce de nombre pour l'ensemble");
  }
}
