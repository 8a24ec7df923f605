package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles of cells, and those that marks need: each is the style that the cell had, with another
 * border, and with a background if it had none. New styles go after the others, so that no number
 * changes its meaning.
 */
final class StylesMarques {

  /** A style of the workbook: the numbers of its border and background. */
  private record CelluleStyle(int bord, int fond) {}

  /**
   * The style that a new one is made from, its colours, and the numbers of its new border and
   * background.
   */
  record Nouveau(int style, Marque.Teinte teinte, int bord, int fond) {}

  /** The number of a border of the workbook, and the colours that it takes. */
  record Bord(int bord, Marque.Teinte teinte) {}

  /** Bytes of an integer or two and their place in a list. */
  private static final int MEMORY = 40;

  /** The lists whose elements have numbers, and the name of their elements. */
  private static final Map<String, String> ELEMENTS =
      Map.of("fills", "fill", "borders", "border", "cellXfs", "xf");

  /** Most formats that a workbook may have (Excel specifications and limits). */
  private static final int STYLES_MAX = 65_490;

  private final List<CelluleStyle> styles = new ArrayList<>();
  /** How many style numbers the cells use, in the list or beyond it. */
  private int employes = 1;

  private final List<Boolean> fondsVides = new ArrayList<>();
  private int bords;
  private final Map<Bord, Integer> nouveauxBords = new LinkedHashMap<>();
  private final Map<String, Integer> nouveauxFonds = new LinkedHashMap<>();
  private final Map<Nouveau, Integer> nouveaux = new LinkedHashMap<>();

  private StylesMarques() {}

  /** Reads the part, if there is one, to its end, so that it is known to be well formed. */
  static StylesMarques read(XlsxArchive archive, String partie) throws ClasseurIllisibleException {
    StylesMarques styles = new StylesMarques();
    if (partie.isEmpty()) {
      return styles;
    }
    try (XmlReader xml = archive.read(partie)) {
      if (xml.next() && !xml.name().equals("styleSheet")) {
        throw archive.context().unreadable(Motif.ENDOMMAGE, partie, null);
      }
      while (xml.next()) {
        if (xml.depth() == 2) {
          styles.liste(xml, archive, partie);
        }
      }
    }
    return styles;
  }

  /**
   * Keeps free the numbers that cells name beyond the end of the list: a style added there would
   * become theirs.
   */
  void reserve(XlsxArchive archive, String feuille) {
    if (!archive.contains(feuille)) {
      return;
    }
    try (XmlReader xml = archive.read(feuille)) {
      while (xml.next()) {
        int style = xml.integer(xml.name().equals("col") ? "style" : "s", 0);
        if (style < STYLES_MAX) {
          employes = Math.max(employes, style + 1);
        }
      }
    } catch (ClasseurIllisibleException e) {
      // Nobody reads the cells beyond this point, so it does not matter which styles they name.
    }
  }

  private void liste(XmlReader xml, XlsxArchive archive, String partie)
      throws ClasseurIllisibleException {
    String liste = xml.name();
    if (!ELEMENTS.containsKey(liste)) {
      return;
    }
    int depuis = xml.depth();
    String element = ELEMENTS.getOrDefault(liste, "");
    while (xml.nextInside(depuis)) {
      boolean direct = xml.depth() == depuis + 1;
      // Programs do not agree on how to count foreign elements in a list.
      if (direct != xml.name().equals(element) && (direct || liste.equals("cellXfs"))) {
        throw archive.context().unreadable(Motif.ENDOMMAGE, partie, null);
      }
      if (!direct) {
        continue;
      }
      archive.context().countMemory(MEMORY);
      switch (liste) {
        case "fills" -> fondsVides.add(isEmpty(xml));
        case "borders" -> bords++;
        default ->
          styles.add(new CelluleStyle(xml.integer("borderId", 0), xml.integer("fillId", 0)));
      }
    }
  }

  private static boolean isEmpty(XmlReader xml) throws ClasseurIllisibleException {
    boolean vide = true;
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      vide &= xml.name().equals("patternFill")
          && xml.attribute("patternType", "none").equals("none");
      xml.skip();
    }
    return vide;
  }

  /** The number of the style that marks a cell of this style. */
  int style(int style, Marque.Teinte teinte) {
    CelluleStyle propre = style < styles.size() ? styles.get(style) : new CelluleStyle(0, 0);
    int bord = nouveauxBords.computeIfAbsent(
        new Bord(propre.bord, teinte), b -> Math.max(1, bords) + nouveauxBords.size());
    boolean vide = propre.fond >= fondsVides.size() || fondsVides.get(propre.fond);
    int fond = vide
        ? nouveauxFonds.computeIfAbsent(
            teinte.fond(), f -> Math.max(2, fondsVides.size()) + nouveauxFonds.size())
        : propre.fond;
    return nouveaux.computeIfAbsent(
        new Nouveau(style, teinte, bord, fond), n -> first() + nouveaux.size());
  }

  /** The number of the first style that is added. */
  int first() {
    return Math.max(employes, styles.size());
  }

  boolean isEmpty() {
    return nouveaux.isEmpty();
  }

  /** How many backgrounds, borders or styles the part had. */
  int count(String liste) {
    return switch (liste) {
      case "fills" -> fondsVides.size();
      case "borders" -> bords;
      default -> styles.size();
    };
  }

  Map<Bord, Integer> nouveauxBords() {
    return nouveauxBords;
  }

  Map<String, Integer> nouveauxFonds() {
    return nouveauxFonds;
  }

  Map<Nouveau, Integer> nouveaux() {
    return nouveaux;
  }
}
