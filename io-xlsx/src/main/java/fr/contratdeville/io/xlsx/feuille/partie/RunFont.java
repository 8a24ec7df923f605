package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import java.util.Set;
import java.util.TreeSet;

/**
 * The font of a run of a rich text, as far as people see it.
 *
 * @param aspect what it says of the text
 * @param look the rest of it, by which two runs are told apart: weight, size, colour
 */
record RunFont(Aspect aspect, Set<String> look) {

  /** The font of a run that gives none: that of its cell. */
  static final RunFont NONE = new RunFont(Aspect.COMME_LA_CELLULE, Set.of());

  private static final Set<String> SEEN =
      Set.of("b", "i", "u", "sz", "color", "rFont", "outline", "shadow");

  /** Reads the element {@code rPr} that has just opened, to its end. */
  static RunFont read(XmlReader xml) throws ClasseurIllisibleException {
    boolean barre = false;
    String hauteur = "";
    Set<String> look = new TreeSet<>();
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      String nom = xml.name();
      String valeur = xml.attribute("val", "");
      boolean on = valeur.isEmpty() || xml.flag("val");
      if (nom.equals("strike") || nom.equals("dstrike")) {
        barre |= on;
      } else if (nom.equals("vertAlign")) {
        hauteur = valeur;
      } else if (SEEN.contains(nom)) {
        look.add(nom + valeur + xml.attribute("rgb", "") + xml.attribute("theme", ""));
      }
    }
    return new RunFont(aspect(barre, hauteur), Set.copyOf(look));
  }

  private static Aspect aspect(boolean barre, String hauteur) {
    if (barre) {
      return Aspect.BARREE;
    }
    return switch (hauteur) {
      case "superscript" -> Aspect.EXPOSANT;
      case "subscript" -> Aspect.INDICE;
      default -> Aspect.NORMALE;
    };
  }
}
