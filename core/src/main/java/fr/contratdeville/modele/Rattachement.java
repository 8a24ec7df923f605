package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The trace of a roll-up: this spelling or service belongs to that structure, or is that financeur,
 * says that table.
 */
@NounStyle
@Value.Immutable
public abstract class Rattachement {
  Rattachement() {}

  public static Builder builder() {
    return new Builder();
  }

  public static Rattachement of(String structure, String table) {
    return builder().structure(structure).table(table).build();
  }

  /** As in {@code VILLE} for {@code VILLE - DCESS}, or {@code État} for {@code ETAT}; not blank. */
  @NotBlank
  public abstract String structure();

  /** The name of the {@link fr.contratdeville.nomenclature.TableAlias} that decided; not blank. */
  @NotBlank
  public abstract String table();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Rattachement.structure", structure());
    ValeurInvalideException.nonVide("Rattachement.table", table());
  }

  /** Builds a {@link Rattachement}. */
  public static final class Builder extends ImmutableRattachement.Builder {
    Builder() {}
  }
}
