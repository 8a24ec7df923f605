package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What every refusal of a word says: the field and the value. */
final class Refus {
  private Refus() {}

  static void of(String champ, String valeur, ThrowingCallable essai) {
    assertThatThrownBy(essai)
        .as("%s of %s", champ, valeur)
        .isInstanceOfSatisfying(ValeurInvalideException.class, e -> {
          assertThat(e.champ()).isEqualTo(champ);
          assertThat(e.valeur()).isEqualTo(valeur);
        })
        .hasMessageStartingWith(champ + ": expected ");
  }
}
