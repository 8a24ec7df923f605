package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Noeud;
import org.junit.jupiter.api.Test;

class NumeroDoubleTest {
  private static Noeud axe(String repere, String titre, Noeud... dessous) {
    return noeud("axe", repere, titre, dessous);
  }

  private static Examen examiner(Noeud... noeuds) {
    return Essai.examiner(new NumeroDouble(), contrat(noeuds));
  }

  @Test
  void each_repeated_number_is_told_with_the_first_one() {
    Examen examen = examiner(axe("1", "Santé"), axe("1", "Sport"), axe("1", "Emploi"));
    assertThat(examen.examines()).isEqualTo(3);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(
            tuple("/cadres/0/noeuds/1", "axe 1 : « Sport » a le numéro de « Santé »."),
            tuple("/cadres/0/noeuds/2", "axe 1 : « Emploi » a le numéro de « Santé »."));
  }

  @Test
  void a_heading_that_is_printed_again_is_a_warning() {
    Constat constat = examiner(axe("1", "Santé"), axe("1", "SANTE")).constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(simple(constat.message()))
        .isEqualTo("axe 1 : ce numéro et ce titre, « SANTE », sont déjà au-dessus.");
  }

  @Test
  void two_levels_may_use_one_number_and_a_level_may_start_again() {
    assertThat(examiner(axe("1", "Santé", noeud("objectif", "1", "Soins"))).ecarts())
        .isZero();
    assertThat(examiner(
                axe("", "Santé", noeud("fiche", "1", "Forum"), noeud("fiche", "2", "Soins")),
                axe("", "Sport", noeud("fiche", "1", "Tournoi"), noeud("fiche", "2", "Stage")))
            .ecarts())
        .isZero();
  }

  @Test
  void a_number_of_another_heading_is_one_fault_seen_twice() {
    Examen examen = examiner(
        axe("1", "Santé", noeud("objectif", "1.1", "Soins"), noeud("objectif", "1.2", "Parents")),
        axe("2", "Sport", noeud("objectif", "2.1", "Stage"), noeud("objectif", "1.2", "Clubs")));
    assertThat(examen.constats().get(0).decouleDe())
        .extracting(Object::toString)
        .containsExactly("CV-SEQ-03 /cadres/0/noeuds/1/noeuds/1");
  }
}
