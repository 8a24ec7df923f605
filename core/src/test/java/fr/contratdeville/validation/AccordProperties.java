package fr.contratdeville.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

/** A noun can be built if and only if Bean Validation finds nothing on it. */
class AccordProperties {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aNounCanBeBuiltIfAndOnlyIfItBreaksNoConstraint(
      @ForAll("bruts") Tuple2<Noun, Map<String, Object>> essai) {
    Noun noun = essai.get1();
    boolean bati = seConstruit(noun, essai.get2());
    Object brut = Brut.of(Echantillon.noun(noun), essai.get2());
    assertThat(Validateur.valider(brut).isEmpty())
        .as("%s %s: %s", noun, essai.get2(), Validateur.valider(brut))
        .isEqualTo(bati);
    Statistics.label("built").collect(bati).coverage(c -> {
      c.check(true).percentage(p -> p > 15);
      c.check(false).percentage(p -> p > 15);
    });
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @Tag("long")
  @Tag("release")
  void aNounCanBeBuiltIfAndOnlyIfItBreaksNoConstraintMoreOften(
      @ForAll("bruts") Tuple2<Noun, Map<String, Object>> essai) {
    aNounCanBeBuiltIfAndOnlyIfItBreaksNoConstraint(essai);
  }

  private static boolean seConstruit(Noun noun, Map<String, Object> valeurs) {
    try {
      noun.construire(valeurs);
      return true;
    } catch (ValeurInvalideException e) {
      return false;
    }
  }

  @Provide
  Arbitrary<Tuple2<Noun, Map<String, Object>>> bruts() {
    return Arbitraries.of(Noun.TOUS)
        .flatMap(noun -> Bruts.attributs(noun).map(valeurs -> Tuple.of(noun, valeurs)));
  }
}
