package fr.contratdeville.interne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

  /** A rank takes so many bits of an entry of the index, its hash the others. */
  private static final int RANG = 24;

  private static final long RANGS = (1L << RANG) - 1;

  private final List<Nom> avant;
  private final List<Nom> apres;
  private final int seuil;
  private final List<Paire> paires = new ArrayList<>();
  private final Set<Long> vues = new HashSet<>();

  private NomsProches(List<Nom> avant, List<Nom> apres, int seuil) {
    this.avant = avant;
    this.apres = apres;
    this.seuil = seuil;
    long[] premiers = index(avant);
    long[] seconds = index(apres);
    int i = 0;
    int j = 0;
    while (i < premiers.length && j < seconds.length) {
      long hash = Math.min(premiers[i] >>> RANG, seconds[j] >>> RANG);
      int finI = fin(premiers, i, hash);
      int finJ = fin(seconds, j, hash);
      if (finI - i <= SERIE && finJ - j <= SERIE) {
        croiser(premiers, i, finI, seconds, j, finJ);
      }
      i = finI;
      j = finJ;
    }
  }

  /**
   * Looks for near names.
   *
   * @param avant the first list, of less than sixteen million names
   * @param apres the second list, of less than sixteen million names
   * @param seuil the least nearness, in percent
   */
  public static NomsProches of(List<Nom> avant, List<Nom> apres, int seuil) {
    return new NomsProches(avant, apres, seuil);
  }

  /** The entries of all names with their ranks, sorted. Two entries of one hash cost a look. */
  private static long[] index(List<Nom> noms) {
    if (noms.size() > RANGS) {
      throw new IllegalArgumentException("expected less than " + RANGS + " names");
    }
    long[] index = IntStream.range(0, noms.size())
        .mapToObj(i -> LongStream.of(noms.get(i).texte().entrees())
            .map(entree -> (entree + noms.get(i).groupe().hashCode()) * Proximite.PREMIER)
            .map(hash -> (hash & ~RANGS & Long.MAX_VALUE) | i))
        .flatMapToLong(entrees -> entrees)
        .toArray();
    Arrays.sort(index);
    return index;
  }

  /** The end of the run of one hash. */
  private static int fin(long[] index, int debut, long hash) {
    int fin = debut;
    while (fin < index.length && index[fin] >>> RANG == hash) {
      fin++;
    }
    return fin;
  }

  private void croiser(long[] premiers, int i, int finI, long[] seconds, int j, int finJ) {
    for (int a = i; a < finI; a++) {
      for (int b = j; b < finJ; b++) {
        comparer((int) (premiers[a] & RANGS), (int) (seconds[b] & RANGS));
      }
    }
  }

  private void comparer(int a, int b) {
    Nom un = avant.get(a);
    Nom autre = apres.get(b);
    if (un.groupe().equals(autre.groupe()) && vues.add(((long) a << Integer.SIZE) | b)) {
      int proximite = un.texte().avec(autre.texte());
      if (proximite >= seuil) {
        paires.add(new Paire(a, b, proximite));
      }
    }
  }

  /** The pairs, in no order that means anything. */
  public List<Paire> paires() {
    return paires;
  }

  /** How many names were compared with another, to measure the work. */
  public long comparaisons() {
    return vues.size();
  }
}
