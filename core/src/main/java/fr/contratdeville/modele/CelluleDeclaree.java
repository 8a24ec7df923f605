package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cell of a {@link TableauDeclare}: a figure, a text where a figure was expected ("Animation
 * Contrat de ville"), or both ("3 + FPH").
 */
@NounStyle
@Value.Immutable
public abstract class CelluleDeclaree implements NotABean {
  CelluleDeclaree() {}

  /** {@return a builder; the row, the column, and a figure or a text are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of the row, from 0} */
  @PositiveOrZero
  public abstract int rangee();

  /** {@return the number of the column, from 0} */
  @PositiveOrZero
  public abstract int colonne();

  /** {@return the figure; empty if the cell prints a text alone} */
  public abstract Optional<Quantite> valeur();

  /** {@return the printed text, if it says more than the figure} */
  public abstract Optional<@NonVide String> texte();

  /** {@return the place of the cell in the file} */
  public abstract Optional<Emplacement> emplacement();

  @AssertTrue(message = "{fr.contratdeville.modele.CelluleDeclaree.remplie}")
  final boolean isRemplie() {
    return valeur().isPresent() || texte().isPresent();
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(rangee() >= 0, "CelluleDeclaree.rangee", rangee(), "0 or more");
    ValeurInvalideException.exiger(
        colonne() >= 0, "CelluleDeclaree.colonne", colonne(), "0 or more");
    texte().ifPresent(t -> ValeurInvalideException.nonVide("CelluleDeclaree.texte", t));
    ValeurInvalideException.exiger(
        isRemplie(), "CelluleDeclaree.valeur", "", "a figure or a text (a blank cell is left out)");
  }

  /** Builds a {@link CelluleDeclaree}. */
  public static final class Builder extends ImmutableCelluleDeclaree.Builder {
    Builder() {}
  }
}
