package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

/** The laws of a total order that is consistent with equals. */
final class Ordre {
  private Ordre() {}

  static <T extends Comparable<? super T>> void verifier(T a, T b, T c) {
    assertThat(a.compareTo(b) == 0).as("%s %s", a, b).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).as("%s %s %s", a, b, c).isNotPositive();
    }
  }
}
