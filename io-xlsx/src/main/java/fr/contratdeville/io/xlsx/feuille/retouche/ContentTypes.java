package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;

/** The content types of the parts, with those of the parts that are added. */
final class ContentTypes {

  private static final String PART = "[Content_Types].xml";
  private static final String TABLEUR =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String DESSIN = "application/vnd.openxmlformats-officedocument.drawingml.";
  private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

  private final String name;
  private String vml = "";
  private final StringBuilder added = new StringBuilder();

  private ContentTypes(String nom) {
    this.name = nom;
  }

  static ContentTypes read(XlsxArchive archive) throws ClasseurIllisibleException {
    String cle = "[content_types].xml";
    ContentTypes types = new ContentTypes(archive.contains(cle) ? archive.name(cle) : PART);
    try (XmlReader xml = archive.read(cle)) {
      while (xml.next()) {
        if (xml.name().equals("Default")
            && xml.attribute("Extension", "").equalsIgnoreCase("vml")) {
          types.vml = xml.attribute("ContentType", "");
        }
      }
    }
    return types;
  }

  void addCommentaires(String nom) {
    addOverride(nom, TABLEUR + "comments+xml");
  }

  void addStyles(String nom) {
    addOverride(nom, TABLEUR + "styles+xml");
  }

  void addGraphique(String nom) {
    addOverride(nom, DESSIN + "chart+xml");
  }

  /** Adds the drawing of the charts of a sheet. */
  void addGraphiques(String nom) {
    addOverride(nom, "application/vnd.openxmlformats-officedocument.drawing+xml");
  }

  /** Adds the drawing of the comments of a sheet. */
  void addDrawing(String nom) {
    if (vml.isEmpty()) {
      added.append("<%sDefault Extension=\"vml\" ContentType=\"" + VML + "\"/>");
      vml = VML;
    } else if (!vml.equals(VML)) {
      addOverride(nom, VML);
    }
  }

  private void addOverride(String nom, String type) {
    added.append(
        "<%sOverride PartName=\"/" + Xml.attribute(nom) + "\" ContentType=\"" + type + "\"/>");
  }

  void write(PartRewriter rewriter) throws ClasseurIllisibleException {
    if (added.length() > 0) {
      rewriter.insert(name, "", "Types", p -> added.toString().replace("<%s", "<" + p));
    }
  }
}
