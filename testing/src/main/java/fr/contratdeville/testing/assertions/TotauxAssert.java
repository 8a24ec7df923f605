package fr.contratdeville.testing.assertions;

import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.valeur.Montant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on totals along an axis. */
public final class TotauxAssert extends AbstractAssert<TotauxAssert, Totaux> {

  TotauxAssert(Totaux totaux) {
    super(totaux, TotauxAssert.class);
  }

  /** All together come to this. */
  public TotauxAssert hasTotal(Montant attendu) {
    isNotNull();
    if (!actual.total().equals(attendu)) {
      failWithMessage("expected a total of %s but was %s in%n%s", attendu, actual.total(), actual);
    }
    return this;
  }

  /** One key comes to this; an empty id is that of the lines that have no key. */
  public TotauxAssert hasMontant(String id, Montant attendu) {
    isNotNull();
    Optional<Montant> montant = actual.montant(id);
    if (!montant.equals(Optional.of(attendu))) {
      failWithMessage(
          "expected %s for \"%s\" but was %s in%n%s",
          attendu, id, montant.map(Montant::toString).orElse("nothing"), actual);
    }
    return this;
  }

  /** No line has this key, or none of them an amount: that is not zero. */
  public TotauxAssert hasNoMontant(String id) {
    isNotNull();
    actual
        .montant(id)
        .ifPresent(montant ->
            failWithMessage("expected nothing for \"%s\" but was %s in%n%s", id, montant, actual));
    return this;
  }

  /** The parts add up to the total, to the cent. */
  public TotauxAssert hasPartsThatSumToTotal() {
    isNotNull();
    Montant somme =
        Montant.somme(actual.postes().values().stream().map(Poste::somme).toList());
    if (!somme.equals(actual.total())) {
      failWithMessage("parts sum to %s, the total is %s in%n%s", somme, actual.total(), actual);
    }
    return this;
  }
}
