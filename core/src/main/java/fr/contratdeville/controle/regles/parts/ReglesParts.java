package fr.contratdeville.controle.regles.parts;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on shares. */
public final class ReglesParts {
  private ReglesParts() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(new PartFinanceur(), new SommeParts(), new BaseDesParts());
  }
}
