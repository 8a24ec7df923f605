package fr.contratdeville.controle.diagnostic;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The few terms that a printed figure may have left out together. Among many terms some make any
 * sum by chance, and a coincidence is no cause: terms are named only if they stand next to each
 * other, or if no other choice makes the gap and few choices were to be expected to.
 */
final class Ensemble {
  /** A choice is named if less than one in so many such searches would find one by chance. */
  private static final long RARE = 4;

  /**
   * Some terms.
   *
   * @param contigus whether they stand next to each other
   */
  record Choix(List<Terme> termes, boolean contigus) {}

  private final List<Terme> termes;
  private final IdentityHashMap<Terme, Integer> rangs = new IdentityHashMap<>();

  Ensemble(List<Terme> termes) {
    this.termes = termes;
    for (int i = 0; i < termes.size(); i++) {
      rangs.put(termes.get(i), i);
    }
  }

  /** The one choice whose sum is {@code cible} and that is not chance; absent if there is none. */
  Optional<Choix> faisant(long cible, StepBudget budget) {
    List<List<Terme>> choix = new SubsetSum(termes, budget).making(cible);
    List<List<Terme>> contigus = choix.stream().filter(this::estContigu).toList();
    if (contigus.size() == 1 && estRare(termes.size(), 1, cible)) {
      return Optional.of(new Choix(contigus.get(0), true));
    }
    return choix.size() == 1 && estRare(termes.size(), choix.get(0).size(), cible)
        ? Optional.of(new Choix(choix.get(0), false))
        : Optional.empty();
  }

  private boolean estContigu(List<Terme> choix) {
    return rang(choix.get(choix.size() - 1)) - rang(choix.get(0)) == choix.size() - 1;
  }

  private int rang(Terme terme) {
    return rangs.getOrDefault(terme, 0);
  }

  /**
   * Whether few choices are expected to make a sum by chance: how many there are, over how many
   * sums they may make, which is few where all amounts are thousands.
   *
   * @param parmi how many terms there are
   * @param libres how many of them are chosen freely
   */
  private boolean estRare(int parmi, int libres, long cible) {
    BigInteger choix = BigInteger.ONE;
    BigInteger pas = BigInteger.valueOf(cible);
    BigInteger etendue = BigInteger.ZERO;
    for (int i = 0; i < libres; i++) {
      choix =
          choix.multiply(BigInteger.valueOf(parmi - (long) i)).divide(BigInteger.valueOf(i + 1L));
    }
    for (Terme terme : termes) {
      pas = pas.gcd(BigInteger.valueOf(terme.valeur()));
      etendue = etendue.max(BigInteger.valueOf(terme.valeur()).abs());
    }
    return choix.multiply(BigInteger.valueOf(RARE)).compareTo(etendue.divide(pas)) < 0;
  }
}
