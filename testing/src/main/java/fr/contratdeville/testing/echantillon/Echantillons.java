package fr.contratdeville.testing.echantillon;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.testing.coherent.Programmation;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Contracts for the tests of plain JUnit: drawn from a seed, so that a test gets the same ones each
 * time, on each machine.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("contrats")
 * void my_total_is_theirs(ContratDeVille contrat) { ... }
 *
 * static List<ContratDeVille> contrats() {
 *   return Echantillons.coherents(50);
 * }
 * }</pre>
 *
 * <p>A seed gives one contract in all builds of a version, and may give another in the next
 * version. {@link fr.contratdeville.testing.reduction.Reduction#check} runs a test on them and
 * makes the one that fails small. Contracts of every shape, with every attribute, are made by
 * jqwik: {@code ContratArbitraries}.
 */
public final class Echantillons {

  private static final int ACTIONS = 8;
  private static final int ALTERATIONS = 5;

  private Echantillons() {}

  /**
   * A table of one to eight actions whose printed totals, subtotals and shares all agree with its
   * lines.
   *
   * @param graine any number: the same gives the same contract
   */
  public static ContratDeVille coherent(long graine) {
    SplittableRandom hasard = new SplittableRandom(graine);
    return Programmation.of(hasard, 1 + hasard.nextInt(ACTIONS)).contrat();
  }

  /**
   * Such a table of a chosen size, to see how long something takes.
   *
   * @param graine any number: the same gives the same contract
   * @param actions the number of its actions, from 1
   * @throws ValeurInvalideException if there would be none
   */
  public static ContratDeVille coherent(long graine, int actions) {
    ValeurInvalideException.exiger(
        actions > 0, "Echantillons.actions", actions, "one action or more");
    return Programmation.of(new SplittableRandom(graine), actions).contrat();
  }

  /**
   * Several coherent contracts, those of the seeds from 0 on.
   *
   * @param combien how many, from 0
   */
  public static List<ContratDeVille> coherents(int combien) {
    return LongStream.range(0, combien).mapToObj(Echantillons::coherent).toList();
  }

  /**
   * A contract as town halls send it: a {@linkplain #coherent(long) coherent} one after up to five
   * {@linkplain Alteration alterations}. Some are still coherent.
   *
   * @param graine any number: the same gives the same contract
   */
  public static ContratDeVille telQueRecu(long graine) {
    SplittableRandom hasard = new SplittableRandom(graine).split();
    Alteration[] toutes = Alteration.values();
    ContratDeVille contrat = coherent(graine);
    for (int i = hasard.nextInt(ALTERATIONS + 1); i > 0; i--) {
      ContratDeVille avant = contrat;
      contrat = toutes[hasard.nextInt(toutes.length)]
          .apply(avant, hasard.nextInt(1000))
          .map(ContratAltere::apres)
          .orElse(avant);
    }
    return contrat;
  }

  /**
   * Several contracts as town halls send them, those of the seeds from 0 on.
   *
   * @param combien how many, from 0
   */
  public static List<ContratDeVille> telsQueRecus(int combien) {
    return LongStream.range(0, combien).mapToObj(Echantillons::telQueRecu).toList();
  }

  /**
   * Coherent contracts with one alteration each, at a place that the seed chooses. A contract that
   * the alteration does not fit is passed over for that of the next seed.
   *
   * @param alteration what goes wrong
   * @param combien how many, from 0
   */
  public static List<ContratAltere> alteres(Alteration alteration, int combien) {
    List<ContratAltere> alteres = new ArrayList<>();
    for (long graine = 0; alteres.size() < combien; graine++) {
      int choix = new SplittableRandom(graine).split().nextInt(1000);
      Optional<ContratAltere> altere = alteration.apply(coherent(graine), choix);
      altere.ifPresent(alteres::add);
    }
    return alteres;
  }
}
