package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Noeuds;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.List;

/** A territory seen from its contract. */
record TerritoireSitue(Territoire territoire, String chemin) {

  /** Every territory of the contract, its actions and its frameworks. */
  static List<TerritoireSitue> tous(Contexte contexte) {
    return contexte.partage(Tous.class, Tous::of).tous;
  }

  /** The territories of a contract, listed once for all controls. */
  private record Tous(List<TerritoireSitue> tous) {
    static Tous of(Contexte contexte) {
      return new Tous(dans(contexte));
    }
  }

  private static List<TerritoireSitue> dans(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    List<TerritoireSitue> tous = new ArrayList<>();
    ajouter(tous, contrat.territoires(), "");
    for (ActionSituee action : ActionSituee.toutes(contexte)) {
      if (!action.action().territoires().isEmpty()) {
        ajouter(tous, action.action().territoires(), action.chemin());
      }
    }
    Noeuds.parcourir(contrat, (noeud, chemin) -> ajouter(tous, noeud.territoires(), chemin));
    return tous;
  }

  private static void ajouter(
      List<TerritoireSitue> tous, List<Territoire> territoires, String chemin) {
    for (int i = 0; i < territoires.size(); i++) {
      tous.add(new TerritoireSitue(territoires.get(i), chemin + "/territoires/" + i));
    }
  }

  List<Emplacement> places() {
    return territoire.emplacement().stream().toList();
  }
}
