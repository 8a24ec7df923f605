package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one financeur pays for one financed entry.
 *
 * <p>Four things are never confused: a blank cell is no line at all; zero is a line of
 * {@code 0.00}; an amount is a line with that amount; a text that is no amount is a line without
 * {@link #montant()} whose {@link #texte()} says what was printed. A line with neither says that
 * the financeur takes part for an amount that the document does not give.
 */
@NounStyle
@Value.Immutable
public abstract class FinancementLine {
  FinancementLine() {}

  public static Builder builder() {
    return new Builder();
  }

  public static FinancementLine of(Financeur financeur, Montant montant) {
    return builder().financeur(financeur).montant(montant).build();
  }

  @Valid
  public abstract Financeur financeur();

  /** In euros, to the cent; it may be negative. */
  public abstract Optional<Montant> montant();

  /** The step of its life that the amount is at, where the document says so. */
  public abstract Optional<EtapeMontant> etape();

  /** The budget year of the amount, where it is not that of all the contract. */
  public abstract Optional<Exercice> exercice();

  /** Whether the credit is of the droit commun or specific to the politique de la ville. */
  public abstract Optional<NatureCredit> natureCredit();

  /** The fund or dispositif that the amount comes from, as FIPD. */
  public abstract Optional<Dispositif> dispositif();

  /** The name of the territory that the amount is for, where the action has several. */
  public abstract Optional<@NonVide String> territoire();

  /** The printed text, where it says more than the amount. */
  public abstract Optional<@NonVide String> texte();

  public abstract Optional<Emplacement> emplacement();

  /** This line, paid by {@code financeur}. */
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
