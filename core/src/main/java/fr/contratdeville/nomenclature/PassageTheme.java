package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One line of a {@link TablePassage}: a theme, and those that hold the same things in another
 * nomenclature.
 */
@NounStyle
@Value.Immutable
public abstract class PassageTheme implements NotABean {
  PassageTheme() {}

  /** {@return a builder; both attributes are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the theme that the passage starts from} */
  public abstract CodeTheme de();

  /** {@return the themes that together hold the same things; at least one} */
  @NotEmpty
  public abstract Set<CodeTheme> vers();

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(
        !vers().isEmpty(), "PassageTheme.vers", de(), "at least one theme");
  }

  /** Builds a {@link PassageTheme}. */
  public static final class Builder extends ImmutablePassageTheme.Builder {
    Builder() {}
  }
}
