package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MontantProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll("montants") Montant montant) {
    assertThat(Montant.parse(montant.toString())).isEqualTo(montant);
    assertThat(Montant.of(montant.euros())).isEqualTo(montant);
  }

  @Property
  void amountsAreAGroupUnderAddition(
      @ForAll("petits") Montant a, @ForAll("petits") Montant b, @ForAll("petits") Montant c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Montant.ZERO)).isEqualTo(a);
    assertThat(a.plus(a.negated())).isEqualTo(Montant.ZERO);
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
    assertThat(a.plus(b).euros()).isEqualByComparingTo(a.euros().add(b.euros()));
    assertThat(Montant.somme(List.of(a, b, c))).isEqualTo(a.plus(b).plus(c));
  }

  @Property
  void theOrderIsThatOfTheEuros(@ForAll("montants") Montant a, @ForAll("montants") Montant b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.euros().compareTo(b.euros()));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Provide
  Arbitrary<Montant> montants() {
    return Quantites.montants();
  }

  @Provide
  Arbitrary<Montant> petits() {
    return Quantites.petits();
  }
}
