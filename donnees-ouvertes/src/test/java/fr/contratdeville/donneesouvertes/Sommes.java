package fr.contratdeville.donneesouvertes;

import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Assume;

/** Generated amounts may be so large that no sum of them fits; that it throws is documented. */
final class Sommes {
  private static final BigDecimal LIMITE =
      Montant.ofCentimes(Long.MAX_VALUE / 2).euros();

  private Sommes() {}

  static void assumeQueTient(Stream<Montant> montants) {
    BigDecimal somme = montants.map(m -> m.euros().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Assume.that(somme.compareTo(LIMITE) < 0);
  }
}
