package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.immutables.value.Value;

/** What one theme became in another nomenclature. */
@NounStyle
@Value.Immutable
public abstract class PassageTheme {
  PassageTheme() {}

  public static Builder builder() {
    return new Builder();
  }

  public abstract CodeTheme de();

  /** The themes that together hold what it held; at least one. */
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
