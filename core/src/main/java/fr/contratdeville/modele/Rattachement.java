package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The trace of a roll-up: a table says that a spelling or a service belongs to a structure, or is a
 * financeur.
 */
@NounStyle
@Value.Immutable
public abstract class Rattachement implements NotABean {
  Rattachement() {}

  /** {@return a builder; both attributes are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the trace of one answer}
   *
   * @param structure the name of the structure or financeur, not blank
   * @param table the name of the table, not blank
   */
  public static Rattachement of(String structure, String table) {
    return builder().structure(structure).table(table).build();
  }

  /**
   * {@return the name of the structure, as {@code VILLE} for {@code VILLE - DCESS}, or of the
   * financeur, as {@code État} for {@code ETAT}; not blank}
   */
  @NotBlank
  public abstract String structure();

  /**
   * {@return the name of the {@link fr.contratdeville.nomenclature.TableAlias} that decided; not
   * blank}
   */
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
