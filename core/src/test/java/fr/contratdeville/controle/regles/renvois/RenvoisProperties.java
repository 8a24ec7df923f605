package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.Essai.examiner;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.renvoi;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Noeud;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RenvoisProperties {
  /** Whether something said can be reached, found by following one pointer after the other. */
  @Property(tries = 300)
  void a_heading_is_in_a_circle_when_following_it_never_ends(
      @ForAll List<@IntRange(min = 0, max = 12) Integer> cibles) {
    List<Noeud> noeuds = new ArrayList<>();
    for (int i = 0; i < cibles.size(); i++) {
      // 0 is said, 12 is beyond most lists and dangling.
      noeuds.add(
          cibles.get(i) == 0
              ? noeud("axe", String.valueOf(i + 1), "Axe")
              : renvoi("axe", String.valueOf(i + 1), "Axe", String.valueOf(cibles.get(i))));
    }
    Set<Set<Integer>> ronds = new HashSet<>();
    for (int i = 0; i < cibles.size(); i++) {
      int n = i;
      for (int pas = 0; pas <= cibles.size() && n >= 0 && n < cibles.size(); pas++) {
        n = cibles.get(n) - 1;
      }
      if (n >= 0 && n < cibles.size()) {
        Set<Integer> rond = new HashSet<>();
        while (rond.add(n)) {
          n = cibles.get(n) - 1;
        }
        ronds.add(rond);
      }
    }
    Examen examen = examiner(new RenvoiCirculaire(), contrat(noeuds.toArray(Noeud[]::new)));
    assertThat(examen.ecarts()).isEqualTo(ronds.size());
  }
}
