package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.valeur.Repere;
import org.junit.jupiter.api.Test;

class RenvoiAUnAutreNiveauTest {

  private static Examen renvoi(String texte, String cible) {
    Noeud sport = Noeud.builder()
        .from(noeud("objectif opérationnel", "1.2", "Sport"))
        .addRenvoi(Renvoi.builder().addCible(Repere.parse(cible)).texte(texte).build())
        .build();
    return Essai.examiner(
        new RenvoiAUnAutreNiveau(),
        contrat(
            noeud("axe", "1", "Santé", noeud("objectif opérationnel", "1.1", "Soins"), sport),
            noeud("axe", "2", "Emploi", noeud("action", "2.a", "Forum"))));
  }

  @Test
  void a_pointer_that_names_another_level_is_shown() {
    Examen examen = renvoi("Cf. objectif opérationnel 2", "2");
    assertThat(examen.constats()).hasSize(1);
    assertThat(examen.constats().get(0).gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(simple(examen.constats().get(0).message()))
        .isEqualTo("objectif opérationnel 1.2 : « Cf. objectif opérationnel 2 » mène à « axe 2 ».");
  }

  @Test
  void the_right_level_none_or_two_are_silent() {
    assertThat(renvoi("CF. OBJECTIFS 1.1", "1.1").examines()).isEqualTo(1);
    assertThat(renvoi("CF. OBJECTIFS 1.1", "1.1").ecarts()).isZero();
    assertThat(renvoi("voir 2", "2").examines()).isZero();
    assertThat(renvoi("Cf. axe 2 et action 2.a", "2").examines()).isZero();
    assertThat(renvoi("Cf. action 9", "9").examines()).as("CV-REF-01 says so").isZero();
  }
}
