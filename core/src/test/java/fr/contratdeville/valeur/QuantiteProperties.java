package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantiteProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll("quantites") Quantite quantite) {
    assertThat(Quantite.parse(quantite.toString())).isEqualTo(quantite);
  }

  @Property
  void exactlyOneOfTheThreeReadsACanonicalText(@ForAll("quantites") Quantite quantite) {
    String texte = quantite.toString();
    assertThat(Stream.<Runnable>of(
                () -> Montant.parse(texte), () -> Part.parse(texte), () -> Effectif.parse(texte))
            .filter(QuantiteProperties::reussit))
        .hasSize(1);
  }

  /** Whatever is read is the canonical text of something: there is one text for one value. */
  @Property(tries = 5000)
  void whatIsReadIsWrittenBackAsItWas(@ForAll("presque") String texte) {
    try {
      assertThat(Quantite.parse(texte)).hasToString(texte);
    } catch (ValeurInvalideException e) {
      assertThat(e.champ()).isIn("Montant", "Part", "Effectif");
    }
  }

  private static boolean reussit(Runnable lecture) {
    try {
      lecture.run();
      return true;
    } catch (ValeurInvalideException e) {
      return false;
    }
  }

  @Provide
  Arbitrary<Quantite> quantites() {
    return Quantites.toutes();
  }

  @Provide
  Arbitrary<String> presque() {
    return Arbitraries.strings().withChars("-0159.~%").ofMaxLength(8);
  }
}
