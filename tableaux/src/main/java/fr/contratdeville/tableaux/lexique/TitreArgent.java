package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.valeur.Exercice;
import java.util.Optional;

/**
 * A heading of money, taken apart: {@code Subvention Ville votée 2024 (€)} names money, the step
 * {@code voté}, the year 2024, euros, and leaves {@code Ville}.
 *
 * @param somme whether a word for money stands in it; a step or a unit alone may head money too
 * @param euros whether it names the unit of its numbers
 * @param etape the step of the amounts
 * @param exercice the year of the amounts
 * @param reste the words that say none of this, as they are written; blank if all is understood
 */
public record TitreArgent(
    boolean somme,
    boolean euros,
    Optional<EtapeMontant> etape,
    Optional<Exercice> exercice,
    String reste) {

  /** Whether all its words are those of money. */
  public boolean entier() {
    return reste.isBlank();
  }
}
