package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who carries an action: an association, a commune, a public body. */
@NounStyle
@Value.Immutable
public abstract class Porteur {
  Porteur() {}

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name as the document prints it, never blank. */
  @NotBlank
  public abstract String nom();

  /** Other spellings, in the order they were met. */
  public abstract List<String> variantes();

  /** The years it carried something. */
  public abstract Set<Exercice> exercices();

  /** The commune it sits in, when the document says so. */
  public abstract Optional<String> commune();

  /** The same under another name. */
  public Porteur withNom(String nom) {
    return builder().from(this).nom(nom).build();
  }

  @Value.Check
  void verifier() {
    if (nom().isBlank()) {
      throw new ValeurInvalideException("nom : \"" + nom() + "\"");
    }
  }

  /** Builds a {@link Porteur}. */
  public static final class Builder extends ImmutablePorteur.Builder {
    Builder() {}
  }
}
