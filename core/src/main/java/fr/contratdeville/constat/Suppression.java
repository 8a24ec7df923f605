package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A finding that somebody looked at and set aside: which one, why, who says so and since when. It
 * stays in the report, among those that were set aside.
 */
@NounStyle
@Value.Immutable
public abstract class Suppression {
  Suppression() {}

  public static Builder builder() {
    return new Builder();
  }

  /** The id of the finding, as in {@code CV-TOT-01}. */
  @Pattern(regexp = Constat.ID)
  public abstract String id();

  /**
   * Where the finding stands, as the report prints it: one of its cells without the name of the
   * file ({@code Bilan 2023!L27}), or its path in the contract ({@code /totaux/3}). Not blank.
   */
  @NotBlank
  public abstract String lieu();

  /** Why it is set aside, not blank. */
  @NotBlank
  public abstract String raison();

  /** Who says so, not blank. */
  @NotBlank
  public abstract String auteur();

  /** Since when. */
  public abstract LocalDate date();

  public final boolean concerne(Constat constat) {
    return constat.id().equals(id()) && constat.estEn(lieu());
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(
        id().matches(Constat.ID), "Suppression.id", id(), "an id such as CV-TOT-01");
    ValeurInvalideException.nonVide("Suppression.lieu", lieu());
    ValeurInvalideException.nonVide("Suppression.raison", raison());
    ValeurInvalideException.nonVide("Suppression.auteur", auteur());
  }

  /** Builds a {@link Suppression}. */
  public static final class Builder extends ImmutableSuppression.Builder {
    Builder() {}
  }
}
