package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A commune, by the name that the document prints. */
@NounStyle
@Value.Immutable
public abstract class Commune {
  Commune() {}

  public static Builder builder() {
    return new Builder();
  }

  public static Commune of(String nom) {
    return builder().nom(nom).build();
  }

  /** Not blank. */
  @NotBlank
  public abstract String nom();

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
