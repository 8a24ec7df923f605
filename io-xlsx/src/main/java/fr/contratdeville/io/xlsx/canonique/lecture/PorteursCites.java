package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.valeur.Message;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The porteurs that a workbook lists, put back on the actions that name them. */
final class PorteursCites {

  private PorteursCites() {}

  /**
   * Replaces the names of porteurs on actions by the porteurs that the workbook lists. An action
   * may name one that is not listed; one that no action names is reported, since a contract cannot
   * hold it.
   */
  static void rendre(Tree contrat, ConstatsLecture constats) throws LectureException {
    Tree liste = contrat.children().remove("porteurs");
    Map<String, Tree> parNom = new LinkedHashMap<>();
    for (Tree porteur : liste == null ? List.<Tree>of() : liste.elements()) {
      Tree cite = porteur.children().remove("cite");
      String nom = cite == null ? porteur.textOf("nom") : cite.value();
      Tree premier = parNom.putIfAbsent(Textes.key(nom), porteur);
      if (premier != null) {
        constats.illisible(
            constats.place(porteur),
            porteur.plainText(),
            Message.of(
                "« " + nom + " » est deux fois parmi les porteurs : la première ligne compte",
                "“" + nom + "” is among the porteurs twice: the first row counts"));
      }
    }
    Set<Tree> cites = new HashSet<>();
    Tree actions = contrat.children().get("actions");
    for (Tree action : actions == null ? List.<Tree>of() : actions.elements()) {
      Tree nom = action.children().get("porteur");
      if (nom != null && nom.isText()) {
        Tree porteur = parNom.get(Textes.key(nom.value()));
        if (porteur == null) {
          porteur = Tree.object().locate(nom.place());
          porteur.put(List.of("nom"), Tree.text(nom.value()).locate(nom.place()));
        }
        cites.add(porteur);
        action.children().put("porteur", porteur);
      }
    }
    for (Tree porteur : parNom.values()) {
      if (!cites.contains(porteur)) {
        constats.inemploye(constats.place(porteur), porteur.plainText());
      }
    }
  }
}
