package fr.contratdeville.testing;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.testing.coherent.Programmation;
import fr.contratdeville.testing.generation.ProgrammationGenerators;
import fr.contratdeville.testing.generation.ReducibleArbitrary;
import fr.contratdeville.testing.generation.Registry;
import fr.contratdeville.testing.reduction.Reduction;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * The arbitraries of this module, for tests that combine them into others. A parameter such as
 * {@code @ForAll Montant montant} needs none of them: jqwik finds its values by itself.
 */
public final class ContratArbitraries {
  private static final int ALTERATIONS = 5;

  private ContratArbitraries() {}

  /**
   * Makes values of a public type of the library, of every shape that the type accepts. These are
   * the values that {@code @ForAll} gives without any configuration. Nouns have no edge cases, and
   * shrink by {@link Reduction}.
   *
   * @param type one of {@link #types()}
   * @throws ValeurInvalideException if {@code type} is not among {@link #types()}
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return Registry.of(type)
        .orElseThrow(() -> new ValeurInvalideException(
            "ContratArbitraries.type", type.getName(), "a type of the library"));
  }

  /**
   * All types that {@link #of} accepts: every word, noun, table, finding, report, axis and control.
   * Enumerations are not among them, since jqwik makes their values itself.
   */
  public static Set<Class<?>> types() {
    return Registry.types();
  }

  /**
   * Makes tables of one to eight actions whose printed totals, subtotals and shares all agree with
   * their lines, as {@link Coherent} asks for. They stay coherent while they shrink.
   */
  public static Arbitrary<ContratDeVille> contratsCoherents() {
    return ProgrammationGenerators.programmations().map(Programmation::contrat);
  }

  /**
   * Makes contracts as {@link TelQueRecu} asks for them: coherent ones after up to five
   * {@linkplain Alteration alterations}. An alteration that does not fit the contract changes
   * nothing, so that some of these contracts are still coherent.
   */
  public static Arbitrary<ContratDeVille> contratsTelsQueRecus() {
    Arbitrary<List<Tuple2<Alteration, Integer>>> alterations = Combinators.combine(
            Arbitraries.of(Alteration.class), Arbitraries.integers().between(0, 999))
        .as(Tuple::of)
        .list()
        .ofMaxSize(ALTERATIONS);
    return reducible(Combinators.combine(contratsCoherents(), alterations).as((coherent, liste) -> {
      ContratDeVille contrat = coherent;
      for (Tuple2<Alteration, Integer> une : liste) {
        contrat =
            une.get1().apply(contrat, une.get2()).map(ContratAltere::apres).orElse(contrat);
      }
      return contrat;
    }));
  }

  /**
   * Makes the values of {@code arbitrary} shrink by {@link Reduction} when they falsify a property.
   * A contract is made by hundreds of choices, and jqwik alone would shrink each of them in turn.
   */
  public static <T> Arbitrary<T> reducible(Arbitrary<T> arbitrary) {
    return new ReducibleArbitrary<>(arbitrary);
  }

  /**
   * Makes {@linkplain #contratsCoherents coherent contracts} with one alteration each.
   *
   * @param lesquelles the alterations to choose from; all of them if none is named
   */
  public static Arbitrary<ContratAltere> alteres(Alteration... lesquelles) {
    return alteres(contratsCoherents(), lesquelles);
  }

  /**
   * Makes altered contracts from contracts of your own. A contract that the chosen alteration does
   * not fit is left out, so that contracts without any figure make jqwik give up.
   *
   * @param contrats the contracts before the alteration
   * @param lesquelles the alterations to choose from; all of them if none is named
   */
  public static Arbitrary<ContratAltere> alteres(
      Arbitrary<ContratDeVille> contrats, Alteration... lesquelles) {
    Alteration[] possibles = lesquelles.length == 0 ? Alteration.values() : lesquelles;
    return Combinators.combine(
            contrats, Arbitraries.of(possibles), Arbitraries.integers().between(0, 999))
        .as((contrat, alteration, choix) -> alteration.apply(contrat, choix))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .withoutEdgeCases();
  }
}
