package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The porteurs of all actions, each once: an action holds its porteur, and its row only names it.
 * Two that have the same name and differ are told apart by a number.
 */
final class Porteurs {

  static final String LISTE = "porteurs";
  static final String CITE = "cite";
  private static final String PORTEUR = "porteur";

  private final Map<String, String> parContenu = new HashMap<>();
  private final Map<String, Tree> parNom = new LinkedHashMap<>();

  /** Puts the name of its porteur in the place of the porteur of an action. */
  void citer(Tree action) {
    Tree porteur = action.children().get(PORTEUR);
    if (porteur != null && porteur.isObject()) {
      String cite = parContenu.computeIfAbsent(porteur.toString(), contenu -> nommer(porteur));
      action.children().put(PORTEUR, Tree.text(cite));
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
      porteur.children().put(CITE, Tree.text(cite));
    }
    parNom.put(Textes.key(cite), porteur);
    return cite;
  }

  /** All of them, in the order of the actions. */
  List<Tree> tous() {
    return List.copyOf(parNom.values());
  }

  /**
   * Puts the porteurs that a workbook lists in the place of their names on actions. An action may
   * name one that is not listed; one that no action names is said, since a contract cannot hold it.
   */
  static void rendre(Tree contrat, ConstatsLecture constats) throws LectureException {
    Tree liste = contrat.children().remove(LISTE);
    Map<String, Tree> parNom = new LinkedHashMap<>();
    for (Tree porteur : liste == null ? List.<Tree>of() : liste.elements()) {
      Tree cite = porteur.children().remove(CITE);
      String nom = cite == null ? porteur.textOf("nom") : cite.value();
      Tree premier = parNom.putIfAbsent(Textes.key(nom), porteur);
      if (premier != null) {
        constats.illisible(
            constats.place(porteur),
            porteur.plainText(),
            Message.of(
                "« " + nom + " » est deux fois parmi les porteurs : la première ligne compte",
                "\"" + nom + "\" is among the porteurs twice: the first row counts"));
      }
    }
    Set<Tree> cites = new HashSet<>();
    Tree actions = contrat.children().get("actions");
    for (Tree action : actions == null ? List.<Tree>of() : actions.elements()) {
      Tree nom = action.children().get(PORTEUR);
      if (nom != null && nom.isText()) {
        Tree porteur = parNom.get(Textes.key(nom.value()));
        if (porteur == null) {
          porteur = Tree.object().locate(nom.place());
          porteur.put(List.of("nom"), Tree.text(nom.value()).locate(nom.place()));
        }
        cites.add(porteur);
        action.children().put(PORTEUR, porteur);
      }
    }
    for (Tree porteur : parNom.values()) {
      if (!cites.contains(porteur)) {
        constats.inemploye(constats.place(porteur), porteur.plainText());
      }
    }
  }
}
