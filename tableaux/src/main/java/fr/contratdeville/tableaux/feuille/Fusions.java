package fr.contratdeville.tableaux.feuille;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The merged ranges of a sheet, none overlapping another, looked up by cell in O(log² n).
 *
 * <p>An interval tree over rows: each node holds the ranges that cross its middle row. As they do
 * not overlap and share that row, they are apart in columns, and a binary search by column finds
 * the only one that can hold a given cell.
 */
public final class Fusions {

  /** The merged ranges of a sheet that has none. */
  public static final Fusions AUCUNE = of(List.of());

  private final List<Plage> plages;
  private final @Nullable Node racine;

  private Fusions(List<Plage> plages) {
    this.plages = plages;
    this.racine = noeud(plages);
  }

  /**
   * The merged ranges of a sheet. Ranges of one cell are dropped; of two that overlap, the one that
   * starts first is kept. A caller that must know which were dropped compares {@link #plages()}
   * with the ranges that it gave.
   */
  public static Fusions of(Collection<Plage> plages) {
    List<Plage> triees =
        plages.stream().filter(p -> !p.estUneCellule()).sorted().toList();
    return new Fusions(disjointes(triees));
  }

  /** The merged ranges in reading order. */
  public List<Plage> plages() {
    return plages;
  }

  /** The merged range that covers this cell; empty if there is none. */
  public Optional<Plage> de(int ligne, int colonne) {
    Node noeud = racine;
    while (noeud != null) {
      Plage candidate = noeud.candidate(colonne);
      if (candidate != null && candidate.contient(ligne, colonne)) {
        return Optional.of(candidate);
      }
      if (ligne == noeud.milieu) {
        break;
      }
      noeud = ligne < noeud.milieu ? noeud.avant : noeud.apres;
    }
    return Optional.empty();
  }

  /**
   * Sweeps down the rows with the ranges in progress ordered by column: only two neighbours can
   * overlap a newcomer.
   */
  private static List<Plage> disjointes(List<Plage> triees) {
    List<Plage> gardees = new ArrayList<>(triees.size());
    TreeMap<Integer, Plage> enCours = new TreeMap<>();
    PriorityQueue<Plage> fins =
        new PriorityQueue<>((a, b) -> Integer.compare(a.derniereLigne(), b.derniereLigne()));
    for (Plage plage : triees) {
      for (Plage f = fins.peek();
          f != null && f.derniereLigne() < plage.premiereLigne();
          f = fins.peek()) {
        enCours.remove(f.premiereColonne());
        fins.remove();
      }
      Map.Entry<Integer, Plage> voisine = enCours.floorEntry(plage.derniereColonne());
      if (voisine == null || voisine.getValue().derniereColonne() < plage.premiereColonne()) {
        gardees.add(plage);
        enCours.put(plage.premiereColonne(), plage);
        fins.add(plage);
      }
    }
    return List.copyOf(gardees);
  }

  private static @Nullable Node noeud(List<Plage> plages) {
    if (plages.isEmpty()) {
      return null;
    }
    int[] debuts = plages.stream().mapToInt(Plage::premiereLigne).toArray();
    Arrays.sort(debuts);
    int milieu = debuts[debuts.length / 2];
    List<Plage> avant = new ArrayList<>();
    List<Plage> ici = new ArrayList<>();
    List<Plage> apres = new ArrayList<>();
    for (Plage plage : plages) {
      (plage.derniereLigne() < milieu ? avant : plage.premiereLigne() > milieu ? apres : ici)
          .add(plage);
    }
    ici.sort((a, b) -> Integer.compare(a.premiereColonne(), b.premiereColonne()));
    return new Node(milieu, ici.toArray(Plage[]::new), noeud(avant), noeud(apres));
  }

  @Override
  public String toString() {
    return plages.toString();
  }

  /**
   * The ranges that cross one row, by column; the others are above ({@code avant}) or below
   * ({@code apres}).
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared nor printed
  private record Node(
      int milieu,
      Plage[] plages,
      @Nullable Node avant,
      @Nullable Node apres) {

    /** The last range that starts at this column or before it. */
    @Nullable
    Plage candidate(int colonne) {
      int bas = 0;
      int haut = plages.length;
      while (bas < haut) {
        int m = (bas + haut) >>> 1;
        if (plages[m].premiereColonne() <= colonne) {
          bas = m + 1;
        } else {
          haut = m;
        }
      }
      return bas == 0 ? null : plages[bas - 1];
    }
  }
}
