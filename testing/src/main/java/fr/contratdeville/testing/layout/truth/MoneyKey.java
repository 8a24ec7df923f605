package fr.contratdeville.testing.layout.truth;

import fr.contratdeville.modele.EtapeMontant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What money is told apart by.
 *
 * @param payer the bare name of who pays, as {@code Ville}
 * @param step the step, if the document says it
 * @param year the budget year, if the document says it
 */
public record MoneyKey(String payer, Optional<EtapeMontant> step, Optional<Integer> year)
    implements Comparable<MoneyKey> {
  private static final Comparator<MoneyKey> ORDER = Comparator.comparing(MoneyKey::payer)
      .thenComparing(key -> key.step().map(Enum::ordinal).orElse(-1))
      .thenComparing(key -> key.year().orElse(0));

  @Override
  public int compareTo(MoneyKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return payer
        + step.map(s -> " " + s.libelle().fr()).orElse("")
        + year.map(y -> " " + y).orElse("");
  }
}
