package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who carries an action: an association, a service of the ville, a centre social, a public body.
 *
 * <p>The name is kept as the document spells it. That several spellings are one structure is said
 * by a {@link Rattachement}, which a {@link fr.contratdeville.nomenclature.TableAlias} sets;
 * nothing is merged in silence.
 */
@NounStyle
@Value.Immutable
public abstract class Porteur {
  Porteur() {}

  public static Builder builder() {
    return new Builder();
  }

  public static Porteur of(String nom) {
    return builder().nom(nom).build();
  }

  /** The name as the document prints it, not blank. */
  @NotBlank
  public abstract String nom();

  public abstract Optional<Siret> siret();

  /** Its number as an association, which it may have without a SIRET. */
  public abstract Optional<Rna> rna();

  /** The structure that this spelling or service was rolled up to, and by which table. */
  public abstract Optional<@Valid Rattachement> rattachement();

  /** The name of the structure: that of the {@link #rattachement()}, else {@link #nom()}. */
  public final String structure() {
    return rattachement().map(Rattachement::structure).orElse(nom());
  }

  /** This porteur, rolled up to the structure that {@code rattachement} names. */
  public abstract Porteur withRattachement(Rattachement rattachement);

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Porteur.nom", nom());
  }

  /** Builds a {@link Porteur}. */
  public static final class Builder extends ImmutablePorteur.Builder {
    Builder() {}
  }
}
