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
public final class Grille {
  /** Beyond this many gaps the choice of sets is not searched. */
  public static final int ECARTS = 12;

  /**
   * A figure that would have to be wrong.
   *
   * @param chiffre its rank, as given to {@link #chiffre}
   * @param correction what is to be added to it
   */
  public record Suspect(int chiffre, long correction) {}

  private record Lien(int a, int coefficientA, int b, int coefficientB) {}

  private final long[] ecarts;
  private final List<Lien> liens = new ArrayList<>();
  private final List<List<Integer>> liensDe = new ArrayList<>();

  /** @param ecarts the gap of each sum, printed figure minus terms */
  public Grille(long[] ecarts) {
    this.ecarts = ecarts.clone();
    for (int i = 0; i < ecarts.length; i++) {
      liensDe.add(new ArrayList<>());
    }
  }

  /**
   * A figure that two sums share; the figures are numbered in the order in which they are given.
   *
   * @param coefficientA 1 where it is the printed figure of the sum {@code a}, -1 where it is a
   *     term
   */
  public void chiffre(int a, int coefficientA, int b, int coefficientB) {
    liensDe.get(a).add(liens.size());
    liensDe.get(b).add(liens.size());
    liens.add(new Lien(a, coefficientA, b, coefficientB));
  }

  /** The fewest suspects; empty when figures that two sums share cannot explain all gaps. */
  public Optional<List<Suspect>> suspects() {
    int[] fautives =
        IntStream.range(0, ecarts.length).filter(i -> ecarts[i] != 0).toArray();
    if (fautives.length < 2 || fautives.length > ECARTS) {
      return Optional.empty();
    }
    return signes().flatMap(signes -> suspects(fautives, signes));
  }

  private Optional<List<Suspect>> suspects(int[] fautives, int[] signes) {
    int tous = (1 << fautives.length) - 1;
    Map<Integer, List<Suspect>> groupes = new HashMap<>();
    for (int groupe = 1; groupe <= tous; groupe++) {
      int masque = groupe;
      if (somme(fautives, signes, masque) == 0) {
        arbre(fautives, masque).ifPresent(a -> groupes.put(masque, corrections(a)));
      }
    }
    int[] cout = new int[tous + 1];
    int[] choix = new int[tous + 1];
    Arrays.fill(cout, Integer.MAX_VALUE);
    cout[0] = 0;
    for (int reste = 1; reste <= tous; reste++) {
      int premier = Integer.lowestOneBit(reste);
      for (int groupe = reste; groupe > 0; groupe = (groupe - 1) & reste) {
        List<Suspect> suspects = (groupe & premier) == 0 ? null : groupes.get(groupe);
        int avant = cout[reste & ~groupe];
        if (suspects != null
            && avant != Integer.MAX_VALUE
            && avant + suspects.size() < cout[reste]) {
          cout[reste] = avant + suspects.size();
          choix[reste] = groupe;
        }
      }
    }
    if (cout[tous] == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    List<Suspect> suspects = new ArrayList<>();
    for (int reste = tous; reste > 0; reste &= ~choix[reste]) {
      suspects.addAll(groupes.getOrDefault(choix[reste], List.of()));
    }
    return Optional.of(suspects);
  }

  private long somme(int[] fautives, int[] signes, int masque) {
    long somme = 0;
    for (int i = 0; i < fautives.length; i++) {
      if ((masque & 1 << i) != 0) {
        somme += signes[fautives[i]] * ecarts[fautives[i]];
      }
    }
    return somme;
  }

  /** One sign a sum, such that every figure has opposite effects on its two sums. */
  private Optional<int[]> signes() {
    int[] signes = new int[ecarts.length];
    for (int depart = 0; depart < ecarts.length; depart++) {
      if (signes[depart] == 0) {
        signes[depart] = 1;
        Deque<Integer> reste = new ArrayDeque<>(List.of(depart));
        while (!reste.isEmpty()) {
          int a = reste.pop();
          for (int l : liensDe.get(a)) {
            Lien lien = liens.get(l);
            int b = lien.a == a ? lien.b : lien.a;
            int signe = -signes[a] * lien.coefficientA * lien.coefficientB;
            if (signes[b] == 0) {
              signes[b] = signe;
              reste.push(b);
            } else if (signes[b] != signe) {
              return Optional.empty();
            }
          }
        }
      }
    }
    return Optional.of(signes);
  }

  /** Figures that tie all sums of a set together, leaves last; absent when they do not. */
  private Optional<List<int[]>> arbre(int[] fautives, int masque) {
    boolean[] dedans = new boolean[ecarts.length];
    int taille = 0;
    for (int i = 0; i < fautives.length; i++) {
      if ((masque & 1 << i) != 0) {
        dedans[fautives[i]] = true;
        taille++;
      }
    }
    int racine = fautives[Integer.numberOfTrailingZeros(masque)];
    List<int[]> arbre = new ArrayList<>();
    Deque<Integer> reste = new ArrayDeque<>(List.of(racine));
    dedans[racine] = false;
    while (!reste.isEmpty()) {
      int parent = reste.poll();
      for (int l : liensDe.get(parent)) {
        Lien lien = liens.get(l);
        int enfant = lien.a == parent ? lien.b : lien.a;
        if (dedans[enfant]) {
          dedans[enfant] = false;
          arbre.add(new int[] {l, enfant});
          reste.add(enfant);
        }
      }
    }
    return arbre.size() == taille - 1 ? Optional.of(arbre) : Optional.empty();
  }

  /** From the leaves up: each figure takes the whole gap of the sum below it. */
  private List<Suspect> corrections(List<int[]> arbre) {
    long[] restes = ecarts.clone();
    List<Suspect> suspects = new ArrayList<>();
    for (int i = arbre.size() - 1; i >= 0; i--) {
      Lien lien = liens.get(arbre.get(i)[0]);
      int enfant = arbre.get(i)[1];
      boolean aEstEnfant = lien.a == enfant;
      int coefficient = aEstEnfant ? lien.coefficientA : lien.coefficientB;
      long correction = -coefficient * restes[enfant];
      restes[lien.a] += lien.coefficientA * correction;
      restes[lien.b] += lien.coefficientB * correction;
      suspects.add(0, new Suspect(arbre.get(i)[0], correction));
    }
    return suspects;
  }
}
