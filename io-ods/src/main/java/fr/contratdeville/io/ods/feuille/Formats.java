package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.XmlReader;
import java.util.HashMap;
import java.util.Map;

/**
 * The number formats of a document, as the codes that a workbook of Excel would have for them:
 * {@code #,##0.00" €"}, {@code dd/mm/yyyy}. Of a format with conditions, that of positive numbers
 * is taken.
 */
final class Formats {
  /** A longer code is kept as if the cell had no format. */
  private static final int CODE = 255;

  private static final int DECIMALES = 15;

  private record Format(String code, String positif) {}

  private final Garde garde;
  private final Map<String, Format> formats = new HashMap<>();

  Formats(Garde garde) {
    this.garde = garde;
  }

  /** Whether an element of this name is a number format. */
  static boolean estUnFormat(String element) {
    return switch (element) {
      case "number-style",
          "currency-style",
          "percentage-style",
          "date-style",
          "time-style",
          "boolean-style",
          "text-style" -> true;
      default -> false;
    };
  }

  /** The code of a format; empty for one that the document does not have, or the general one. */
  String code(String nom) {
    Format format = formats.get(nom);
    if (format == null) {
      return "";
    }
    Format positif = formats.get(format.positif);
    return positif == null ? format.code : positif.code;
  }

  /** Reads the format that has just opened, to its end. */
  void read(XmlReader xml) throws LectureException {
    String nom = xml.attribut(Espace.STYLE, "name", "");
    boolean part = xml.nom().equals("percentage-style");
    boolean duree = xml.attribut(Espace.NUMBER, "truncate-on-overflow", "true").equals("false");
    StringBuilder code = new StringBuilder();
    String positif = "";
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      switch (xml.nom()) {
        case "map" -> {
          if (xml.attribut(Espace.STYLE, "condition", "").startsWith("value()>")) {
            positif = xml.attribut(Espace.STYLE, "apply-style-name", "");
          }
        }
        case "text" -> code.append(mots(texte(xml), part));
        case "currency-symbol" -> code.append(symbole(texte(xml)));
        case "fraction" -> code.append("# ?/?");
        case "scientific-number" -> code.append("0.00E+00");
        case "number" -> code.append(nombre(xml));
        case "text-content" -> code.append('@');
        default -> code.append(temps(xml, duree));
      }
    }
    String court = code.length() > CODE ? "" : code.toString();
    garde.objets(4);
    garde.texte(nom + court + positif);
    formats.put(nom, new Format(court, positif));
  }

  private String texte(XmlReader xml) throws LectureException {
    return new TexteReader(xml, garde).brut();
  }

  private static String mots(String texte, boolean part) {
    if (texte.isEmpty()) {
      return "";
    }
    String cite = "\"" + texte.replace("\"", "") + "\"";
    return part ? cite.replace("%", "\"%\"").replace("\"\"", "") : cite;
  }

  private static String symbole(String texte) {
    return texte.isEmpty() ? "" : "[$" + texte.replace("]", "").replace("-", "") + "]";
  }

  private static String nombre(XmlReader xml) {
    String decimales = xml.attribut(Espace.NUMBER, "decimal-places", "0");
    int combien =
        decimales.matches("[0-9]{1,3}") ? Math.min(DECIMALES, Integer.parseInt(decimales)) : 0;
    boolean groupe = xml.attribut(Espace.NUMBER, "grouping", "").equals("true");
    String milliers = switch (xml.attribut(Espace.NUMBER, "display-factor", "1")) {
      case "1000" -> ",";
      case "1000000" -> ",,";
      default -> "";
    };
    return (groupe ? "#,##0" : "0") + (combien > 0 ? "." + "0".repeat(combien) : "") + milliers;
  }

  private static String temps(XmlReader xml, boolean duree) {
    boolean longue = xml.attribut(Espace.NUMBER, "style", "").equals("long");
    return switch (xml.nom()) {
      case "day" -> longue ? "dd" : "d";
      case "day-of-week" -> "ddd";
      case "month" ->
        xml.attribut(Espace.NUMBER, "textual", "").equals("true") ? "mmm" : longue ? "mm" : "m";
      case "year" -> longue ? "yyyy" : "yy";
      case "hours" -> duree ? "[h]" : "h";
      case "minutes" -> "mm";
      case "seconds" -> "ss";
      case "am-pm" -> "am/pm";
      default -> "";
    };
  }
}
