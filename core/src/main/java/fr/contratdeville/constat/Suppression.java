package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A finding that somebody looked at and set aside, with the reason, the author and the date. It
 * stays in the report, among those that were set aside.
 */
@NounStyle
@Value.Immutable
public abstract class Suppression implements NotABean {
  Suppression() {}

  /** {@return a builder; all attributes are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the kind of finding, as {@code CV-TOT-01}} */
  @Pattern(regexp = Constat.ID)
  public abstract String id();

  /**
   * {@return the place of the finding as the report prints it: one of its cells without the name of
   * the file ({@code Bilan 2023!L27}), or its path in the contract ({@code /totaux/3}); not blank}
   */
  @NotBlank
  public abstract String lieu();

  /** {@return the reason, not blank} */
  @NotBlank
  public abstract String raison();

  /** {@return the person or service that decided, not blank} */
  @NotBlank
  public abstract String auteur();

  /** {@return the day of the decision} */
  public abstract LocalDate date();

  /**
   * {@return whether a finding is the one that was set aside}
   *
   * @param constat the finding
   */
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
