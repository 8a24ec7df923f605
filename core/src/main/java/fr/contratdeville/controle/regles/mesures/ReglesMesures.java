package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.valeur.Message;
import java.util.List;

/** The list of the rules on publics and indicators. */
public final class ReglesMesures {
  static final Message SANS_EFFECTIF =
      Message.of("un effectif n'y est pas connu", "a count in it is not known");

  static final Message SANS_PARTIES =
      Message.of("aucun public n'est détaillé", "no audience is broken down");

  private ReglesMesures() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new FemmesHommes(),
        new PublicQpv(),
        new PartQpv(),
        new CibleRealise(),
        new TranchesAge(),
        new SommeVentilation(),
        new PartieDuTout(),
        new ActionsSansPublic(),
        new PublicDeRangee());
  }

  /** A contract with one action that reached this public, for the examples of the rules. */
  static ContratDeVille exemple(Beneficiaires... publics) {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS");
    exemple.volet().addAllBeneficiaires(List.of(publics));
    return exemple.contrat();
  }

  /** A contract with one action that measured these indicators, for the examples of the rules. */
  static ContratDeVille exemple(Indicateur... indicateurs) {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS");
    exemple.volet().addAllIndicateurs(List.of(indicateurs));
    return exemple.contrat();
  }
}
