package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who pays: the name that the document prints, and its kind where that is known.
 *
 * <p>That several names are one financeur is said by a {@link Rattachement}, which a
 * {@link fr.contratdeville.nomenclature.TableAlias} sets; the printed name stays.
 */
@NounStyle
@Value.Immutable
public abstract class Financeur {
  Financeur() {}

  public static Builder builder() {
    return new Builder();
  }

  public static Financeur of(String nom, TypeFinanceur type) {
    return builder().nom(nom).type(type).build();
  }

  /** The name as the document prints it, not blank. */
  @NotBlank
  public abstract String nom();

  /** {@link TypeFinanceur#NON_PRECISE} unless set. */
  @Value.Default
  public TypeFinanceur type() {
    return TypeFinanceur.NON_PRECISE;
  }

  /** The financeur that this spelling was resolved to, and by which table. */
  public abstract Optional<@Valid Rattachement> rattachement();

  /** The name of the financeur: that of the {@link #rattachement()}, else {@link #nom()}. */
  public final String structure() {
    return rattachement().map(Rattachement::structure).orElse(nom());
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Financeur.nom", nom());
  }

  /** Builds a {@link Financeur}. */
  public static final class Builder extends ImmutableFinanceur.Builder {
    Builder() {}
  }
}
