package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A structure that takes part in an action or an axis without carrying or financing it. */
@NounStyle
@Value.Immutable
public abstract class Partenaire implements NotABean {
  Partenaire() {}

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a partner whose part is not known}
   *
   * @param nom not blank
   */
  public static Partenaire of(String nom) {
    return builder().nom(nom).build();
  }

  /** {@return the name as printed, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the part that they take, as {@code coordonnateur du projet}} */
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
