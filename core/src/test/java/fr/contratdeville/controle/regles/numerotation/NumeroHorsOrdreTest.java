package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Noeud;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumeroHorsOrdreTest {
  private static Examen examiner(String... reperes) {
    return Essai.examiner(
        new NumeroHorsOrdre(),
        contrat(Arrays.stream(reperes).map(r -> noeud("axe", r, "Axe")).toArray(Noeud[]::new)));
  }

  @Test
  void the_fewest_lines_are_told() {
    assertThat(examiner("4", "1", "2", "3").constats())
        .extracting(Constat::chemin)
        .containsExactly("/cadres/0/noeuds/0");
    assertThat(examiner("1", "3", "2", "4").ecarts()).isEqualTo(1);
    assertThat(examiner("2", "10", "11").ecarts()).isZero();
    assertThat(examiner("1", "1", "2").ecarts()).isZero();
  }

  @Property
  void as_many_as_must_be_moved(@ForAll List<@IntRange(min = 1, max = 9) Integer> rangs) {
    int[] plus = new int[rangs.size()];
    int longueur = 0;
    for (int i = 0; i < plus.length; i++) {
      plus[i] = 1;
      for (int j = 0; j < i; j++) {
        plus[i] = rangs.get(j) <= rangs.get(i) ? Math.max(plus[i], plus[j] + 1) : plus[i];
      }
      longueur = Math.max(longueur, plus[i]);
    }
    Examen examen = examiner(rangs.stream().map(String::valueOf).toArray(String[]::new));
    assertThat(examen.ecarts()).isEqualTo(rangs.size() - longueur);
    assertThat(examen.examines()).isEqualTo(rangs.size());
  }
}
