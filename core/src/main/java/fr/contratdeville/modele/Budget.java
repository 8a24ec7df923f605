package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The budget of an action by accounts: what was planned (Cerfa 12156, demande de subvention) and
 * what was spent (Cerfa 15059, compte rendu financier). Charges and produits are to be equal, and
 * so are the contributions volontaires on both sides; a control says whether they are.
 */
@NounStyle
@Value.Immutable
public abstract class Budget {
  Budget() {}

  public static Builder builder() {
    return new Builder();
  }

  public abstract Optional<Exercice> exercice();

  /** In the order of the form, sub-accounts beside their account. */
  public abstract List<@Valid PosteBudget> postes();

  /** The total of the charges, as printed. */
  public abstract Optional<Montant> totalCharges();

  /** The total of the produits, as printed. */
  public abstract Optional<Montant> totalProduits();

  public abstract Optional<Emplacement> emplacement();

  /** The lines of one side, in the order of the form. */
  public final List<PosteBudget> postes(Compte.Sens sens) {
    return postes().stream().filter(p -> p.compte().sens() == sens).toList();
  }

  /** Builds a {@link Budget}. */
  public static final class Builder extends ImmutableBudget.Builder {
    Builder() {}
  }
}
