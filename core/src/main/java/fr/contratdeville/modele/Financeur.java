package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A financeur: the name that the document prints, and its kind if that is known.
 *
 * <p>A {@link Rattachement}, which a {@link fr.contratdeville.nomenclature.TableAlias} sets, says
 * that several names are one financeur; the printed name stays.
 */
@NounStyle
@Value.Immutable
public abstract class Financeur implements NotABean {
  Financeur() {}

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a financeur of a known kind}
   *
   * @param nom the printed name, not blank
   * @param type its kind
   */
  public static Financeur of(String nom, TypeFinanceur type) {
    return builder().nom(nom).type(type).build();
  }

  /** {@return the name as the document prints it, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the kind of financeur; {@link TypeFinanceur#NON_PRECISE} unless set} */
  @Value.Default
  public TypeFinanceur type() {
    return TypeFinanceur.NON_PRECISE;
  }

  /** {@return the financeur that this spelling was resolved to, and the table that says so} */
  public abstract Optional<@Valid Rattachement> rattachement();

  /**
   * {@return the name of the financeur: that of the {@link #rattachement()}, else {@link #nom()}}
   */
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
