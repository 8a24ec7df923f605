package fr.contratdeville.testing.reduction;

import fr.contratdeville.testing.structure.Noun;
import fr.contratdeville.valeur.Montant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How much there is to read in a value; what is simplest of its kind counts for nothing. */
final class Taille {

  /** The shortest text: nouns do not take an empty one. */
  static final String TEXTE = "A";

  private Taille() {}

  static long of(Object valeur) {
    if (valeur instanceof Optional<?> present) {
      return present.map(v -> 1 + of(v)).orElse(0L);
    }
    if (valeur instanceof Collection<?> liste) {
      return liste.stream().mapToLong(element -> 1 + of(element)).sum();
    }
    if (valeur instanceof Map<?, ?> table) {
      return of(table.keySet()) + of(table.values());
    }
    if (valeur instanceof String texte) {
      return texte.equals(TEXTE) ? 0 : texte.length();
    }
    if (valeur instanceof Montant montant) {
      return montant.isZero() ? 0 : montant.toString().replaceAll("\\.?0+$", "").length();
    }
    if (valeur instanceof Enum<?> un) {
      return un.equals(simple(un)) ? 0 : 1;
    }
    return Noun.of(valeur)
        .map(noun -> noun.attributs().stream().mapToLong(Taille::of).sum())
        .orElse(1L);
  }

  /** The constant that says nothing, else the first. */
  static Enum<?> simple(Enum<?> un) {
    Enum<?>[] tous = un.getDeclaringClass().getEnumConstants();
    for (Enum<?> autre : tous) {
      if (autre.name().equals("NON_PRECISE")) {
        return autre;
      }
    }
    return tous[0];
  }
}
