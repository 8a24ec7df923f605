package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Optional;

/**
 * What some lines come to. Some of them may have no amount that the document gives: they are
 * counted, and add nothing.
 *
 * @param somme the sum of the known amounts, in euros; zero when none is known
 * @param lignes the number of lines
 * @param sansMontant how many of them have no amount
 */
public record Poste(Montant somme, long lignes, long sansMontant) {

  public static final Poste VIDE = new Poste(Montant.ZERO, 0, 0);

  public Poste {
    ValeurInvalideException.exiger(
        sansMontant >= 0 && sansMontant <= lignes,
        "Poste.sansMontant",
        sansMontant,
        "0 to " + lignes);
  }

  /** The sum; absent when no line has an amount, which is not zero. */
  public Optional<Montant> montant() {
    return lignes > sansMontant ? Optional.of(somme) : Optional.empty();
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public Poste plus(Poste autre) {
    return new Poste(
        somme.plus(autre.somme),
        Math.addExact(lignes, autre.lignes),
        Math.addExact(sansMontant, autre.sansMontant));
  }

  /** Whether every line has an amount. */
  public boolean estComplet() {
    return sansMontant == 0;
  }
}
