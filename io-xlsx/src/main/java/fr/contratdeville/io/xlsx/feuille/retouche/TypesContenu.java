package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;

/** What is said of the parts that are added: which content each has. */
final class TypesContenu {

  private static final String PARTIE = "[Content_Types].xml";
  private static final String TABLEUR =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

  private final String nom;
  private String vml = "";
  private final StringBuilder ajouts = new StringBuilder();

  private TypesContenu(String nom) {
    this.nom = nom;
  }

  static TypesContenu lire(Paquet paquet) throws ClasseurIllisibleException {
    String cle = "[content_types].xml";
    TypesContenu types = new TypesContenu(paquet.contient(cle) ? paquet.nom(cle) : PARTIE);
    try (LecteurXml xml = paquet.lire(cle)) {
      while (xml.prochain()) {
        if (xml.nom().equals("Default") && xml.attribut("Extension", "").equalsIgnoreCase("vml")) {
          types.vml = xml.attribut("ContentType", "");
        }
      }
    }
    return types;
  }

  void commentaires(String nom) {
    particulier(nom, TABLEUR + "comments+xml");
  }

  void styles(String nom) {
    particulier(nom, TABLEUR + "styles+xml");
  }

  void dessin(String nom) {
    if (vml.isEmpty()) {
      ajouts.append("<%sDefault Extension=\"vml\" ContentType=\"" + VML + "\"/>");
      vml = VML;
    } else if (!vml.equals(VML)) {
      particulier(nom, VML);
    }
  }

  private void particulier(String nom, String type) {
    ajouts.append(
        "<%sOverride PartName=\"/" + Xml.attribut(nom) + "\" ContentType=\"" + type + "\"/>");
  }

  void ecrire(Atelier atelier) throws ClasseurIllisibleException {
    if (ajouts.length() > 0) {
      atelier.inserer(nom, "", "Types", p -> ajouts.toString().replace("<%s", "<" + p));
    }
  }
}
