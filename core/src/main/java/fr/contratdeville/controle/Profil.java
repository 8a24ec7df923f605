package fr.contratdeville.controle;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.NotABean;
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
 * A profile says how a town wants its documents examined: which controls, how much each weighs, how
 * exact the sums must be, and which findings were set aside by whom.
 */
@NounStyle
@Value.Immutable
public abstract class Profil implements NotABean {
  Profil() {}

  private static final Profil STANDARD = builder().nom("standard").build();

  /** A builder of a {@link Profil}. */
  public static Builder builder() {
    return new Builder();
  }

  /** The profile that runs every control that is on by default, exact to the cent. */
  public static Profil standard() {
    return STANDARD;
  }

  /** The name that reports quote, not blank. */
  @NotBlank
  public abstract String nom();

  /** The ids of the controls that are turned off. */
  public abstract Set<@NotBlank String> desactives();

  /** The ids of the controls that are turned on, among those that are off by default. */
  public abstract Set<@NotBlank String> actives();

  /** The weight of the findings of an id, instead of the one that their control gives. */
  public abstract Map<@NotBlank String, Gravite> gravites();

  /** The tolerance of all controls: {@linkplain Tolerance#EXACTE to the cent}, unless set. */
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

  /**
   * The number of findings of one control that are listed; the rest is only counted. 1 000 unless
   * set.
   */
  @PositiveOrZero
  @Value.Default
  public int plafond() {
    return 1000;
  }

  /**
   * The number of findings of one kind and weight in one table that a report prints and writes one
   * by one; the others are counted in one more. 20 unless set.
   */
  @PositiveOrZero
  @Value.Default
  public int seuil() {
    return Rapport.SEUIL;
  }

  /** The tolerance of one control: its own, else that of all. */
  public final Tolerance tolerance(String id) {
    return tolerances().getOrDefault(id, tolerance());
  }

  /** Whether a control runs under this profile. */
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
    ValeurInvalideException.exiger(
        seuil() >= 0 && seuil() <= Rapport.TOUT, "Profil.seuil", seuil(), "0 to " + Rapport.TOUT);
  }

  /** Builds a {@link Profil}. */
  public static final class Builder extends ImmutableProfil.Builder {
    Builder() {}
  }
}
