package fr.contratdeville.controle.regles.renvois;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on pointers. */
public final class ReglesRenvois {
  private ReglesRenvois() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new RenvoiSansCible(),
        new RenvoiVersRenvoi(),
        new RenvoiCirculaire(),
        new ObjectifInconnu(),
        new RenvoiAUnAutreNiveau());
  }
}
