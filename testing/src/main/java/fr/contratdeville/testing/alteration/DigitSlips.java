package fr.contratdeville.testing.alteration;

import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;

/** Slips of the keyboard in the digits of an amount. */
final class DigitSlips {

  /** Amounts of up to sixteen digits of euros fit whatever the order of their digits. */
  private static final long LARGEST = 999_999_999_999_999_999L;

  private DigitSlips() {}

  /**
   * The amounts that two swapped neighbouring digits make of the euros of {@code montant}, each
   * different from it. Amounts of more than sixteen digits are left alone.
   */
  static List<Montant> swapped(Montant montant) {
    List<Montant> swaps = new ArrayList<>();
    String text = montant.toString();
    if (montant.centimes() > LARGEST || montant.centimes() < -LARGEST) {
      return swaps;
    }
    for (int i = 0; i + 1 < text.indexOf('.'); i++) {
      char a = text.charAt(i);
      char b = text.charAt(i + 1);
      boolean leading = i == 0 || !Character.isDigit(text.charAt(i - 1));
      // A leading zero would shorten the amount: nobody mistakes one for the other.
      if (Character.isDigit(a) && a != b && !(leading && b == '0')) {
        swaps.add(Montant.parse(text.substring(0, i) + b + a + text.substring(i + 2)));
      }
    }
    return swaps;
  }
}
