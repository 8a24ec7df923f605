package fr.contratdeville.io.xlsx.feuille.lecture;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits of the reading of one file: the defaults, some of which may be replaced. Immutable.
 */
public final class Limits {

  /** Reads any workbook that a person has made, within a heap of 256 MiB whatever the file. */
  public static final Limits DEFAULT = new Limits(new EnumMap<>(Limit.class));

  /** The limits that differ from the defaults. */
  private final Map<Limit, Long> chosen;

  private Limits(Map<Limit, Long> choisies) {
    this.chosen = choisies;
  }

  public long get(Limit limit) {
    Long choisie = chosen.get(limit);
    return choisie == null ? limit.defaultValue() : choisie;
  }

  /**
   * These limits with one of them replaced.
   *
   * @throws IllegalArgumentException if the value is not more than 0
   */
  public Limits with(Limit limit, long valeur) {
    if (valeur <= 0) {
      throw new IllegalArgumentException(limit + ": expected more than 0, got " + valeur);
    }
    Map<Limit, Long> autres = new EnumMap<>(Limit.class);
    autres.putAll(chosen);
    if (valeur == limit.defaultValue()) {
      autres.remove(limit);
    } else {
      autres.put(limit, valeur);
    }
    return new Limits(autres);
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Limits l && chosen.equals(l.chosen);
  }

  @Override
  public int hashCode() {
    return chosen.hashCode();
  }

  @Override
  public String toString() {
    return "Limits" + chosen;
  }
}
