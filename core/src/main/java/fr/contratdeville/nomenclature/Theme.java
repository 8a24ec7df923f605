package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.immutables.value.Value;

/** A theme of a {@link Nomenclature}, with the themes below it. */
@NounStyle
@Value.Immutable
public abstract class Theme implements NotABean {
  Theme() {}

  /** {@return a builder; the code and the label are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a theme}
   *
   * @param code its code, as {@code 1.5a}
   * @param libelle its label, not blank
   * @param themes the themes below it
   */
  public static Theme of(String code, String libelle, Theme... themes) {
    return builder().code(code).libelle(libelle).addThemes(themes).build();
  }

  /** {@return the code, unique in the nomenclature, as {@code 1.5a}; no white space, no colon} */
  @Pattern(regexp = CodeTheme.CODE)
  public abstract String code();

  /** {@return the label, not blank} */
  @NotBlank
  public abstract String libelle();

  /** {@return the themes below this one} */
  public abstract List<@Valid Theme> themes();

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(
        code().matches(CodeTheme.CODE), "Theme.code", code(), "a code such as 1.5a");
    ValeurInvalideException.nonVide("Theme.libelle", libelle());
  }

  /** Builds a {@link Theme}. */
  public static final class Builder extends ImmutableTheme.Builder {
    Builder() {}
  }
}
