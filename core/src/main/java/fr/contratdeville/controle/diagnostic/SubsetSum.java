package fr.contratdeville.controle.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches two or three terms whose sum is a given number. Where many choices of terms have that
 * sum, it is by chance, and none of them is returned.
 */
final class SubsetSum {
  /** More choices than this are chance. */
  private static final int MAX_CHOICES = 12;

  private final List<Terme> terms;
  private final StepBudget budget;

  /**
   * @param budget the search ends without a choice, or with those found so far, when it is spent
   */
  SubsetSum(List<Terme> terms, StepBudget budget) {
    this.terms = terms;
    this.budget = budget;
  }

  /** The choices of two terms, else of three, whose sum is {@code target}; empty if too many. */
  List<List<Terme>> making(long target) {
    if (target == 0) {
      return List.of();
    }
    Map<Long, List<Integer>> byValue = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      byValue.computeIfAbsent(terms.get(i).valeur(), v -> new ArrayList<>()).add(i);
    }
    List<List<Terme>> pairs = new ArrayList<>();
    addPairs(byValue, target, -1, List.of(), pairs);
    if (!pairs.isEmpty()) {
      return unlessTooMany(pairs);
    }
    List<List<Terme>> triples = new ArrayList<>();
    for (int i = 0; i < terms.size() && triples.size() <= MAX_CHOICES; i++) {
      if (terms.get(i).valeur() != 0) {
        addPairs(byValue, target - terms.get(i).valeur(), i, List.of(terms.get(i)), triples);
      }
    }
    return unlessTooMany(triples);
  }

  private static List<List<Terme>> unlessTooMany(List<List<Terme>> choices) {
    return choices.size() <= MAX_CHOICES ? choices : List.of();
  }

  /** Adds the pairs of terms after a rank whose sum is {@code target}, each after {@code start}. */
  private void addPairs(
      Map<Long, List<Integer>> byValue,
      long target,
      int after,
      List<Terme> start,
      List<List<Terme>> choices) {
    for (int i = after + 1; i < terms.size() && choices.size() <= MAX_CHOICES; i++) {
      if (!budget.spend(1)) {
        return;
      }
      long value = terms.get(i).valeur();
      if (value != 0 && target != value) {
        for (int j : byValue.getOrDefault(target - value, List.of())) {
          if (j > i && choices.size() <= MAX_CHOICES) {
            List<Terme> choice = new ArrayList<>(start);
            choice.add(terms.get(i));
            choice.add(terms.get(j));
            choices.add(choice);
          }
        }
      }
    }
  }
}
