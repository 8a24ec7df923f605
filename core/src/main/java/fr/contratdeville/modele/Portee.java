package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a declared figure: the financeurs, entries, step and budget year that it covers. In
 * Bagnols 2023 the column {@code TOTAL PDV} leaves the CAF outside: that is data, not something to
 * correct.
 */
@NounStyle
@Value.Immutable
public abstract class Portee implements NotABean {
  Portee() {}

  private static final Portee ENTIERE = builder().build();

  /** {@return a builder; a scope without attributes covers everything} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the scope of all financeurs, entries, steps and years} */
  public static Portee entiere() {
    return ENTIERE;
  }

  /** {@return the names of the financeurs inside; empty if the figure covers them all} */
  public abstract Set<@NotBlank String> financeurs();

  /**
   * {@return the {@linkplain Volet#cle() keys} of the entries inside; empty if it covers them all}
   */
  public abstract Set<@NotBlank String> volets();

  /** {@return the only step of amounts inside; empty if the figure covers amounts of any} */
  public abstract Optional<EtapeMontant> etape();

  /** {@return the only budget year inside; empty if the figure covers amounts of any} */
  public abstract Optional<Exercice> exercice();

  /**
   * {@return whether the figure covers the payments of a financeur}
   *
   * @param financeur compared by its printed name
   */
  public final boolean couvre(Financeur financeur) {
    return financeurs().isEmpty() || financeurs().contains(financeur.nom());
  }

  /**
   * {@return whether the figure covers amounts of one step and one budget year}
   *
   * @param etape the step of the amounts; null if the document does not say it
   * @param exercice their budget year; null if the document does not say it
   */
  public final boolean couvre(@Nullable EtapeMontant etape, @Nullable Exercice exercice) {
    return (etape().isEmpty() || etape().get() == etape)
        && (exercice().isEmpty() || exercice().get().equals(exercice));
  }

  /**
   * {@return whether the figure covers a line, in whatever entry it stands}
   *
   * @param ligne compared by its financeur, step and year
   */
  public final boolean couvre(FinancementLine ligne) {
    return couvre(ligne.financeur())
        && couvre(ligne.etape().orElse(null), ligne.exercice().orElse(null));
  }

  /**
   * {@return whether the figure covers an entry}
   *
   * @param volet compared by its key; one without a key is covered only by a figure that covers all
   */
  public final boolean couvre(Volet volet) {
    return volets().isEmpty() || volet.cle().map(volets()::contains).orElse(false);
  }

  @Value.Check
  void verifier() {
    financeurs().forEach(nom -> ValeurInvalideException.nonVide("Portee.financeurs", nom));
    volets().forEach(cle -> ValeurInvalideException.nonVide("Portee.volets", cle));
  }

  /** Builds a {@link Portee}. */
  public static final class Builder extends ImmutablePortee.Builder {
    Builder() {}
  }
}
