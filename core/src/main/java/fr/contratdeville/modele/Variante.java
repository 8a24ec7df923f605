package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** Another spelling of a title, and its place. */
@NounStyle
@Value.Immutable
public abstract class Variante implements NotABean {
  Variante() {}

  /** {@return a builder; only the title is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the title as printed, not blank} */
  @NotBlank
  public abstract String titre();

  /** {@return the place of this spelling in the file} */
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
