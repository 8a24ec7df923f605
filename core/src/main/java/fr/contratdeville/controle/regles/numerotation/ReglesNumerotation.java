package fr.contratdeville.controle.regles.numerotation;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on numbers. */
public final class ReglesNumerotation {
  private ReglesNumerotation() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new NumeroManquant(),
        new NumeroDouble(),
        new NumeroEgare(),
        new NumeroHorsOrdre(),
        new TitreSousPlusieursNumeros());
  }
}
