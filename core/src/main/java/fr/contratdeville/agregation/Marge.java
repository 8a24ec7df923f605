package fr.contratdeville.agregation;

import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A total that a declared table prints, beside the sum of the details that it closes.
 *
 * @param tableau the table
 * @param rangee the row of the total, from 0
 * @param colonne its column, from 0
 * @param sens the direction of the details
 * @param imprimee the cell that prints the total
 * @param declare the printed total, an amount or a count
 * @param calcule the sum of the figures of its details, of the same kind; zero if there are none
 * @param details the cells that were added up, in order
 * @param muets the number of details that are blank or hold a text alone: they add nothing
 * @param nuances the number of details that print more than their figure ("3 + FPH"): the sum is
 *     then only as sure as they are
 */
public record Marge(
    TableauDeclare tableau,
    int rangee,
    int colonne,
    Sens sens,
    CelluleDeclaree imprimee,
    Quantite declare,
    Quantite calcule,
    List<CelluleDeclaree> details,
    int muets,
    int nuances) {

  /**
   * Copies the list of details.
   *
   * @param tableau the table
   * @param rangee the row of the total, from 0
   * @param colonne its column, from 0
   * @param sens the direction of the details
   * @param imprimee the cell that prints the total
   * @param declare the printed total, an amount or a count
   * @param calcule the sum of the figures of its details, of the same kind; zero if there are none
   * @param details the cells that were added up, in order
   * @param muets the number of details that are blank or hold a text alone: they add nothing
   * @param nuances the number of details that print more than their figure ("3 + FPH"): the sum is
   *     then only as sure as they are
   */
  public Marge {
    details = List.copyOf(details);
  }

  /** The direction in which a total sums. */
  public enum Sens {
    /** The cells of its row. */
    RANGEE,
    /** The cells of its column. */
    COLONNE
  }

  /**
   * {@return the margins of a table, row by row; a total of totals has two, one in each direction}
   *
   * @param tableau the table
   */
  public static List<Marge> of(TableauDeclare tableau) {
    return new Marges(tableau).toutes();
  }

  /**
   * {@return the heading that names the total: that of its row if it sums that row, else of its
   * column}
   */
  public EnteteTableau entete() {
    return sens == Sens.RANGEE
        ? tableau.rangees().get(rangee)
        : tableau.colonnes().get(colonne);
  }

  /**
   * {@return {@link #declare()} minus {@link #calcule()}; empty if one of them is not a single
   * number}
   */
  public Optional<BigDecimal> ecart() {
    return nombre(declare).flatMap(d -> nombre(calcule).map(d::subtract));
  }

  /**
   * {@return whether the total equals the sum of its details; two counts of which one is a range
   * may meet}
   */
  public boolean ferme() {
    if (declare instanceof Effectif a
        && calcule instanceof Effectif b
        && ecart().isEmpty()) {
      return a.approximatif()
          || b.approximatif()
          || (a.min().orElse(0) <= b.max().orElse(Long.MAX_VALUE)
              && b.min().orElse(0) <= a.max().orElse(Long.MAX_VALUE));
    }
    return declare.equals(calcule);
  }

  private static Optional<BigDecimal> nombre(Quantite quantite) {
    if (quantite instanceof Montant montant) {
      return Optional.of(montant.euros());
    }
    return quantite instanceof Effectif effectif && effectif.exact().isPresent()
        ? Optional.of(BigDecimal.valueOf(effectif.exact().getAsLong()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return entete().libelle() + " [" + rangee + "," + colonne + "] " + sens + " " + declare + " / "
        + calcule;
  }
}
