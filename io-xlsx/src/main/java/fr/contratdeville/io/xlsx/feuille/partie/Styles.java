package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.FormatNombre;
import fr.contratdeville.tableaux.feuille.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the styles of a workbook show cells, as far as that is evidence of what a cell is. */
public final class Styles {

  public static final Styles NONE = new Styles(List.of());

  /** A style, its appearance and the place that it takes in a list, in bytes. */
  private static final int STYLE = 96;

  /** A longer code is kept as if the cell had no format. */
  private static final int CODE_MAX = 255;

  private record Font(boolean gras, boolean barre) {}

  private record Border(boolean haut, boolean bas) {}

  private record NumberFormat(Nature nature, String code) {}

  /** The number format, font, fill and border of a style by their numbers, and its indent. */
  private record Numbers(int format, int font, int fill, int border, int retrait) {}

  private final List<Apparence> apparences;

  private Styles(List<Apparence> apparences) {
    this.apparences = apparences;
  }

  public static Styles read(XlsxArchive archive, String partie) throws ClasseurIllisibleException {
    ReadContext context = archive.context();
    Map<Integer, NumberFormat> formats = new HashMap<>();
    List<Font> fonts = new ArrayList<>();
    List<Boolean> fills = new ArrayList<>();
    List<Border> borders = new ArrayList<>();
    List<Numbers> styles = new ArrayList<>();
    try (XmlReader xml = archive.read(partie)) {
      while (xml.next()) {
        // Differential styles hold numFmt too, and named styles hold xf: neither is what a cell
        // refers to.
        switch (xml.name()) {
          case "numFmts" -> readFormats(xml, formats, context);
          case "fonts" -> readFonts(xml, fonts, context);
          case "fills" -> readFills(xml, fills, context);
          case "borders" -> readBorders(xml, borders, context);
          case "cellXfs" -> readStyles(xml, styles, context);
          case "dxfs" -> xml.skip();
          default -> {}
        }
      }
    }
    return new Styles(styles.stream()
        .map(s -> apparence(
            s,
            formats.getOrDefault(s.format, new NumberFormat(FormatNombre.ofNumber(s.format), "")),
            at(fonts, s.font, new Font(false, false)),
            at(fills, s.fill, false),
            at(borders, s.border, new Border(false, false))))
        .toList());
  }

  private static Apparence apparence(
      Numbers style, NumberFormat format, Font font, boolean fond, Border border) {
    return new Apparence(
        format.nature,
        font.gras,
        font.barre,
        fond,
        border.haut,
        border.bas,
        style.retrait,
        format.code);
  }

  private static <T> T at(List<T> list, int numero, T otherwise) {
    return numero >= 0 && numero < list.size() ? list.get(numero) : otherwise;
  }

  private static void readFormats(
      XmlReader xml, Map<Integer, NumberFormat> formats, ReadContext context)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      int numero = xml.integer("numFmtId", -1);
      if (xml.name().equals("numFmt") && numero >= 0) {
        String code = xml.attribute("formatCode", "");
        String kept = code.length() > CODE_MAX ? "" : code;
        context.countObjects(2);
        context.countText(kept);
        formats.put(numero, new NumberFormat(FormatNombre.ofCode(code), kept));
      }
    }
  }

  private static void readFonts(XmlReader xml, List<Font> fonts, ReadContext context)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      if (xml.name().equals("font")) {
        context.countObjects(1);
        boolean gras = false;
        boolean barre = false;
        int font = xml.depth();
        while (xml.nextInside(font)) {
          boolean on = xml.attribute("val").isEmpty() || xml.flag("val");
          gras |= xml.name().equals("b") && on;
          barre |= (xml.name().equals("strike") || xml.name().equals("dstrike")) && on;
        }
        fonts.add(new Font(gras, barre));
      }
    }
  }

  private static void readFills(XmlReader xml, List<Boolean> fills, ReadContext context)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      if (xml.name().equals("fill")) {
        context.countObjects(1);
        boolean filled = false;
        int fill = xml.depth();
        while (xml.nextInside(fill)) {
          String pattern = xml.attribute("patternType", "none");
          filled |= xml.name().equals("gradientFill")
              || (xml.name().equals("patternFill")
                  && !pattern.equals("none")
                  && !pattern.equals("gray125"));
        }
        fills.add(filled);
      }
    }
  }

  private static void readBorders(XmlReader xml, List<Border> borders, ReadContext context)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      if (xml.name().equals("border")) {
        context.countObjects(1);
        boolean haut = false;
        boolean bas = false;
        int border = xml.depth();
        while (xml.nextInside(border)) {
          boolean drawn = !xml.attribute("style", "none").equals("none");
          haut |= xml.name().equals("top") && drawn;
          bas |= xml.name().equals("bottom") && drawn;
        }
        borders.add(new Border(haut, bas));
      }
    }
  }

  private static void readStyles(XmlReader xml, List<Numbers> styles, ReadContext context)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      if (xml.name().equals("xf")) {
        context.countMemory(STYLE);
        int format = xml.integer("numFmtId", 0);
        int font = xml.integer("fontId", 0);
        int fill = xml.integer("fillId", 0);
        int border = xml.integer("borderId", 0);
        int retrait = 0;
        int xf = xml.depth();
        while (xml.nextInside(xf)) {
          if (xml.name().equals("alignment")) {
            retrait = Math.max(0, xml.integer("indent", 0));
          }
        }
        styles.add(new Numbers(format, font, fill, border, retrait));
      }
    }
  }

  /** How a style shows a cell; plainly for a number that no style has. */
  public Apparence apparence(int style) {
    return at(apparences, style, Apparence.SIMPLE);
  }
}
