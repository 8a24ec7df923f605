package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.constat.Unite;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A printed figure that should be the sum of its terms and is not.
 *
 * @param nom the figure, for a sentence
 * @param declare what is printed, in the smallest unit: centimes for money
 * @param calcule the sum of the terms
 * @param place where it is printed
 * @param ecartCroise the gap of the sum that the printed figure is itself a term of, if there is
 *     one
 * @param unite of the figures
 * @param termes what is added up, one by one
 * @param groupes the same by whole rows or columns, where a sum may lack one of them
 * @param voisins what stands beside the terms, outside the scope of the figure
 */
public record Egalite(
    Message nom,
    long declare,
    long calcule,
    Optional<Emplacement> place,
    OptionalLong ecartCroise,
    Unite unite,
    List<Terme> termes,
    List<Terme> groupes,
    List<Terme> voisins) {

  /** What the printed figure has more than its terms. */
  public long ecart() {
    return Math.subtractExact(declare, calcule);
  }

  /** Whether the printed figure has as much too much as the sum that it is a term of lacks. */
  boolean estConfirmee() {
    return ecartCroise.isPresent() && ecartCroise.getAsLong() == -ecart();
  }
}
