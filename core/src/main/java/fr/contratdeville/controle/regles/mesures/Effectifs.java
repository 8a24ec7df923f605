package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Compares counts that are ranges or approximate: they differ only if no value could reconcile
 * them.
 */
final class Effectifs {
  private Effectifs() {}

  /**
   * The sum of counts, whose bounds are the sums of theirs.
   *
   * @throws ArithmeticException if it has more than 18 digits
   */
  static Effectif somme(List<Effectif> effectifs) {
    try {
      return effectifs.stream().reduce(Effectif.of(0), Effectif::plus);
    } catch (ValeurInvalideException e) {
      throw new ArithmeticException("a sum of counts beyond 18 digits");
    }
  }

  /** Whether even the least value of {@code a} is more than the greatest of {@code b}. */
  static boolean depasse(Effectif a, Effectif b) {
    return !a.approximatif()
        && !b.approximatif()
        && b.max().isPresent()
        && a.min().orElse(0) > b.max().getAsLong();
  }

  /** Whether no value is common to both. */
  static boolean contredit(Effectif a, Effectif b) {
    return depasse(a, b) || depasse(b, a);
  }

  /**
   * Sets both figures of a finding. The figure of a range is the bound that is nearest to the other
   * count.
   */
  static Constat.Builder poser(Constat.Builder constat, Effectif declare, Effectif calcule) {
    boolean trop = depasse(declare, calcule);
    return constat
        .declare(BigDecimal.valueOf(borne(declare, trop)))
        .calcule(BigDecimal.valueOf(borne(calcule, !trop)))
        .unite(Unite.NOMBRE);
  }

  private static long borne(Effectif effectif, boolean basse) {
    return basse
        ? effectif.min().orElse(0)
        : effectif.max().orElse(effectif.min().orElse(0));
  }

  /** A count as people say it: {@code 2 à 4}, {@code au moins 31}, {@code environ 15}. */
  static Message texte(Effectif effectif) {
    BigDecimal min = BigDecimal.valueOf(effectif.min().orElse(0));
    BigDecimal max = BigDecimal.valueOf(effectif.max().orElse(0));
    Message bornes;
    if (effectif.max().isEmpty()) {
      bornes = Phrase.of("au moins %s", "at least %s", min);
    } else if (effectif.min().isEmpty()) {
      bornes = Phrase.of("au plus %s", "at most %s", max);
    } else {
      bornes = min.compareTo(max) == 0
          ? Phrase.of("%s", "%s", min)
          : Phrase.of("%s à %s", "%s to %s", min, max);
    }
    return effectif.approximatif() ? Phrase.of("environ %s", "about %s", bornes) : bornes;
  }
}
