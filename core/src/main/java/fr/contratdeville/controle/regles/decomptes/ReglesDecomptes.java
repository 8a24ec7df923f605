package fr.contratdeville.controle.regles.decomptes;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on counts. */
public final class ReglesDecomptes {
  private ReglesDecomptes() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new NombreDuContrat(),
        new NombreSousUnTitre(),
        new NombreDeStructures(),
        new NombreDuCadre(),
        new NombresContraires());
  }
}
