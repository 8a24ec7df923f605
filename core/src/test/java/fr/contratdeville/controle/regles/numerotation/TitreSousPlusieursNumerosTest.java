package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Variante;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TitreSousPlusieursNumerosTest {
  private static Examen examiner(String titre, String... variantes) {
    return Essai.examiner(
        new TitreSousPlusieursNumeros(),
        contrat(
            Noeud.builder()
                .from(noeud("pilier", "1", titre))
                .addAllVariantes(Arrays.stream(variantes)
                    .map(v -> Variante.builder().titre(v).build())
                    .toList())
                .build(),
            noeud("orientation", "1.1", "Soins")));
  }

  @Test
  void two_other_numbers_are_a_warning_and_say_what_else_has_them() {
    Constat constat = examiner("Santé", "1.1 Santé", "3.1. Santé").constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(simple(constat.message()))
        .isEqualTo("pilier 1 « Santé » porte ailleurs un autre numéro : 1.1, 3.1."
            + " C'est aussi celui de : orientation 1.1.");
  }

  @Test
  void a_single_one_may_be_that_of_a_section() {
    assertThat(examiner("Santé", "3.1 Santé").constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.INFORMATION);
  }

  @Test
  void a_figure_of_the_title_is_no_number() {
    assertThat(examiner("12 quartiers en fête", "12 quartiers en fete").examines())
        .isZero();
    assertThat(raison(examiner("Santé", "La santé")))
        .isEqualTo("aucun titre numéroté n'est repris ailleurs avec un numéro");
    assertThat(examiner("Santé", "1. Santé").ecarts()).isZero();
  }
}
