package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** Another spelling of a title, and where it stands. */
@NounStyle
@Value.Immutable
public abstract class Variante {
  Variante() {}

  public static Builder builder() {
    return new Builder();
  }

  /** As printed, not blank. */
  @NotBlank
  public abstract String titre();

  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Variante.titre", titre());
  }

  /** Builds a {@link Variante}. */
  public static final class Builder extends ImmutableVariante.Builder {
    Builder() {}
  }
}
