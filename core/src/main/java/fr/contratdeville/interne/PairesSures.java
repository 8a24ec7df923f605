package fr.contratdeville.interne;

import fr.contratdeville.interne.NomsProches.Paire;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Of names that are near each other, those that are matched, one to one: each is the nearest of the
 * other, and clearly so. Which list comes first does not matter.
 */
public final class PairesSures {
  /** A second that is this near to the first, in points of percent, leaves it open which it is. */
  private static final int MARGE = 10;

  /**
   * Names that are near each other, and of which none is clearly that of another.
   *
   * @param avant their ranks in the first list, in order
   * @param apres their ranks in the second list, in order
   * @param proximite how near the nearest are, in percent
   */
  public record Groupe(List<Integer> avant, List<Integer> apres, int proximite) {}

  private final List<Paire> sures = new ArrayList<>();
  private final List<Groupe> douteuses = new ArrayList<>();

  private PairesSures(List<Paire> paires) {
    Map<Integer, Meilleures> parAvant = meilleures(paires, Paire::avant);
    Map<Integer, Meilleures> parApres = meilleures(paires, Paire::apres);
    for (Paire paire : paires) {
      if (parAvant.getOrDefault(paire.avant(), Meilleures.AUCUNE).estSeule(paire)
          && parApres.getOrDefault(paire.apres(), Meilleures.AUCUNE).estSeule(paire)) {
        sures.add(paire);
      }
    }
    sures.sort(Comparator.comparingInt(Paire::avant));
    grouper(paires);
  }

  /** How near the nearest of a name is, and the one after it. */
  private record Meilleures(int premiere, int seconde) {
    static final Meilleures AUCUNE = new Meilleures(-1, -1);

    Meilleures avec(int proximite) {
      return proximite > premiere
          ? new Meilleures(proximite, premiere)
          : new Meilleures(premiere, Math.max(seconde, proximite));
    }

    /** Whether no other comes near; beside a pair of one key, only another such pair does. */
    boolean estSeule(Paire paire) {
      int trop = paire.proximite() == 100 ? 100 : paire.proximite() - MARGE + 1;
      return paire.proximite() == premiere && seconde < trop;
    }
  }

  private static Map<Integer, Meilleures> meilleures(
      List<Paire> paires, Function<Paire, Integer> rang) {
    Map<Integer, Meilleures> meilleures = new HashMap<>();
    paires.forEach(p -> meilleures.merge(
        rang.apply(p), Meilleures.AUCUNE.avec(p.proximite()), (m, n) -> m.avec(n.premiere())));
    return meilleures;
  }

  /**
   * Chooses.
   *
   * @param paires all pairs that are near enough
   */
  public static PairesSures of(List<Paire> paires) {
    return new PairesSures(paires);
  }

  private static Map<Integer, List<Paire>> index(
      List<Paire> paires, Function<Paire, Integer> rang) {
    Map<Integer, List<Paire>> index = new HashMap<>();
    paires.forEach(
        p -> index.computeIfAbsent(rang.apply(p), r -> new ArrayList<>(1)).add(p));
    return index;
  }

  /** The names that are left, those that are joined by pairs together. */
  private void grouper(List<Paire> paires) {
    Set<Integer> prisAvant = new HashSet<>();
    Set<Integer> prisApres = new HashSet<>();
    sures.forEach(p -> {
      prisAvant.add(p.avant());
      prisApres.add(p.apres());
    });
    List<Paire> restes = paires.stream()
        .filter(p -> !prisAvant.contains(p.avant()) && !prisApres.contains(p.apres()))
        .sorted(Comparator.comparingInt(Paire::avant).thenComparingInt(Paire::apres))
        .toList();
    Map<Integer, List<Paire>> parAvant = index(restes, Paire::avant);
    Map<Integer, List<Paire>> parApres = index(restes, Paire::apres);
    Set<Integer> vusAvant = new HashSet<>();
    Set<Integer> vusApres = new HashSet<>();
    for (Paire premiere : restes) {
      if (!vusAvant.contains(premiere.avant())) {
        Set<Paire> siennes = new LinkedHashSet<>();
        Deque<Paire> suite = new ArrayDeque<>(List.of(premiere));
        while (!suite.isEmpty()) {
          Paire paire = suite.remove();
          siennes.add(paire);
          if (vusAvant.add(paire.avant())) {
            suite.addAll(parAvant.getOrDefault(paire.avant(), List.of()));
          }
          if (vusApres.add(paire.apres())) {
            suite.addAll(parApres.getOrDefault(paire.apres(), List.of()));
          }
        }
        douteuses.add(groupe(siennes));
      }
    }
  }

  private static Groupe groupe(Set<Paire> paires) {
    Set<Integer> avant = new TreeSet<>();
    Set<Integer> apres = new TreeSet<>();
    int proximite = 0;
    for (Paire paire : paires) {
      avant.add(paire.avant());
      apres.add(paire.apres());
      proximite = Math.max(proximite, paire.proximite());
    }
    return new Groupe(List.copyOf(avant), List.copyOf(apres), proximite);
  }

  /** The pairs that are made. */
  public List<Paire> sures() {
    return sures;
  }

  /** What is left open: no name of it is in a pair. */
  public List<Groupe> douteuses() {
    return douteuses;
  }
}
