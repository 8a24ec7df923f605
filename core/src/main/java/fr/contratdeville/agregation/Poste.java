package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Optional;

/**
 * The sum of some lines. Some of them may have no amount that the document gives: they are counted,
 * and add nothing.
 *
 * @param somme the sum of the known amounts, in euros; zero if none is known
 * @param lignes the number of lines
 * @param sansMontant the number of lines that have no amount
 */
public record Poste(Montant somme, long lignes, long sansMontant) implements NotABean {

  /** The sum of no lines. */
  public static final Poste VIDE = new Poste(Montant.ZERO, 0, 0);

  /**
   * Checks the numbers of lines.
   *
   * @param somme the sum of the known amounts, in euros; zero if none is known
   * @param lignes the number of lines
   * @param sansMontant the number of lines that have no amount
   * @throws ValeurInvalideException if there are more lines without amount than lines
   */
  public Poste {
    ValeurInvalideException.exiger(
        sansMontant >= 0 && sansMontant <= lignes,
        "Poste.sansMontant",
        sansMontant,
        "0 to " + lignes);
  }

  /** {@return the sum; empty if no line has an amount, which is not zero} */
  public Optional<Montant> montant() {
    return lignes > sansMontant ? Optional.of(somme) : Optional.empty();
  }

  /**
   * {@return the sum of both sets of lines}
   *
   * @param autre the sum to add
   * @throws ArithmeticException if it does not fit
   */
  public Poste plus(Poste autre) {
    return new Poste(
        somme.plus(autre.somme),
        Math.addExact(lignes, autre.lignes),
        Math.addExact(sansMontant, autre.sansMontant));
  }

  /** {@return whether every line has an amount} */
  public boolean estComplet() {
    return sansMontant == 0;
  }
}
