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
  private final Map<String, Arbre> parNom = new LinkedHashMap<>();

  /** Puts the name of its porteur in the place of the porteur of an action. */
  void citer(Arbre action) {
    Arbre porteur = action.enfants().get(PORTEUR);
    if (porteur != null && porteur.estObjet()) {
      String cite = parContenu.computeIfAbsent(porteur.toString(), contenu -> nommer(porteur));
      action.enfants().put(PORTEUR, Arbre.texte(cite));
    }
  }

  private String nommer(Arbre porteur) {
    String nom = porteur.texteDe("nom");
    String base = Textes.tient(nom) ? nom : "Porteur";
    String cite = base;
    for (int i = 2; parNom.containsKey(Textes.cle(cite)); i++) {
      cite = base + " (" + i + ")";
    }
    if (!cite.equals(nom)) {
      porteur.enfants().put(CITE, Arbre.texte(cite));
    }
    parNom.put(Textes.cle(cite), porteur);
    return cite;
  }

  /** All of them, in the order of the actions. */
  List<Arbre> tous() {
    return List.copyOf(parNom.values());
  }

  /**
   * Puts the porteurs that a workbook lists in the place of their names on actions. An action may
   * name one that is not listed; one that no action names is said, since a contract cannot hold it.
   */
  static void rendre(Arbre contrat, Trouvailles trouvailles) throws LectureException {
    Arbre liste = contrat.enfants().remove(LISTE);
    Map<String, Arbre> parNom = new LinkedHashMap<>();
    for (Arbre porteur : liste == null ? List.<Arbre>of() : liste.elements()) {
      Arbre cite = porteur.enfants().remove(CITE);
      String nom = cite == null ? porteur.texteDe("nom") : cite.valeur();
      Arbre premier = parNom.putIfAbsent(Textes.cle(nom), porteur);
      if (premier != null) {
        trouvailles.illisible(
            trouvailles.place(porteur),
            porteur.enClair(),
            Message.of(
                "« " + nom + " » est deux fois parmi les porteurs : la première ligne compte",
                "\"" + nom + "\" is among the porteurs twice: the first row counts"));
      }
    }
    Set<Arbre> cites = new HashSet<>();
    Arbre actions = contrat.enfants().get("actions");
    for (Arbre action : actions == null ? List.<Arbre>of() : actions.elements()) {
      Arbre nom = action.enfants().get(PORTEUR);
      if (nom != null && nom.estTexte()) {
        Arbre porteur = parNom.get(Textes.cle(nom.valeur()));
        if (porteur == null) {
          porteur = Arbre.objet().situer(nom.place());
          porteur.poser(List.of("nom"), Arbre.texte(nom.valeur()).situer(nom.place()));
        }
        cites.add(porteur);
        action.enfants().put(PORTEUR, porteur);
      }
    }
    for (Arbre porteur : parNom.values()) {
      if (!cites.contains(porteur)) {
        trouvailles.inemploye(trouvailles.place(porteur), porteur.enClair());
      }
    }
  }
}
