package fr.contratdeville.testing.alteration;

import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;

/** The digits of an amount. */
final class Chiffres {

  private Chiffres() {}

  /** The amounts with two neighbouring digits of its euros swapped, none of them the same one. */
  static List<Montant> intervertis(Montant montant) {
    List<Montant> autres = new ArrayList<>();
    String texte = montant.toString();
    for (int i = 0; i + 1 < texte.indexOf('.'); i++) {
      char a = texte.charAt(i);
      char b = texte.charAt(i + 1);
      boolean enTete = i == 0 || !Character.isDigit(texte.charAt(i - 1));
      // A zero in front would be another way of writing, not another amount of that length.
      if (Character.isDigit(a) && a != b && !(enTete && b == '0')) {
        autres.add(Montant.parse(texte.substring(0, i) + b + a + texte.substring(i + 2)));
      }
    }
    return autres;
  }
}
