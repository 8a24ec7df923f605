package fr.contratdeville.controle.regles.renvois;

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

class RenvoiVersRenvoiTest {
  private static final Noeud SANTE =
      noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum"));

  private static Examen examiner(Noeud... noeuds) {
    return Essai.examiner(new RenvoiVersRenvoi(), contrat(noeuds));
  }

  @Test
  void only_the_second_step_is_told() {
    Examen examen = examiner(
        SANTE,
        renvoi("objectif", "2", "Sport", "1"),
        renvoi("objectif", "3", "Vacances", "1", "2"));
    assertThat(examen.examines()).isEqualTo(3);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/cadres/0/noeuds/2/renvois/0/cibles/1",
            "objectif 3 : le renvoi mène à « objectif 2 », qui ne fait que renvoyer à 1."));
  }

  @Test
  void a_target_that_also_says_something_is_an_end() {
    Noeud sport = Noeud.builder()
        .from(renvoi("objectif", "2", "Sport", "1"))
        .addCahierDesCharges("Associer les clubs")
        .build();
    assertThat(examiner(SANTE, sport, renvoi("objectif", "3", "Vacances", "2")).ecarts())
        .isZero();
  }

  @Test
  void circles_and_dangling_pointers_are_left_to_their_own_rules() {
    Examen examen = examiner(
        renvoi("objectif", "1", "Santé", "2"),
        renvoi("objectif", "2", "Sport", "1"),
        renvoi("objectif", "3", "Vacances", "9"));
    assertThat(examen.examines()).isZero();
  }
}
