package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The porteurs of all actions, each once: an action holds its porteur, and its row only names it.
 * Two that have the same name and differ are told apart by a number.
 */
final class Porteurs {

  private final Map<String, String> parContenu = new HashMap<>();
  private final Map<String, Tree> parNom = new LinkedHashMap<>();

  /** Puts the name of its porteur in the place of the porteur of an action. */
  void citer(Tree action) {
    Tree porteur = action.children().get("porteur");
    if (porteur != null && porteur.isObject()) {
      String cite = parContenu.computeIfAbsent(porteur.toString(), contenu -> nommer(porteur));
      action.children().put("porteur", Tree.text(cite));
    }
  }

  private String nommer(Tree porteur) {
    String nom = porteur.textOf("nom");
    String base = Textes.fits(nom) ? nom : "Porteur";
    String cite = base;
    for (int i = 2; parNom.containsKey(Textes.key(cite)); i++) {
      cite = base + " (" + i + ")";
    }
    if (!cite.equals(nom)) {
      porteur.children().put("cite", Tree.text(cite));
    }
    parNom.put(Textes.key(cite), porteur);
    return cite;
  }

  /** All of them, in the order of the actions. */
  List<Tree> tous() {
    return List.copyOf(parNom.values());
  }
}
