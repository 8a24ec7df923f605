package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** Who pays: the name that the document prints, and its kind where that is known. */
@NounStyle
@Value.Immutable
public abstract class Financeur {
  Financeur() {}

  public static Builder builder() {
    return new Builder();
  }

  public static Financeur of(String nom, TypeFinanceur type) {
    return builder().nom(nom).type(type).build();
  }

  /** The name as the document prints it, not blank. */
  @NotBlank
  public abstract String nom();

  /** {@link TypeFinanceur#NON_PRECISE} unless set. */
  @Value.Default
  public TypeFinanceur type() {
    return TypeFinanceur.NON_PRECISE;
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Financeur.nom", nom());
  }

  /** Builds a {@link Financeur}. */
  public static final class Builder extends ImmutableFinanceur.Builder {
    Builder() {}
  }
}
