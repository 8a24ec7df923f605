package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of money: one financeur pays for one financed entry.
 *
 * <p>Four things are never confused: a blank cell is no line at all; zero is a line of
 * {@code 0.00}; an amount is a line with that amount; a text that is no amount is a line without
 * {@link #montant()}, and {@link #texte()} keeps it. A line with neither says that the financeur
 * takes part for an amount that the document does not give.
 */
@NounStyle
@Value.Immutable
public abstract class FinancementLine implements NotABean {
  FinancementLine() {}

  /** {@return a builder; only the financeur is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a line with an amount}
   *
   * @param financeur who pays
   * @param montant how much
   */
  public static FinancementLine of(Financeur financeur, Montant montant) {
    return builder().financeur(financeur).montant(montant).build();
  }

  /** {@return the financeur who pays} */
  @Valid
  public abstract Financeur financeur();

  /** {@return the amount in euros, to the cent; it may be negative} */
  public abstract Optional<Montant> montant();

  /** {@return the step of its life that the amount is at, if the document says so} */
  public abstract Optional<EtapeMontant> etape();

  /** {@return the budget year of the amount, if it is not that of all the contract} */
  public abstract Optional<Exercice> exercice();

  /**
   * {@return whether the credit is of the droit commun or specific to the politique de la ville, if
   * the document says so}
   */
  public abstract Optional<NatureCredit> natureCredit();

  /** {@return the fund or dispositif that the amount comes from, as FIPD} */
  public abstract Optional<Dispositif> dispositif();

  /** {@return the name of the territory that the amount is for, if the action has several} */
  public abstract Optional<@NonVide String> territoire();

  /** {@return the printed text, if it says more than the amount} */
  public abstract Optional<@NonVide String> texte();

  /** {@return the place of the amount in the file} */
  public abstract Optional<Emplacement> emplacement();

  /**
   * {@return this line, paid by another financeur}
   *
   * @param financeur who pays
   */
  public abstract FinancementLine withFinanceur(Financeur financeur);

  @Value.Check
  void verifier() {
    territoire().ifPresent(t -> ValeurInvalideException.nonVide("FinancementLine.territoire", t));
    texte().ifPresent(t -> ValeurInvalideException.nonVide("FinancementLine.texte", t));
  }

  /** Builds a {@link FinancementLine}. */
  public static final class Builder extends ImmutableFinancementLine.Builder {
    Builder() {}
  }
}
