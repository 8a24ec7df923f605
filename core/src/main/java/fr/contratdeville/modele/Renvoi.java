package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pointer of a framework to other nodes of it ("Cf. objectifs 2.1.2 et 2.1.3"). A target may be
 * of another level, may itself only point elsewhere, and may not exist:
 * {@link CadreStrategique#aboutissements} follows it.
 */
@NounStyle
@Value.Immutable
public abstract class Renvoi implements NotABean {
  Renvoi() {}

  /** {@return a builder; at least one target is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the numbers pointed to; at least one} */
  @NotEmpty
  public abstract List<Repere> cibles();

  /**
   * {@return the subject of a pointer that stands beside the node's own words, as {@code actions
   * d'entretien}; empty if it stands for the whole node}
   */
  public abstract Optional<@NonVide String> objet();

  /** {@return the printed text} */
  public abstract Optional<@NonVide String> texte();

  /** {@return the place of the pointer in the file} */
  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(
        !cibles().isEmpty(), "Renvoi.cibles", cibles(), "at least one number");
    objet().ifPresent(t -> ValeurInvalideException.nonVide("Renvoi.objet", t));
    texte().ifPresent(t -> ValeurInvalideException.nonVide("Renvoi.texte", t));
  }

  /** Builds a {@link Renvoi}. */
  public static final class Builder extends ImmutableRenvoi.Builder {
    Builder() {}
  }
}
