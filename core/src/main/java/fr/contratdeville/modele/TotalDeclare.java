package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A total, a subtotal, a share or a count that the document itself prints, with its scope.
 *
 * <p>It is never overwritten by a computed figure: if the two differ, a control says so and gives
 * both.
 */
@NounStyle
@Value.Immutable
public abstract class TotalDeclare implements NotABean {
  TotalDeclare() {}

  /** The kind of sum that the figure is. */
  public enum Nature {
    /** The amounts of the financed entry that it stands on. */
    LIGNE,
    /** The entries of a porteur; the document prints it on one row of that porteur, often any. */
    PORTEUR,
    /** The entries named by {@link Portee#volets()}, as a subtotal under a block of rows. */
    BLOC,
    /** The payments of one financeur. */
    FINANCEUR,
    /** Everything inside the scope. */
    GENERAL
  }

  /** {@return a builder; the kind and the figure are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the kind of sum} */
  public abstract Nature nature();

  /** {@return the figure: an amount, a share or a count} */
  public abstract Quantite valeur();

  /** {@return the scope of the figure; {@linkplain Portee#entiere() everything} unless set} */
  @Valid
  @Value.Default
  public Portee portee() {
    return Portee.entiere();
  }

  /** {@return the things that a count counts, as {@code actions} or {@code structures}} */
  public abstract Optional<@NonVide String> objet();

  /** {@return the printed text, if it is not the canonical one: {@code 324 489 €}} */
  public abstract Optional<@NonVide String> texte();

  /** {@return the place of the figure in the file} */
  public abstract Optional<Emplacement> emplacement();

  /** {@return the figure, if it is an amount} */
  public final Optional<Montant> montant() {
    return valeur() instanceof Montant montant ? Optional.of(montant) : Optional.empty();
  }

  /** {@return the figure, if it is a share} */
  public final Optional<Part> part() {
    return valeur() instanceof Part part ? Optional.of(part) : Optional.empty();
  }

  /** {@return the figure, if it is a count} */
  public final Optional<Effectif> effectif() {
    return valeur() instanceof Effectif effectif ? Optional.of(effectif) : Optional.empty();
  }

  /**
   * A total by financeur covers exactly one; a block names its entries, and no other total does.
   */
  @AssertTrue(message = "{fr.contratdeville.modele.TotalDeclare.porteeCoherente}")
  final boolean isPorteeCoherente() {
    return switch (nature()) {
      case FINANCEUR -> portee().financeurs().size() == 1 && portee().volets().isEmpty();
      case BLOC -> !portee().volets().isEmpty();
      case LIGNE, PORTEUR, GENERAL -> portee().volets().isEmpty();
    };
  }

  @Value.Check
  void verifier() {
    objet().ifPresent(t -> ValeurInvalideException.nonVide("TotalDeclare.objet", t));
    texte().ifPresent(t -> ValeurInvalideException.nonVide("TotalDeclare.texte", t));
    ValeurInvalideException.exiger(
        isPorteeCoherente(),
        "TotalDeclare.portee",
        portee(),
        "one financeur for FINANCEUR, entries for BLOC and for no other nature");
  }

  /** Builds a {@link TotalDeclare}. */
  public static final class Builder extends ImmutableTotalDeclare.Builder {
    Builder() {}
  }
}
