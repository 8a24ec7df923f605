package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A structure that carries an action: an association, a service of the ville, a centre social, a
 * public body.
 *
 * <p>The name is kept as the document spells it. A {@link Rattachement}, which a
 * {@link fr.contratdeville.nomenclature.TableAlias} sets, says that several spellings are one
 * structure; nothing is merged in silence.
 */
@NounStyle
@Value.Immutable
public abstract class Porteur implements NotABean {
  Porteur() {}

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a porteur known by its name alone}
   *
   * @param nom not blank
   */
  public static Porteur of(String nom) {
    return builder().nom(nom).build();
  }

  /** {@return the name as the document prints it, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the SIRET, if the document gives it} */
  public abstract Optional<Siret> siret();

  /** {@return the number as an association, which it may have without a SIRET} */
  public abstract Optional<Rna> rna();

  /**
   * {@return the structure that this spelling or service was rolled up to, and the table that says
   * so}
   */
  public abstract Optional<@Valid Rattachement> rattachement();

  /**
   * {@return the name of the structure: that of the {@link #rattachement()}, else {@link #nom()}}
   */
  public final String structure() {
    return rattachement().map(Rattachement::structure).orElse(nom());
  }

  /**
   * {@return this porteur, rolled up to a structure}
   *
   * @param rattachement the structure, and the table that says so
   */
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
