package fr.contratdeville.modele;

import fr.contratdeville.interne.NonVide;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** How many people a financed entry reached, as the document gives it. */
@NounStyle
@Value.Immutable
public abstract class Beneficiaires {
  Beneficiaires() {}

  /** Which public is counted. */
  public enum Perimetre {
    /** Inhabitants of the quartiers prioritaires. */
    QPV,
    /** All, inside and outside the quartiers. */
    TOTAL,
    /** The document does not say. */
    NON_PRECISE
  }

  public static Builder builder() {
    return new Builder();
  }

  public static Beneficiaires of(Effectif effectif, Perimetre perimetre) {
    return builder().effectif(effectif).perimetre(perimetre).build();
  }

  /** The number of persons; absent when the printed text is not a count. */
  public abstract Optional<Effectif> effectif();

  /** {@link Perimetre#NON_PRECISE} unless set. */
  @Value.Default
  public Perimetre perimetre() {
    return Perimetre.NON_PRECISE;
  }

  /** The printed text, where it says more than the count. */
  public abstract Optional<@Pattern(regexp = NonVide.REGEXP, message = NonVide.MESSAGE) String>
      texte();

  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    texte().ifPresent(t -> ValeurInvalideException.nonVide("Beneficiaires.texte", t));
  }

  /** Builds a {@link Beneficiaires}. */
  public static final class Builder extends ImmutableBeneficiaires.Builder {
    Builder() {}
  }
}
