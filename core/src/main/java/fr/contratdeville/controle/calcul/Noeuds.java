package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** The nodes of all the frameworks of a contract, each with its path. */
public final class Noeuds {
  private Noeuds() {}

  private record Reste(Noeud noeud, String chemin) {}

  /**
   * Goes through the nodes, parents before their children, in the order of the document.
   *
   * @param visite is given a node and its path, as {@code /cadres/0/noeuds/2}
   */
  public static void parcourir(ContratDeVille contrat, BiConsumer<Noeud, String> visite) {
    Deque<Reste> reste = new ArrayDeque<>();
    for (int c = 0; c < contrat.cadres().size(); c++) {
      empiler(reste, contrat.cadres().get(c).noeuds(), "/cadres/" + c);
      while (!reste.isEmpty()) {
        Reste suivant = reste.pop();
        visite.accept(suivant.noeud, suivant.chemin);
        empiler(reste, suivant.noeud.noeuds(), suivant.chemin);
      }
    }
  }

  private static void empiler(Deque<Reste> reste, List<Noeud> noeuds, String chemin) {
    for (int i = noeuds.size() - 1; i >= 0; i--) {
      reste.push(new Reste(noeuds.get(i), chemin + "/noeuds/" + i));
    }
  }
}
