package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.paquet.Chemins;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The relationships of a part, and those that are added to them. */
final class Relations {

  static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String VIDE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

  private final String partie;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> parGenre = new HashMap<>();
  private final Map<String, String> parId = new HashMap<>();
  private final StringBuilder ajouts = new StringBuilder();

  private Relations(String partie) {
    this.partie = partie;
  }

  static Relations lire(Paquet paquet, String partie) throws ClasseurIllisibleException {
    Relations relations = new Relations(partie);
    if (paquet.contient(Chemins.relations(partie))) {
      try (LecteurXml xml = paquet.lire(Chemins.relations(partie))) {
        while (xml.prochain()) {
          xml.attribut("Id").ifPresent(relations.ids::add);
        }
      }
    }
    paquet.relations(partie).forEach(r -> {
      relations.parGenre.putIfAbsent(r.genre(), r.partie());
      relations.parId.putIfAbsent(r.id(), r.partie());
    });
    return relations;
  }

  /** The key of the part that a relationship of this kind points to; empty when there is none. */
  String parGenre(String genre) {
    return parGenre.getOrDefault(genre, "");
  }

  String parId(String id) {
    return parId.getOrDefault(id, "");
  }

  /** Points to another part and gives the id under which it does. */
  String ajouter(String genre, String nom) {
    return ajouter(genre, "/" + nom, "");
  }

  /** Points to another file. */
  String ajouterLien(String url) {
    return ajouter("hyperlink", url, " TargetMode=\"External\"");
  }

  private String ajouter(String genre, String cible, String mode) {
    int n = 1;
    while (!ids.add("rIdConstats" + n)) {
      n++;
    }
    ajouts.append("<%sRelationship Id=\"rIdConstats" + n + "\" Type=\"" + TYPES + "/" + genre
        + "\" Target=\"" + Xml.attribut(cible) + "\"" + mode + "/>");
    return "rIdConstats" + n;
  }

  /** Writes what was added, if anything was. */
  void ecrire(Atelier atelier) throws ClasseurIllisibleException {
    if (ajouts.length() > 0) {
      atelier.inserer(
          Chemins.relations(atelier.paquet().nom(partie)),
          VIDE,
          "Relationships",
          p -> ajouts.toString().replace("<%s", "<" + p));
    }
  }
}
