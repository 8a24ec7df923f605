package fr.contratdeville.controle.calcul;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches which amounts to take in or leave out so that their sum comes nearest to a figure. Up to
 * {@value #EXHAUSTIVE} amounts every choice is tried; beyond, only those that change one amount.
 */
public final class NearestSubset {
  /** There are then 4096 choices at most. */
  public static final int EXHAUSTIVE = 12;

  private final long[] amounts;
  private final long[] sums;

  public NearestSubset(List<Long> amounts) {
    this.amounts = amounts.stream().mapToLong(Long::longValue).toArray();
    this.sums = new long[this.amounts.length <= EXHAUSTIVE ? 1 << this.amounts.length : 0];
    for (int choice = 1; choice < sums.length; choice++) {
      int lowest = Integer.numberOfTrailingZeros(choice);
      sums[choice] = Math.addExact(sums[choice & (choice - 1)], this.amounts[lowest]);
    }
  }

  /**
   * A choice of amounts.
   *
   * @param changes the ranks of the amounts that it takes in or leaves out
   * @param sum the sum of the amounts that are in
   */
  public record Choice(List<Integer> changes, long sum) {}

  /**
   * The choice that comes nearest to {@code target}, and of these the one with the fewest changes.
   *
   * @param start the ranks that are in to start with
   * @return absent when no change comes nearer than none
   */
  public Optional<Choice> nearest(BitSet start, long target) {
    return sums.length > 0 ? amongAll(start, target) : amongSingleChanges(start, target);
  }

  private Optional<Choice> amongAll(BitSet in, long target) {
    int start = in.isEmpty() ? 0 : (int) in.toLongArray()[0];
    int best = start;
    for (int choice = 1; choice < sums.length; choice++) {
      int order = Long.compare(gap(sums[choice], target), gap(sums[best], target));
      if (order < 0
          || (order == 0 && Integer.bitCount(choice ^ start) < Integer.bitCount(best ^ start))) {
        best = choice;
      }
    }
    if (best == start) {
      return Optional.empty();
    }
    BitSet changes = BitSet.valueOf(new long[] {best ^ start});
    return Optional.of(new Choice(changes.stream().boxed().toList(), sums[best]));
  }

  private Optional<Choice> amongSingleChanges(BitSet in, long target) {
    long start = 0;
    for (int i : in.stream().toArray()) {
      start = Math.addExact(start, amounts[i]);
    }
    int best = -1;
    long sum = start;
    for (int i : IntStream.range(0, amounts.length).toArray()) {
      long changed =
          in.get(i) ? Math.subtractExact(start, amounts[i]) : Math.addExact(start, amounts[i]);
      if (gap(changed, target) < gap(sum, target)) {
        best = i;
        sum = changed;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Choice(List.of(best), sum));
  }

  private static long gap(long sum, long target) {
    long gap = Math.subtractExact(sum, target);
    return gap < 0 ? Math.negateExact(gap) : gap;
  }
}
