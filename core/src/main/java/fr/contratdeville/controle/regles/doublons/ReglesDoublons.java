package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on what stands twice. */
public final class ReglesDoublons {
  private ReglesDoublons() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new ActionEnDouble(),
        new PorteursProches(),
        new RangeesIdentiques(),
        new FinancementEnDouble(),
        new IntituleDeDeuxPorteurs(),
        new FinanceursProches(),
        new FinanceurSansLigne(),
        new SubventionRepetee());
  }
}
