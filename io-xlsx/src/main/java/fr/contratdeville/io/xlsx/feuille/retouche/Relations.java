package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.paquet.PartNames;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The relationships of a part, with those that are added. */
final class Relations {

  static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String EMPTY =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

  private final String part;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> byType = new HashMap<>();
  private final Map<String, String> byId = new HashMap<>();
  private final StringBuilder added = new StringBuilder();

  private Relations(String partie) {
    this.part = partie;
  }

  static Relations read(XlsxArchive archive, String partie) throws ClasseurIllisibleException {
    Relations relations = new Relations(partie);
    if (archive.contains(PartNames.relations(partie))) {
      try (XmlReader xml = archive.read(PartNames.relations(partie))) {
        while (xml.next()) {
          xml.attribute("Id").ifPresent(relations.ids::add);
        }
      }
    }
    archive.relations(partie).forEach(r -> {
      relations.byType.putIfAbsent(r.type(), r.part());
      relations.byId.putIfAbsent(r.id(), r.part());
    });
    return relations;
  }

  /** The key of the part that a relationship of this type points to; empty if there is none. */
  String byType(String genre) {
    return byType.getOrDefault(genre, "");
  }

  String byId(String id) {
    return byId.getOrDefault(id, "");
  }

  /**
   * Adds a relationship to another part.
   *
   * @return its id
   */
  String add(String genre, String nom) {
    return add(genre, "/" + nom, "");
  }

  /**
   * Adds a relationship to another file.
   *
   * @return its id
   */
  String addLink(String url) {
    return add("hyperlink", url, " TargetMode=\"External\"");
  }

  private String add(String genre, String cible, String mode) {
    int n = 1;
    while (!ids.add("rIdConstats" + n)) {
      n++;
    }
    added.append("<%sRelationship Id=\"rIdConstats" + n + "\" Type=\"" + TYPES + "/" + genre
        + "\" Target=\"" + Xml.attribute(cible) + "\"" + mode + "/>");
    return "rIdConstats" + n;
  }

  /** Writes the added relationships, if there are any. */
  void write(PartRewriter rewriter) throws ClasseurIllisibleException {
    if (added.length() > 0) {
      rewriter.insert(
          PartNames.relations(rewriter.archive().name(part)),
          EMPTY,
          "Relationships",
          p -> added.toString().replace("<%s", "<" + p));
    }
  }
}
