package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A heading that a document files actions under: an axe prioritaire, a thématique.
 *
 * <p>Documents write a theme and its sub-theme in one cell ({@code EDUCATION CULTURE SPORT
 * /Culture}); the printed text is kept, and {@link #niveaux()} holds its parts from the widest to
 * the narrowest.
 */
@NounStyle
@Value.Immutable
public abstract class Rubrique {
  Rubrique() {}

  public static Builder builder() {
    return new Builder();
  }

  /** A heading of a single level. */
  public static Rubrique of(String libelle) {
    return builder().libelle(libelle).addNiveau(libelle).build();
  }

  /** The text as printed, not blank. */
  @NotBlank
  public abstract String libelle();

  /** The parts of the heading, widest first; at least one, none blank. */
  @NotEmpty
  public abstract List<@NotBlank String> niveaux();

  /**
   * The theme that it is in a {@link fr.contratdeville.nomenclature.Nomenclature}, where that was
   * recognised.
   */
  public abstract Optional<CodeTheme> code();

  /** This heading with the code of the theme that it was recognised as. */
  public abstract Rubrique withCode(CodeTheme code);

  /** The widest part: {@code EDUCATION CULTURE SPORT}. */
  public final String premier() {
    return niveaux().get(0);
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Rubrique.libelle", libelle());
    ValeurInvalideException.exiger(
        !niveaux().isEmpty(), "Rubrique.niveaux", niveaux(), "at least one level");
    niveaux().forEach(niveau -> ValeurInvalideException.nonVide("Rubrique.niveaux", niveau));
  }

  /** Builds a {@link Rubrique}. */
  public static final class Builder extends ImmutableRubrique.Builder {
    Builder() {}
  }
}
