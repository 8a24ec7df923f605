package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on totals. */
public final class ReglesTotaux {
  private ReglesTotaux() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new TotalLigne(),
        new TotalFinanceur(),
        new SousTotalBloc(),
        new TotalGeneral(),
        new TotauxConcurrents(),
        new PorteeDesTotaux(),
        new SousTotalPorteur(),
        new TotalGeneralLignes(),
        new TotalRangee(),
        new TotalColonne(),
        new ChiffresSuspects(),
        new SyntheseDesLignes(),
        new TotauxDesTableaux(),
        new TotauxDesColonnes());
  }
}
