package fr.contratdeville.controle;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a town wants its documents examined: which controls, how much each weighs, how exact the sums
 * must be, and which findings were set aside by whom.
 */
@NounStyle
@Value.Immutable
public abstract class Profil {
  Profil() {}

  private static final Profil STANDARD = builder().nom("standard").build();

  public static Builder builder() {
    return new Builder();
  }

  /** Everything that is on by default, exact to the cent. */
  public static Profil standard() {
    return STANDARD;
  }

  /** The name that reports quote, not blank. */
  @NotBlank
  public abstract String nom();

  /** The ids of the controls that are turned off. */
  public abstract Set<@NotBlank String> desactives();

  /** The ids of those that are turned on, among the ones that are off by default. */
  public abstract Set<@NotBlank String> actives();

  /** How much the findings of an id weigh, instead of what their control says. */
  public abstract Map<@NotBlank String, Gravite> gravites();

  /** {@linkplain Tolerance#EXACTE To the cent}, unless set. */
  @Value.Default
  public Tolerance tolerance() {
    return Tolerance.EXACTE;
  }

  /** The tolerance of single controls, by id, instead of {@link #tolerance()}. */
  public abstract Map<@NotBlank String, Tolerance> tolerances();

  /**
   * The day that the document is looked at from; the clock of the machine is never asked, so that
   * the same contract always gives the same report.
   */
  public abstract Optional<LocalDate> date();

  /** The findings that were set aside. */
  public abstract List<@Valid Suppression> suppressions();

  /** How many findings of one control are listed; the rest is only counted. 1 000 unless set. */
  @PositiveOrZero
  @Value.Default
  public int plafond() {
    return 1000;
  }

  /** The tolerance of one control. */
  public final Tolerance tolerance(String id) {
    return tolerances().getOrDefault(id, tolerance());
  }

  /** Whether a control is to be run. */
  public final boolean retient(Controle controle) {
    return !desactives().contains(controle.id())
        && (controle.fiche().parDefaut() || actives().contains(controle.id()));
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Profil.nom", nom());
    desactives().forEach(id -> ValeurInvalideException.nonVide("Profil.desactives", id));
    actives().forEach(id -> ValeurInvalideException.nonVide("Profil.actives", id));
    gravites().keySet().forEach(id -> ValeurInvalideException.nonVide("Profil.gravites", id));
    tolerances().keySet().forEach(id -> ValeurInvalideException.nonVide("Profil.tolerances", id));
    ValeurInvalideException.exiger(plafond() >= 0, "Profil.plafond", plafond(), "0 or more");
  }

  /** Builds a {@link Profil}. */
  public static final class Builder extends ImmutableProfil.Builder {
    Builder() {}
  }
}
