package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** Who takes part in an action or an axis without carrying or financing it. */
@NounStyle
@Value.Immutable
public abstract class Partenaire {
  Partenaire() {}

  public static Builder builder() {
    return new Builder();
  }

  public static Partenaire of(String nom) {
    return builder().nom(nom).build();
  }

  /** As printed, not blank. */
  @NotBlank
  public abstract String nom();

  /** What they do, as {@code coordonnateur du projet}. */
  public abstract Optional<@NonVide String> role();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Partenaire.nom", nom());
    role().ifPresent(t -> ValeurInvalideException.nonVide("Partenaire.role", t));
  }

  /** Builds a {@link Partenaire}. */
  public static final class Builder extends ImmutablePartenaire.Builder {
    Builder() {}
  }
}
