package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.Decodage;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes in which comments show: drawings in VML, without which a spreadsheet has the comments
 * mended away. New boxes go after those that there are.
 */
final class DessinCommentaires {

  static final String VIDE =
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
  /** Characters that a line of a comment holds, in the usual font. */
  private static final int PAR_LIGNE = 50;

  private final NavigableMap<Reference, String> nouveaux;
  private final Geometrie geometrie;
  private int dernierId = 1024;
  private boolean aUnModele;
  private boolean finit;
  private String espaces = "";

  private DessinCommentaires(NavigableMap<Reference, String> nouveaux, Geometrie geometrie) {
    this.nouveaux = nouveaux;
    this.geometrie = geometrie;
  }

  /**
   * Reads the part, if there is one.
   *
   * @throws ClasseurIllisibleException when nothing can be added to it
   */
  static DessinCommentaires lire(
      Paquet paquet, String partie, NavigableMap<Reference, String> nouveaux, Geometrie geometrie)
      throws ClasseurIllisibleException {
    DessinCommentaires dessin = new DessinCommentaires(nouveaux, geometrie);
    if (!partie.isEmpty()) {
      try (InputStream flux = paquet.flux(partie)) {
        dessin.relever(new Decoupe(Decodage.of(flux).lecteur(), partie, paquet.contexte()));
      } catch (ClasseurIllisibleException e) {
        throw e;
      } catch (IOException e) {
        throw paquet.contexte().illisible(Motif.LECTURE_IMPOSSIBLE, partie, e);
      }
      if (!dessin.finit) {
        throw paquet
            .contexte()
            .illisible(
                Motif.SANS_ANNOTATION,
                "le dessin de ses commentaires est incomplet (" + partie + ")",
                "the drawing of its comments is incomplete (" + partie + ")",
                null);
      }
    }
    return dessin;
  }

  private void relever(Decoupe xml) throws ClasseurIllisibleException {
    while (xml.suivant()) {
      String brut = xml.brut();
      if (xml.ouvre("xml", 1)) {
        ESPACES.forEach(
            (prefixe, espace) -> espaces += xml.attribut("xmlns:" + prefixe).equals(espace)
                ? ""
                : " xmlns:" + prefixe + "=\"" + espace + "\"");
      }
      aUnModele |= xml.est("shapetype") && brut.contains(MODELE);
      finit |= xml.genre() == Decoupe.Genre.FERMANTE && xml.est("xml");
      for (Matcher id = ID.matcher(brut); id.find(); ) {
        dernierId = Math.max(dernierId, Integer.parseInt(id.group(1)));
      }
    }
  }

  void ecrire(Decoupe xml, Writer sortie) throws IOException {
    boolean fini = false;
    while (xml.suivant()) {
      if (!fini && xml.genre() == Decoupe.Genre.FERMANTE && xml.est("xml")) {
        fini = true;
        boites(sortie);
      }
      sortie.write(xml.brut());
    }
  }

  private void boites(Writer sortie) throws IOException {
    if (!aUnModele) {
      sortie.write("<v:shapetype" + espaces + " id=\"" + MODELE
          + "\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
          + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/>"
          + "</v:shapetype>");
    }
    for (Map.Entry<Reference, String> nouveau : nouveaux.entrySet()) {
      sortie.write(boite(nouveau.getKey(), nouveau.getValue()));
    }
  }

  private String boite(Reference ou, String texte) {
    int hauteur = HAUTEUR_LIGNE * Math.min(LIGNES_MAX, lignes(texte) + 1);
    return "<v:shape" + espaces + " id=\"_x0000_s" + ++dernierId + "\" type=\"#" + MODELE
        + "\" style=\"position:absolute;margin-left:60pt;margin-top:1.5pt;width:"
        + LARGEUR * 3 / 4 + "pt;height:" + hauteur * 3 / 4
        + "pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
        + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
        + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
        + "<div style=\"text-align:left\"></div></v:textbox>"
        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
        + geometrie.ancre(ou, LARGEUR, hauteur) + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
        + (ou.ligne() - 1) + "</x:Row><x:Column>" + (ou.colonne() - 1)
        + "</x:Column></x:ClientData></v:shape>";
  }

  private static int lignes(String texte) {
    return texte.lines().mapToInt(l -> 1 + l.length() / PAR_LIGNE).sum();
  }
}
