package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
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
public abstract class CelluleDeclaree {
  CelluleDeclaree() {}

  public static Builder builder() {
    return new Builder();
  }

  /** The number of its row, from 0. */
  @PositiveOrZero
  public abstract int rangee();

  /** The number of its column, from 0. */
  @PositiveOrZero
  public abstract int colonne();

  public abstract Optional<Quantite> valeur();

  /** The printed text, where it says more than the figure. */
  public abstract Optional<@NonVide String> texte();

  public abstract Optional<Emplacement> emplacement();

  /** It prints something. */
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
