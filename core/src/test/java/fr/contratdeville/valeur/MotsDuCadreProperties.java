package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

/** Age bands, accounts and dispositifs. */
class MotsDuCadreProperties {

  @Property
  void parseReadsWhatToStringWrites(
      @ForAll("tranches") TrancheAge tranche,
      @ForAll("comptes") Compte compte,
      @ForAll @NotBlank String nom) {
    assertThat(TrancheAge.parse(tranche.toString())).isEqualTo(tranche);
    assertThat(Compte.parse(compte.toString())).isEqualTo(compte);
    assertThat(Dispositif.parse(nom)).hasToString(nom);
  }

  /** There is one text for one band and for one account. */
  @Property(tries = 3000)
  void whatIsReadIsWrittenBackAsItWas(@ForAll("presque") String texte) {
    try {
      assertThat(TrancheAge.parse(texte)).hasToString(texte);
    } catch (ValeurInvalideException e) {
      assertThat(e.champ()).isEqualTo("TrancheAge");
    }
    try {
      assertThat(Compte.parse(texte)).hasToString(texte);
    } catch (ValeurInvalideException e) {
      assertThat(e.champ()).isEqualTo("Compte");
    }
  }

  @Property
  void anAgeIsInsideBetweenItsBounds(
      @ForAll("tranches") TrancheAge tranche, @ForAll @IntRange(max = 150) int age) {
    assertThat(tranche.contient(age))
        .isEqualTo(age >= tranche.min().orElse(0) && age <= tranche.max().orElse(150));
  }

  @Property
  void anAccountIsOnTheSideOfThatAboveIt(@ForAll("comptes") Compte compte) {
    assertThat(compte.principal().sens()).isEqualTo(compte.sens());
    assertThat(compte.principal().isContributionVolontaire())
        .isEqualTo(compte.isContributionVolontaire());
    assertThat(compte.principal()).isLessThanOrEqualTo(compte);
  }

  @Property
  void ordersAreTotal(
      @ForAll("comptes") Compte a, @ForAll("comptes") Compte b, @ForAll("comptes") Compte c) {
    Ordre.verifier(a, b, c);
    Ordre.verifier(
        new Dispositif(a.numero()), new Dispositif(b.numero()), new Dispositif(c.numero()));
  }

  @Provide
  Arbitrary<TrancheAge> tranches() {
    Arbitrary<Integer> ages = Arbitraries.integers().between(0, 150);
    return Combinators.combine(ages, ages, Arbitraries.integers().between(0, 2))
        .as((a, b, forme) -> new TrancheAge(
            forme == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(a, b)),
            forme == 1 ? OptionalInt.empty() : OptionalInt.of(Math.max(a, b))));
  }

  @Provide
  Arbitrary<Compte> comptes() {
    return Combinators.combine(
            Arbitraries.of("60", "64", "68", "70", "79", "86", "87"),
            Arbitraries.strings().numeric().ofMaxLength(4))
        .as((debut, fin) -> Compte.parse(debut + fin));
  }

  @Provide
  Arbitrary<String> presque() {
    return Arbitraries.strings().withChars("0678.1 ").ofMaxLength(7);
  }
}
