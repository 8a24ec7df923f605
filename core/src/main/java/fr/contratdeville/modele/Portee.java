package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a declared figure covers. In Bagnols 2023 the column {@code TOTAL PDV} leaves the CAF
 * outside: that is data, not something to correct.
 */
@NounStyle
@Value.Immutable
public abstract class Portee {
  Portee() {}

  private static final Portee ENTIERE = builder().build();

  public static Builder builder() {
    return new Builder();
  }

  /** All financeurs and all entries. */
  public static Portee entiere() {
    return ENTIERE;
  }

  /** The names of the financeurs inside; empty when the figure covers them all. */
  public abstract Set<@NotBlank String> financeurs();

  /** The {@linkplain Volet#cle() keys} of the entries inside; empty when it covers them all. */
  public abstract Set<@NotBlank String> volets();

  /** The only step of amounts inside; absent when the figure covers amounts of any. */
  public abstract Optional<EtapeMontant> etape();

  /** The only budget year inside; absent when the figure covers amounts of any. */
  public abstract Optional<Exercice> exercice();

  /** Whether the figure covers what this financeur pays. */
  public final boolean couvre(Financeur financeur) {
    return financeurs().isEmpty() || financeurs().contains(financeur.nom());
  }

  /**
   * Whether the figure covers amounts of one step and one budget year.
   *
   * @param etape the step of the amounts; null if the document does not say it
   * @param exercice their budget year; null if the document does not say it
   */
  public final boolean couvre(@Nullable EtapeMontant etape, @Nullable Exercice exercice) {
    return (etape().isEmpty() || etape().get() == etape)
        && (exercice().isEmpty() || exercice().get().equals(exercice));
  }

  /** Whether the figure covers this line, in whatever entry it stands. */
  public final boolean couvre(FinancementLine ligne) {
    return couvre(ligne.financeur())
        && couvre(ligne.etape().orElse(null), ligne.exercice().orElse(null));
  }

  /** Whether the figure covers this entry. */
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
