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
 * @param nom the name of the figure, for a sentence
 * @param declare the printed figure, in the smallest unit: centimes for money
 * @param calcule the sum of the terms
 * @param place the place of the printed figure
 * @param ecartCroise the gap of the sum that the printed figure is itself a term of, if there is
 *     one
 * @param unite the unit of the figures
 * @param termes the amounts that are added up, one by one
 * @param groupes the same amounts by whole rows or columns, of which the figure may leave one out
 * @param voisins the amounts beside the terms, outside the scope of the figure
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

  /** The printed figure less the sum of its terms. */
  public long ecart() {
    return Math.subtractExact(declare, calcule);
  }

  /** Whether every term closes the other sum that it is a term of: the printed figure is wrong. */
  boolean aDesTermesSurs() {
    return !termes.isEmpty() && termes.stream().allMatch(Terme::estDementi);
  }

  /**
   * Whether the sum that the printed figure is a term of has the opposite gap: both point at this
   * figure.
   */
  boolean estConfirmee() {
    return ecartCroise.isPresent() && ecartCroise.getAsLong() == -ecart();
  }
}
