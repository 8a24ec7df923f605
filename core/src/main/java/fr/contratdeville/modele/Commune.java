package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A commune, by the name that the document prints. */
@NounStyle
@Value.Immutable
public abstract class Commune implements NotABean {
  Commune() {}

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a commune whose code is not known}
   *
   * @param nom not blank
   */
  public static Commune of(String nom) {
    return builder().nom(nom).build();
  }

  /** {@return the name as printed, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the INSEE code, if it is known} */
  public abstract Optional<CodeCommune> code();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Commune.nom", nom());
  }

  /** Builds a {@link Commune}. */
  public static final class Builder extends ImmutableCommune.Builder {
    Builder() {}
  }
}
