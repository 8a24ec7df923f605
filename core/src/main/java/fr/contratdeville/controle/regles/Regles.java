package fr.contratdeville.controle.regles;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules. */
public final class Regles {
  private Regles() {}

  /** In the order of their ids, totals before shares. */
  public static List<Controle> standard() {
    return List.of(
        new TotalLigne(),
        new TotalFinanceur(),
        new SousTotalBloc(),
        new TotalGeneral(),
        new SousTotalPorteur(),
        new TotalGeneralLignes(),
        new PartFinanceur(),
        new SommeParts());
  }
}
