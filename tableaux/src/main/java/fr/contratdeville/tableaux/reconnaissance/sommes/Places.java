package fr.contratdeville.tableaux.reconnaissance.sommes;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Some of the terms of a table, by their index from top to bottom: a run, or some with gaps. */
public final class Places {
  /** No term. */
  public static final Places AUCUNE = new Places(0, 0, new BitSet());

  private final int debut;
  private final int fin;
  /** The places, if some between the first and the last are missing; empty for a run. */
  private final BitSet choisies;

  private Places(int debut, int fin, BitSet choisies) {
    this.debut = debut;
    this.fin = fin;
    this.choisies = choisies;
  }

  /** A run of terms. */
  public static Places of(int debut, int fin) {
    return debut < fin ? new Places(debut, fin, new BitSet()) : AUCUNE;
  }

  /** These terms. */
  public static Places of(BitSet places) {
    int debut = Math.max(0, places.nextSetBit(0));
    return places.cardinality() == places.length() - debut
        ? of(debut, places.length())
        : new Places(debut, places.length(), (BitSet) places.clone());
  }

  /** The index of the first term. */
  public int debut() {
    return debut;
  }

  /** The index after the last term. */
  public int fin() {
    return fin;
  }

  /** Whether no term between the first and the last is missing. */
  public boolean seSuivent() {
    return choisies.isEmpty();
  }

  /** The number of terms. */
  public int taille() {
    return seSuivent() ? fin - debut : choisies.cardinality();
  }

  /** Whether a term is one of these. */
  public boolean contient(int place) {
    return place >= debut && place < fin && (seSuivent() || choisies.get(place));
  }

  /** Whether all terms of other places are among these. */
  public boolean contient(Places autres) {
    return autres.debut >= debut
        && autres.fin <= fin
        && (seSuivent() || autres.stream().allMatch(this::contient));
  }

  /** The terms, from top to bottom. */
  public IntStream stream() {
    return seSuivent() ? IntStream.range(debut, fin) : choisies.stream();
  }
}
