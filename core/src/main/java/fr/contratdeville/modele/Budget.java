package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The budget of an action by accounts: planned (Cerfa 12156, demande de subvention) and spent
 * (Cerfa 15059, compte rendu financier). Charges and produits are to be equal, and so are the
 * contributions volontaires on both sides; a control says whether they are.
 */
@NounStyle
@Value.Immutable
public abstract class Budget implements NotABean {
  Budget() {}

  /** {@return a builder; no attribute is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the year of the budget; empty if the form does not say} */
  public abstract Optional<Exercice> exercice();

  /** {@return the lines in the order of the form, sub-accounts beside their account} */
  public abstract List<@Valid PosteBudget> postes();

  /** {@return the total of the charges, as printed} */
  public abstract Optional<Montant> totalCharges();

  /** {@return the total of the produits, as printed} */
  public abstract Optional<Montant> totalProduits();

  /** {@return the place of the budget in the file} */
  public abstract Optional<Emplacement> emplacement();

  /**
   * {@return the lines of one side, in the order of the form}
   *
   * @param sens charges or produits
   */
  public final List<PosteBudget> postes(Compte.Sens sens) {
    return postes().stream().filter(p -> p.compte().sens() == sens).toList();
  }

  /** Builds a {@link Budget}. */
  public static final class Builder extends ImmutableBudget.Builder {
    Builder() {}
  }
}
