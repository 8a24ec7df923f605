package fr.contratdeville.controle.regles.tableaux;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on declared tables. */
public final class ReglesTableaux {
  private ReglesTableaux() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new RangeeDoublee(),
        new ArgentSansNombre(),
        new IntituleEtTerritoire(),
        new NombreAnnote());
  }
}
