package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
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
public abstract class Renvoi {
  Renvoi() {}

  public static Builder builder() {
    return new Builder();
  }

  /** The numbers pointed to; at least one. */
  @NotEmpty
  public abstract List<Repere> cibles();

  /**
   * What it is for, where it stands beside what the node says itself, as {@code actions
   * d'entretien}; otherwise it stands for the whole node.
   */
  public abstract Optional<@NonVide String> objet();

  /** The printed text. */
  public abstract Optional<@NonVide String> texte();

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
