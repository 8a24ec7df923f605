package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style states; of other properties it does not speak, and its parent may. */
final class Style {

  /** A property, by the element and the attribute that state it. */
  enum Propriete {
    PARENT("style", Espace.STYLE, "parent-style-name"),
    FORMAT("style", Espace.STYLE, "data-style-name"),
    GRAS("text-properties", Espace.FO, "font-weight"),
    BARRE("text-properties", Espace.STYLE, "text-line-through-style"),
    HAUTEUR("text-properties", Espace.STYLE, "text-position"),
    FOND("table-cell-properties", Espace.FO, "background-color"),
    BORD_HAUT("table-cell-properties", Espace.FO, "border-top"),
    BORD_BAS("table-cell-properties", Espace.FO, "border-bottom"),
    RETRAIT("paragraph-properties", Espace.FO, "margin-left"),
    MONTRE("table-properties", Espace.TABLE, "display");

    private final String element;
    private final Espace espace;
    private final String attribut;

    Propriete(String element, Espace espace, String attribut) {
      this.element = element;
      this.espace = espace;
      this.attribut = attribut;
    }
  }

  /** A longer value is none of those that are looked for. */
  private static final int LONGUEUR = 200;

  private static final Pattern MESURE =
      Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,9})?)(pt|in|cm|mm|pc|px)");
  /** The step by which LibreOffice indents, in points; Excel has about the same. */
  private static final double PAS = 10;

  private static final int RETRAIT_MAX = 250;

  private final Map<Propriete, String> dites = new EnumMap<>(Propriete.class);

  /** Reads the style that has just opened, to its end. */
  static Style read(XmlReader xml) throws LectureException {
    Style style = new Style();
    style.retenir(xml);
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      style.retenir(xml);
    }
    return style;
  }

  private void retenir(XmlReader xml) {
    String element = xml.nom();
    for (Propriete propriete : Propriete.values()) {
      if (propriete.element.equals(element)) {
        String valeur = xml.attribut(propriete.espace, propriete.attribut);
        String dite = valeur == null ? ensemble(xml, propriete) : valeur;
        if (!dite.isEmpty() && dite.length() <= LONGUEUR) {
          dites.put(propriete, dite);
        }
      }
    }
  }

  /** What an attribute for several properties, or an older one, says of this one. */
  private static String ensemble(XmlReader xml, Propriete propriete) {
    return switch (propriete) {
      case BORD_HAUT, BORD_BAS -> xml.attribut(Espace.FO, "border", "");
      case BARRE -> xml.attribut(Espace.STYLE, "text-line-through-type", "");
      default -> "";
    };
  }

  /** Adds what a parent states and this style does not; the parent's own parent is the next. */
  Optional<String> completer(Style parent) {
    parent.dites.forEach(dites::putIfAbsent);
    return parent.parent();
  }

  Optional<String> parent() {
    return Optional.ofNullable(dites.get(Propriete.PARENT));
  }

  private String dite(Propriete propriete) {
    return dites.getOrDefault(propriete, "");
  }

  String format() {
    return dite(Propriete.FORMAT);
  }

  boolean gras() {
    return dite(Propriete.GRAS).matches("bold|[6-9]00");
  }

  boolean barre() {
    return !dite(Propriete.BARRE).matches("|none");
  }

  boolean fond() {
    return !dite(Propriete.FOND).matches("|transparent");
  }

  boolean bordHaut() {
    return !dite(Propriete.BORD_HAUT).matches("|none|hidden");
  }

  boolean bordBas() {
    return !dite(Propriete.BORD_BAS).matches("|none|hidden");
  }

  boolean montre() {
    return !dite(Propriete.MONTRE).equals("false");
  }

  /** The way in which it shows a part of a text; empty if it says nothing of it. */
  Optional<Aspect> aspect() {
    if (barre()) {
      return Optional.of(Aspect.BARREE);
    }
    // "super 58%", "sub 58%", or a height in hundredths of the font: "33% 58%".
    String hauteur = dite(Propriete.HAUTEUR);
    if (hauteur.startsWith("sub") || hauteur.startsWith("-")) {
      return Optional.of(Aspect.INDICE);
    } else if (!hauteur.matches("|normal|0*(?:\\.0*)?%.*")) {
      return Optional.of(Aspect.EXPOSANT);
    }
    return Optional.ofNullable(dites.get(Propriete.BARRE)).map(pasBarree -> Aspect.NORMALE);
  }

  /** The steps by which text is indented. */
  int retrait() {
    Matcher m = MESURE.matcher(dite(Propriete.RETRAIT));
    if (!m.matches()) {
      return 0;
    }
    double points = switch (m.group(2)) {
      case "in" -> 72;
      case "cm" -> 28.35;
      case "mm" -> 2.835;
      case "pc" -> 12;
      case "px" -> 0.75;
      default -> 1;
    };
    return (int) Math.min(RETRAIT_MAX, Math.round(Double.parseDouble(m.group(1)) * points / PAS));
  }
}
