package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The porteurs of all actions, each once: the row of an action only names its porteur. Two that
 * differ and have the same name are told apart by a number.
 */
final class Porteurs {

  private final Map<String, String> parContenu = new HashMap<>();
  private final Map<String, Tree> parNom = new LinkedHashMap<>();

  /** Replaces the porteur of an action by its name. */
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

  /** All porteurs, in the order of the actions. */
  List<Tree> tous() {
    return List.copyOf(parNom.values());
  }
}
