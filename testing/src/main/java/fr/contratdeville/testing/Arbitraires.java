package fr.contratdeville.testing;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.testing.coherent.Programmation;
import fr.contratdeville.testing.generation.Registre;
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

/** The arbitraries of this module, for the tests that combine them into others. */
public final class Arbitraires {
  private static final int ALTERATIONS = 5;

  private Arbitraires() {}

  /**
   * The values of a public type of the library, of every shape that it accepts: what
   * {@code @ForAll} gives without any configuration.
   *
   * @throws ValeurInvalideException if there is none for this type
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return Registre.of(type)
        .orElseThrow(() -> new ValeurInvalideException(
            "Arbitraires.type", type.getName(), "a type of the library"));
  }

  /** The types that have an arbitrary. */
  public static Set<Class<?>> types() {
    return Registre.types();
  }

  /** What {@link Coherent} asks for. */
  public static Arbitrary<ContratDeVille> contratsCoherents() {
    return Programmation.arbitraire().map(Programmation::contrat);
  }

  /** What {@link TelQueRecu} asks for. */
  public static Arbitrary<ContratDeVille> contratsTelsQueRecus() {
    Arbitrary<List<Tuple2<Alteration, Integer>>> alterations = Combinators.combine(
            Arbitraries.of(Alteration.class), Arbitraries.integers().between(0, 999))
        .as(Tuple::of)
        .list()
        .ofMaxSize(ALTERATIONS);
    return Reduction.reductible(Combinators.combine(contratsCoherents(), alterations)
        .as((coherent, liste) -> {
          ContratDeVille contrat = coherent;
          for (Tuple2<Alteration, Integer> une : liste) {
            contrat = une.get1()
                .appliquer(contrat, une.get2())
                .map(ContratAltere::apres)
                .orElse(contrat);
          }
          return contrat;
        }));
  }

  /**
   * Coherent contracts after one alteration.
   *
   * @param lesquelles of which kinds; of any, when none is named
   */
  public static Arbitrary<ContratAltere> alteres(Alteration... lesquelles) {
    return alteres(contratsCoherents(), lesquelles);
  }

  /** The same for contracts of one's own; those that an alteration does not fit are left out. */
  public static Arbitrary<ContratAltere> alteres(
      Arbitrary<ContratDeVille> contrats, Alteration... lesquelles) {
    Alteration[] possibles = lesquelles.length == 0 ? Alteration.values() : lesquelles;
    return Combinators.combine(
            contrats, Arbitraries.of(possibles), Arbitraries.integers().between(0, 999))
        .as((contrat, alteration, choix) -> alteration.appliquer(contrat, choix))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .withoutEdgeCases();
  }
}
