package fr.contratdeville.controle.diagnostic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sums of a table with margins, tied by the figures that two of them share: a cell is a term of
 * its row and of its column, a margin is the figure of one sum and a term of another. Finds the
 * fewest figures that, were they wrong, would explain every gap at once.
 *
 * <p>Give each sum a sign such that mending a figure moves its error from one sum to the other: the
 * gaps are then what the sums owe each other, and a set of sums whose gaps cancel out is explained
 * by as many figures as it has sums, less one. The fewest figures come from the most such sets.
 */
public final class SumGraph {
  /** With more gaps than this nothing is searched: the sets of twelve gaps are 4096. */
  public static final int MAX_GAPS = 12;

  /**
   * A figure that would have to be wrong.
   *
   * @param figure its rank among the figures given to {@link #addFigure}, from 0
   * @param correction the amount to add to it
   */
  public record Suspect(int figure, long correction) {}

  private record Edge(int a, int coefficientA, int b, int coefficientB) {}

  private final long[] gaps;
  private final List<Edge> edges = new ArrayList<>();
  private final List<List<Integer>> edgesOf = new ArrayList<>();

  /** @param gaps the gap of each sum, printed figure minus terms */
  public SumGraph(long[] gaps) {
    this.gaps = gaps.clone();
    for (int i = 0; i < gaps.length; i++) {
      edgesOf.add(new ArrayList<>());
    }
  }

  /**
   * Adds a figure that two sums share.
   *
   * @param a the rank of a sum
   * @param coefficientA 1 where the figure is the printed total of {@code a}, -1 where it is a term
   * @param b the rank of the other sum
   * @param coefficientB the same for {@code b}
   */
  public void addFigure(int a, int coefficientA, int b, int coefficientB) {
    edgesOf.get(a).add(edges.size());
    edgesOf.get(b).add(edges.size());
    edges.add(new Edge(a, coefficientA, b, coefficientB));
  }

  /** The fewest suspects; absent when figures that two sums share cannot explain all gaps. */
  public Optional<List<Suspect>> suspects() {
    int[] wrong = IntStream.range(0, gaps.length).filter(i -> gaps[i] != 0).toArray();
    if (wrong.length < 2 || wrong.length > MAX_GAPS) {
      return Optional.empty();
    }
    return signs().flatMap(signs -> suspects(wrong, signs));
  }

  private Optional<List<Suspect>> suspects(int[] wrong, int[] signs) {
    int all = (1 << wrong.length) - 1;
    Map<Integer, List<Suspect>> sets = new HashMap<>();
    for (int set = 1; set <= all; set++) {
      int mask = set;
      if (sum(wrong, signs, mask) == 0) {
        tree(wrong, mask).ifPresent(a -> sets.put(mask, corrections(a)));
      }
    }
    int[] cost = new int[all + 1];
    int[] chosen = new int[all + 1];
    Arrays.fill(cost, Integer.MAX_VALUE);
    cost[0] = 0;
    for (int rest = 1; rest <= all; rest++) {
      int first = Integer.lowestOneBit(rest);
      for (int set = rest; set > 0; set = (set - 1) & rest) {
        List<Suspect> suspects = (set & first) == 0 ? null : sets.get(set);
        int before = cost[rest & ~set];
        if (suspects != null
            && before != Integer.MAX_VALUE
            && before + suspects.size() < cost[rest]) {
          cost[rest] = before + suspects.size();
          chosen[rest] = set;
        }
      }
    }
    if (cost[all] == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    List<Suspect> suspects = new ArrayList<>();
    for (int rest = all; rest > 0; rest &= ~chosen[rest]) {
      suspects.addAll(sets.getOrDefault(chosen[rest], List.of()));
    }
    return Optional.of(suspects);
  }

  private long sum(int[] wrong, int[] signs, int mask) {
    long sum = 0;
    for (int i = 0; i < wrong.length; i++) {
      if ((mask & 1 << i) != 0) {
        sum += signs[wrong[i]] * gaps[wrong[i]];
      }
    }
    return sum;
  }

  /** A sign for each sum, such that every figure has opposite effects on its two sums. */
  private Optional<int[]> signs() {
    int[] signs = new int[gaps.length];
    for (int start = 0; start < gaps.length; start++) {
      if (signs[start] == 0) {
        signs[start] = 1;
        Deque<Integer> rest = new ArrayDeque<>(List.of(start));
        while (!rest.isEmpty()) {
          int a = rest.pop();
          for (int l : edgesOf.get(a)) {
            Edge edge = edges.get(l);
            int b = edge.a == a ? edge.b : edge.a;
            int sign = -signs[a] * edge.coefficientA * edge.coefficientB;
            if (signs[b] == 0) {
              signs[b] = sign;
              rest.push(b);
            } else if (signs[b] != sign) {
              return Optional.empty();
            }
          }
        }
      }
    }
    return Optional.of(signs);
  }

  /**
   * The figures that tie all sums of a set together, each with the sum that it ties to those
   * before; absent when the set is not tied together.
   */
  private Optional<List<int[]>> tree(int[] wrong, int mask) {
    boolean[] inside = new boolean[gaps.length];
    int size = 0;
    for (int i = 0; i < wrong.length; i++) {
      if ((mask & 1 << i) != 0) {
        inside[wrong[i]] = true;
        size++;
      }
    }
    int root = wrong[Integer.numberOfTrailingZeros(mask)];
    List<int[]> tree = new ArrayList<>();
    Deque<Integer> rest = new ArrayDeque<>(List.of(root));
    inside[root] = false;
    while (!rest.isEmpty()) {
      int parent = rest.poll();
      for (int l : edgesOf.get(parent)) {
        Edge edge = edges.get(l);
        int child = edge.a == parent ? edge.b : edge.a;
        if (inside[child]) {
          inside[child] = false;
          tree.add(new int[] {l, child});
          rest.add(child);
        }
      }
    }
    return tree.size() == size - 1 ? Optional.of(tree) : Optional.empty();
  }

  /** From the leaves up: each figure takes the whole gap of the sum below it. */
  private List<Suspect> corrections(List<int[]> tree) {
    long[] rests = gaps.clone();
    List<Suspect> suspects = new ArrayList<>();
    for (int i = tree.size() - 1; i >= 0; i--) {
      Edge edge = edges.get(tree.get(i)[0]);
      int child = tree.get(i)[1];
      boolean aIsChild = edge.a == child;
      int coefficient = aIsChild ? edge.coefficientA : edge.coefficientB;
      long correction = -coefficient * rests[child];
      rests[edge.a] += edge.coefficientA * correction;
      rests[edge.b] += edge.coefficientB * correction;
      suspects.add(0, new Suspect(tree.get(i)[0], correction));
    }
    return suspects;
  }
}
