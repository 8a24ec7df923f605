package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares something out by weights so that nothing is lost to rounding, by the largest remainder:
 * each gets its quota rounded down, and the units that are left go one by one to the largest
 * remainders; between equal remainders, to the first in the list.
 */
public final class Repartition implements NotABean {
  private static final BigInteger CENT = BigInteger.valueOf(100);

  private Repartition() {}

  /**
   * Shares out an amount, to the cent. The parts sum to {@code total}; each is within one cent of
   * its quota, a zero weight gets nothing, and a negative total is shared as its opposite is.
   *
   * @param total the amount
   * @param poids zero or more each, not all zero
   * @return the parts, in the order of the weights
   * @throws ValeurInvalideException if a weight is negative or all are zero
   */
  public static List<Montant> of(Montant total, List<Long> poids) {
    poids.forEach(p ->
        ValeurInvalideException.exiger(p >= 0, "Repartition.poids", p, "a weight of 0 or more"));
    return repartir(
            BigInteger.valueOf(total.centimes()),
            poids.stream().map(BigInteger::valueOf).toList())
        .stream()
        .map(part -> Montant.ofCentimes(part.longValueExact()))
        .toList();
  }

  /**
   * Shares out an amount in proportion to others, as {@link #of} does by weights.
   *
   * @param total the amount
   * @param montants zero or more each, not all zero
   * @return the parts, in the order of the amounts
   * @throws ValeurInvalideException if an amount is negative or all are zero
   */
  public static List<Montant> auProrata(Montant total, List<Montant> montants) {
    return of(total, montants.stream().map(Montant::centimes).toList());
  }

  /**
   * Gives the shares of amounts in their sum, as they can be displayed: they add up to 100 %
   * exactly. The share of a negative amount is negative.
   *
   * @param montants the amounts, whose sum is not zero
   * @param decimales the decimals that are kept, 0 to 6
   * @return the shares, in the order of the amounts
   * @throws ValeurInvalideException if the amounts sum to zero, since a share of nothing has no
   *     value
   */
  public static List<Part> parts(List<Montant> montants, int decimales) {
    ValeurInvalideException.exiger(
        decimales >= 0 && decimales <= 6, "Repartition.decimales", decimales, "0 to 6");
    return repartir(
            CENT.multiply(BigInteger.TEN.pow(decimales)),
            montants.stream().map(m -> BigInteger.valueOf(m.centimes())).toList())
        .stream()
        .map(part -> new Part(new BigDecimal(part, decimales)))
        .toList();
  }

  private static List<BigInteger> repartir(BigInteger total, List<BigInteger> poids) {
    BigInteger somme = poids.stream().reduce(BigInteger.ZERO, BigInteger::add);
    ValeurInvalideException.exiger(
        somme.signum() != 0, "Repartition.poids", poids, "weights that do not sum to zero");
    List<BigInteger> parts = new ArrayList<>(poids.size());
    List<BigInteger> restes = new ArrayList<>(poids.size());
    BigInteger distribue = BigInteger.ZERO;
    for (BigInteger p : poids) {
      BigInteger produit = total.abs().multiply(p).multiply(BigInteger.valueOf(somme.signum()));
      BigInteger reste = produit.mod(somme.abs());
      BigInteger part = produit.subtract(reste).divide(somme.abs());
      parts.add(part);
      restes.add(reste);
      distribue = distribue.add(part);
    }
    int unites = total.abs().subtract(distribue).intValueExact();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(restes::get, Comparator.reverseOrder()))
        .limit(unites)
        .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
    return total.signum() < 0 ? parts.stream().map(BigInteger::negate).toList() : parts;
  }
}
