package fr.contratdeville.testing.generation;

import fr.contratdeville.testing.coherent.Programmation;
import fr.contratdeville.testing.coherent.Programmation.PrintedFigure;
import fr.contratdeville.testing.coherent.Programmation.Rangee;
import fr.contratdeville.valeur.Montant;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tables of a programmation whose printed figures agree with their lines. */
public final class ProgrammationGenerators {

  private ProgrammationGenerators() {}

  /** Makes tables of one to eight rows, which stay coherent while they shrink. */
  public static Arbitrary<Programmation> programmations() {
    return Combinators.combine(
            rangee().list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.integers().between(1, Programmation.FINANCEURS.size()),
            Arbitraries.of(EnumSet.allOf(PrintedFigure.class)).set().ofMaxSize(6),
            Arbitraries.integers().between(0, 2))
        .as(Programmation::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Rangee> rangee() {
    Arbitrary<Montant> montant = Arbitraries.oneOf(
        Arbitraries.integers().between(0, 20_000).map(Montant::of),
        Arbitraries.longs().between(0, 1_000_000_00).map(Montant::ofCentimes));
    return Combinators.combine(
            Arbitraries.of(Programmation.PORTEURS),
            Arbitraries.of(Programmation.THEMATIQUES).optional(0.7),
            montant.optional(0.6).list().ofSize(Programmation.FINANCEURS.size()))
        .as(Rangee::new);
  }
}
