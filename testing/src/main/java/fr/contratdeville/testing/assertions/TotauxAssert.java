package fr.contratdeville.testing.assertions;

import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Montant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on totals along an axis, made by {@link ContratAssertions#assertThat(Totaux)}. */
public final class TotauxAssert extends AbstractAssert<TotauxAssert, Totaux> {

  TotauxAssert(Totaux totaux) {
    super(totaux, TotauxAssert.class);
  }

  /**
   * Verifies the sum of all lines, those without a key included; amounts of several steps or years
   * have none.
   */
  public TotauxAssert hasTotal(Montant expected) {
    isNotNull();
    if (!actual.total().equals(expected)) {
      failWithMessage("expected a total of %s, got %s in%n%s", expected, actual.total(), actual);
    }
    return this;
  }

  /**
   * Verifies the sum of the lines of one key.
   *
   * @param id the id of the key, such as {@code ETAT}; an empty id is that of the lines that have
   *     no key
   * @param expected the sum
   */
  public TotauxAssert hasMontant(String id, Montant expected) {
    isNotNull();
    Optional<Montant> montant = actual.montant(id);
    if (!montant.equals(Optional.of(expected))) {
      failWithMessage(
          "expected %s for \"%s\", got %s in%n%s",
          expected, id, montant.map(Montant::toString).orElse("nothing"), actual);
    }
    return this;
  }

  /**
   * Verifies that there is no sum for one key: no line has it, or none of those that do has an
   * amount. A sum of 0.00 fails.
   */
  public TotauxAssert hasNoMontant(String id) {
    isNotNull();
    actual
        .montant(id)
        .ifPresent(montant ->
            failWithMessage("expected nothing for \"%s\", got %s in%n%s", id, montant, actual));
    return this;
  }

  /**
   * Verifies that the sums of all keys add up to the total, to the cent, at each step and in each
   * year by itself.
   */
  public TotauxAssert hasPartsThatSumToTotal() {
    isNotNull();
    for (Tranche tranche : actual.tranches()) {
      Totaux une = actual.tranche(tranche);
      Montant somme =
          Montant.somme(une.postes().values().stream().map(Poste::somme).toList());
      if (!somme.equals(une.total())) {
        failWithMessage("expected parts that sum to %s, got %s in%n%s", une.total(), somme, actual);
      }
    }
    return this;
  }
}
