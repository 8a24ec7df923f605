package fr.contratdeville.io.xlsx.feuille.lecture;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a file is trusted. Immutable. */
public final class Limites {

  /** Reads any workbook that a person has made, within a heap of 256 MiB whatever the file. */
  public static final Limites DEFAUT = new Limites(new EnumMap<>(Limite.class));

  /** Only what differs from the defaults. */
  private final Map<Limite, Long> choisies;

  private Limites(Map<Limite, Long> choisies) {
    this.choisies = choisies;
  }

  public long de(Limite limite) {
    Long choisie = choisies.get(limite);
    return choisie == null ? limite.defaut() : choisie;
  }

  /**
   * The same limits but for this one.
   *
   * @throws IllegalArgumentException when the value is not positive
   */
  public Limites with(Limite limite, long valeur) {
    if (valeur <= 0) {
      throw new IllegalArgumentException(limite + " doit être positif : " + valeur);
    }
    Map<Limite, Long> autres = new EnumMap<>(Limite.class);
    autres.putAll(choisies);
    if (valeur == limite.defaut()) {
      autres.remove(limite);
    } else {
      autres.put(limite, valeur);
    }
    return new Limites(autres);
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Limites l && choisies.equals(l.choisies);
  }

  @Override
  public int hashCode() {
    return choisies.hashCode();
  }

  @Override
  public String toString() {
    return "Limites" + choisies;
  }
}
