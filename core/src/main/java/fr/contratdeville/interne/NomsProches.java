package fr.contratdeville.interne;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one list that are near names of another, found by an index and not by comparing each
 * with each. Names are only compared inside one group.
 */
public final class NomsProches {
  /**
   * More names than these behind one entry of the index are a series, as {@code Atelier} begins
   * one; they are found by their other words. It bounds the work on lists of any length.
   */
  private static final int SERIE = 64;

  /**
   * A name to look for.
   *
   * @param groupe what it is compared inside of
   */
  public record Nom(Object groupe, Proximite texte) {}

  /**
   * Two names that are near each other.
   *
   * @param avant the rank of one in the first list
   * @param apres the rank of the other in the second list
   * @param proximite how near, in percent
   */
  public record Paire(int avant, int apres, int proximite) {}

  private record Entree(Object groupe, String texte) {}

  private final List<Paire> paires = new ArrayList<>();
  private long comparaisons;

  private NomsProches() {}

  /**
   * Looks for near names.
   *
   * @param avant the first list
   * @param apres the second list
   * @param seuil the least nearness, in percent
   */
  public static NomsProches of(List<Nom> avant, List<Nom> apres, int seuil) {
    NomsProches proches = new NomsProches();
    Map<Entree, List<Integer>> premiers = index(avant);
    Map<Entree, List<Integer>> seconds = index(apres);
    Set<Long> vues = new HashSet<>();
    premiers.forEach((entree, siens) -> {
      List<Integer> autres = seconds.getOrDefault(entree, List.of());
      if (siens.size() <= SERIE && autres.size() <= SERIE) {
        for (int a : siens) {
          for (int b : autres) {
            if (vues.add((long) a << Integer.SIZE | b)) {
              proches.comparer(avant.get(a), apres.get(b), a, b, seuil);
            }
          }
        }
      }
    });
    return proches;
  }

  private static Map<Entree, List<Integer>> index(List<Nom> noms) {
    Map<Entree, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < noms.size(); i++) {
      for (String entree : noms.get(i).texte().entrees()) {
        index
            .computeIfAbsent(new Entree(noms.get(i).groupe(), entree), e -> new ArrayList<>(1))
            .add(i);
      }
    }
    return index;
  }

  private void comparer(Nom un, Nom autre, int avant, int apres, int seuil) {
    comparaisons++;
    int proximite = un.texte().avec(autre.texte());
    if (proximite >= seuil) {
      paires.add(new Paire(avant, apres, proximite));
    }
  }

  /** The pairs, in no order that means anything. */
  public List<Paire> paires() {
    return paires;
  }

  /** How many names were compared with another, to measure the work. */
  public long comparaisons() {
    return comparaisons;
  }
}
