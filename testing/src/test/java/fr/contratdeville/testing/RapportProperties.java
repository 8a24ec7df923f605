package fr.contratdeville.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Reports on parts of a territory make the report on all of it, however they are put together. */
class RapportProperties {

  private static boolean tient(Rapport... rapports) {
    for (Rapport rapport : rapports) {
      if (rapport.controles().stream().anyMatch(r -> r.examines() > Long.MAX_VALUE / 4)) {
        return false;
      }
    }
    return true;
  }

  private static long somme(String id, ToLongFunction<ResultatControle> nombre, Rapport... de) {
    long somme = 0;
    for (Rapport rapport : de) {
      somme += rapport.controles().stream()
          .filter(r -> r.id().equals(id))
          .mapToLong(nombre)
          .sum();
    }
    return somme;
  }

  @Property(tries = 300)
  void any_grouping_makes_the_same_report(@ForAll Rapport a, @ForAll Rapport b, @ForAll Rapport c) {
    Assume.that(tient(a, b, c));
    Rapport ensemble = a.plus(b).plus(c);
    assertThat(ensemble).isEqualTo(a.plus(b.plus(c))).isEqualTo(Rapport.somme(List.of(a, b, c)));
    Rapport autrement = c.plus(a).plus(b);
    assertThat(autrement.constats()).isEqualTo(ensemble.constats());
    List<Constat> tous = new ArrayList<>(a.constats());
    tous.addAll(b.constats());
    tous.addAll(c.constats());
    assertThat(ensemble.constats()).containsExactlyInAnyOrderElementsOf(tous);
    assertThat(ensemble.ecartes())
        .hasSize(a.ecartes().size() + b.ecartes().size() + c.ecartes().size());
    for (ResultatControle resultat : ensemble.controles()) {
      String id = resultat.id();
      assertThat(resultat.examines()).isEqualTo(somme(id, ResultatControle::examines, a, b, c));
      assertThat(resultat.ecarts()).isEqualTo(somme(id, ResultatControle::ecarts, a, b, c));
      assertThat(resultat.tus()).isEqualTo(somme(id, ResultatControle::tus, a, b, c));
    }
  }

  @Property(tries = 30)
  void examinations_of_contracts_merge(
      @ForAll @TelQueRecu ContratDeVille x, @ForAll @TelQueRecu ContratDeVille y) {
    Rapport a = Controles.standard().examiner(x);
    Rapport b = Controles.standard().examiner(y);
    Rapport ensemble = a.plus(b);
    assertThat(ensemble.controles()).hasSameSizeAs(a.controles());
    assertThat(ensemble.constats()).hasSize(a.constats().size() + b.constats().size());
  }
}
