package fr.contratdeville.controle.calcul;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which amounts to take in or leave out to come nearest to a figure: every choice up to
 * {@value #EXHAUSTIF} amounts, a single change beyond.
 */
public final class Choix {
  /** 4096 choices at most. */
  public static final int EXHAUSTIF = 12;

  private final long[] montants;
  private final long[] sommes;

  public Choix(List<Long> montants) {
    this.montants = montants.stream().mapToLong(Long::longValue).toArray();
    this.sommes = new long[this.montants.length <= EXHAUSTIF ? 1 << this.montants.length : 0];
    for (int choix = 1; choix < sommes.length; choix++) {
      int dernier = Integer.numberOfTrailingZeros(choix);
      sommes[choix] = Math.addExact(sommes[choix & (choix - 1)], this.montants[dernier]);
    }
  }

  /**
   * A choice.
   *
   * @param changes the ranks of the amounts that it takes in or leaves out
   * @param somme what it makes
   */
  public record Lecture(List<Integer> changes, long somme) {}

  /**
   * The choice that comes nearest to {@code cible}, and of these the one with the fewest changes.
   *
   * @param dedans the ranks that are in to start with
   * @return absent when no change comes nearer than none
   */
  public Optional<Lecture> plusProche(BitSet dedans, long cible) {
    return sommes.length > 0 ? parmiTous(dedans, cible) : parmiUnSeul(dedans, cible);
  }

  private Optional<Lecture> parmiTous(BitSet dedans, long cible) {
    int depart = dedans.isEmpty() ? 0 : (int) dedans.toLongArray()[0];
    int meilleur = depart;
    for (int choix = 1; choix < sommes.length; choix++) {
      int parEcart = Long.compare(ecart(sommes[choix], cible), ecart(sommes[meilleur], cible));
      if (parEcart < 0
          || (parEcart == 0
              && Integer.bitCount(choix ^ depart) < Integer.bitCount(meilleur ^ depart))) {
        meilleur = choix;
      }
    }
    if (meilleur == depart) {
      return Optional.empty();
    }
    BitSet changes = BitSet.valueOf(new long[] {meilleur ^ depart});
    return Optional.of(new Lecture(changes.stream().boxed().toList(), sommes[meilleur]));
  }

  private Optional<Lecture> parmiUnSeul(BitSet dedans, long cible) {
    long depart = 0;
    for (int i : dedans.stream().toArray()) {
      depart = Math.addExact(depart, montants[i]);
    }
    int meilleur = -1;
    long somme = depart;
    for (int i : IntStream.range(0, montants.length).toArray()) {
      long essai = dedans.get(i)
          ? Math.subtractExact(depart, montants[i])
          : Math.addExact(depart, montants[i]);
      if (ecart(essai, cible) < ecart(somme, cible)) {
        meilleur = i;
        somme = essai;
      }
    }
    return meilleur < 0 ? Optional.empty() : Optional.of(new Lecture(List.of(meilleur), somme));
  }

  private static long ecart(long somme, long cible) {
    long ecart = Math.subtractExact(somme, cible);
    return ecart < 0 ? Math.negateExact(ecart) : ecart;
  }
}
