package fr.contratdeville.controle;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;

/**
 * The distance at which two amounts still agree. Sums are exact unless a profile says otherwise:
 * budgets filed without centimes (notice of Cerfa 12156) differ by up to one euro for each amount
 * added up.
 *
 * @param fixe the distance whatever the number of amounts added up, zero or more
 * @param parTerme the distance for each amount added up, zero or more
 */
public record Tolerance(Montant fixe, Montant parTerme) implements NotABean {
  /** No distance: amounts agree to the cent. */
  public static final Tolerance EXACTE = new Tolerance(Montant.ZERO, Montant.ZERO);

  public Tolerance {
    ValeurInvalideException.exiger(fixe.centimes() >= 0, "Tolerance.fixe", fixe, "zero or more");
    ValeurInvalideException.exiger(
        parTerme.centimes() >= 0, "Tolerance.parTerme", parTerme, "zero or more");
  }

  /** A distance that does not depend on the number of amounts added up. */
  public static Tolerance fixe(Montant fixe) {
    return new Tolerance(fixe, Montant.ZERO);
  }

  /** A distance that grows with the number of amounts added up. */
  public static Tolerance parTerme(Montant parTerme) {
    return new Tolerance(Montant.ZERO, parTerme);
  }

  /**
   * Whether two amounts agree.
   *
   * @param termes the number of amounts that were added up
   * @throws ArithmeticException if the distance does not fit in an amount
   */
  public boolean admet(Montant declare, Montant calcule, long termes) {
    if (declare.equals(calcule)) {
      return true;
    }
    long ecart = Math.absExact(Math.subtractExact(declare.centimes(), calcule.centimes()));
    return ecart <= Math.addExact(fixe.centimes(), Math.multiplyExact(parTerme.centimes(), termes));
  }
}
