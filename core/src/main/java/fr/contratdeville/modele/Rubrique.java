package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.NotABean;
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
public abstract class Rubrique implements NotABean {
  Rubrique() {}

  /** {@return a builder; the label and at least one level are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a heading of a single level}
   *
   * @param libelle not blank
   */
  public static Rubrique of(String libelle) {
    return builder().libelle(libelle).addNiveau(libelle).build();
  }

  /** {@return the text as printed, not blank} */
  @NotBlank
  public abstract String libelle();

  /** {@return the parts of the heading, widest first; at least one, none blank} */
  @NotEmpty
  public abstract List<@NotBlank String> niveaux();

  /**
   * {@return the theme of a {@link fr.contratdeville.nomenclature.Nomenclature} that the heading
   * was recognised as}
   */
  public abstract Optional<CodeTheme> code();

  /**
   * {@return this heading, recognised as a theme}
   *
   * @param code the theme
   */
  public abstract Rubrique withCode(CodeTheme code);

  /** {@return the widest part: {@code EDUCATION CULTURE SPORT}} */
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
