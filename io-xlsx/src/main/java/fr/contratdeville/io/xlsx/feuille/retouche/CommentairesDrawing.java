package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlEncoding;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes that show comments, drawn in VML. A spreadsheet offers to repair a file without them,
 * and removes the comments. New boxes go after those that there are.
 */
final class CommentairesDrawing {

  static final String EMPTY =
      "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
          + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";

  private static final Pattern ID = Pattern.compile("_x0000_s(\\d{1,8})\\b");
  private static final String MODELE = "_x0000_t202";
  private static final Map<String, String> ESPACES = Map.of(
      "v", "urn:schemas-microsoft-com:vml",
      "o", "urn:schemas-microsoft-com:office:office",
      "x", "urn:schemas-microsoft-com:office:excel");
  private static final int LARGEUR = 320;
  private static final int HAUTEUR_LIGNE = 17;
  private static final int LIGNES_MAX = 24;
  /** Characters that fit on a line of a comment, in the usual font. */
  private static final int PAR_LIGNE = 50;

  private final NavigableMap<Reference, String> nouveaux;
  private final Geometry geometry;
  private int dernierId = 1024;
  private boolean aUnModele;
  private boolean finit;
  private String espaces = "";

  private CommentairesDrawing(NavigableMap<Reference, String> nouveaux, Geometry geometry) {
    this.nouveaux = nouveaux;
    this.geometry = geometry;
  }

  /**
   * Reads the part, if there is one.
   *
   * @throws ClasseurIllisibleException if nothing can be added to it
   */
  static CommentairesDrawing read(
      XlsxArchive archive,
      String partie,
      NavigableMap<Reference, String> nouveaux,
      Geometry geometry)
      throws ClasseurIllisibleException {
    CommentairesDrawing dessin = new CommentairesDrawing(nouveaux, geometry);
    if (!partie.isEmpty()) {
      try (InputStream stream = archive.stream(partie)) {
        dessin.survey(new MarkupReader(XmlEncoding.of(stream).reader(), partie, archive.context()));
      } catch (ClasseurIllisibleException e) {
        throw e;
      } catch (IOException e) {
        throw archive.context().unreadable(Motif.LECTURE_IMPOSSIBLE, partie, e);
      }
      if (!dessin.finit) {
        throw archive
            .context()
            .unreadable(
                Motif.SANS_ANNOTATION,
                "le dessin de ses commentaires est incomplet (" + partie + ")",
                "the drawing of its comments is incomplete (" + partie + ")",
                null);
      }
    }
    return dessin;
  }

  private void survey(MarkupReader xml) throws ClasseurIllisibleException {
    while (xml.next()) {
      String brut = xml.raw();
      if (xml.opens("xml", 1)) {
        ESPACES.forEach(
            (prefixe, espace) -> espaces += xml.attribute("xmlns:" + prefixe).equals(espace)
                ? ""
                : " xmlns:" + prefixe + "=\"" + espace + "\"");
      }
      aUnModele |= xml.is("shapetype") && brut.contains(MODELE);
      finit |= xml.kind() == MarkupReader.TagKind.CLOSING && xml.is("xml");
      for (Matcher id = ID.matcher(brut); id.find(); ) {
        dernierId = Math.max(dernierId, Integer.parseInt(id.group(1)));
      }
    }
  }

  void write(MarkupReader xml, Writer sortie) throws IOException {
    boolean fini = false;
    while (xml.next()) {
      if (!fini && xml.kind() == MarkupReader.TagKind.CLOSING && xml.is("xml")) {
        fini = true;
        boxes(sortie);
      }
      sortie.write(xml.raw());
    }
  }

  private void boxes(Writer sortie) throws IOException {
    if (!aUnModele) {
      sortie.write("<v:shapetype" + espaces + " id=\"" + MODELE
          + "\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
          + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/>"
          + "</v:shapetype>");
    }
    for (Map.Entry<Reference, String> nouveau : nouveaux.entrySet()) {
      sortie.write(box(nouveau.getKey(), nouveau.getValue()));
    }
  }

  private String box(Reference ou, String texte) {
    int hauteur = HAUTEUR_LIGNE * Math.min(LIGNES_MAX, lines(texte) + 1);
    return "<v:shape" + espaces + " id=\"_x0000_s" + ++dernierId + "\" type=\"#" + MODELE
        + "\" style=\"position:absolute;margin-left:60pt;margin-top:1.5pt;width:"
        + LARGEUR * 3 / 4 + "pt;height:" + hauteur * 3 / 4
        + "pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
        + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
        + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
        + "<div style=\"text-align:left\"></div></v:textbox>"
        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
        + geometry.anchor(ou, LARGEUR, hauteur) + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
        + (ou.ligne() - 1) + "</x:Row><x:Column>" + (ou.colonne() - 1)
        + "</x:Column></x:ClientData></v:shape>";
  }

  private static int lines(String texte) {
    return texte.lines().mapToInt(l -> 1 + l.length() / PAR_LIGNE).sum();
  }
}
