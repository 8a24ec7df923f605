package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.retouche.MarkupReader.TagKind;
import fr.contratdeville.io.xlsx.feuille.retouche.StylesMarques.Bord;
import fr.contratdeville.io.xlsx.feuille.retouche.StylesMarques.Nouveau;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of styles, written again with the additions of {@link StylesMarques} to three of its
 * lists.
 */
final class StylesPart {

  /** A part for a workbook that has none. */
  static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
      + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs></styleSheet>";

  /** The lists in the order of the part (ECMA-376 part 1, 18.8.39). */
  private static final List<String> ORDER = List.of(
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
      "tableStyles",
      "colors",
      "extLst");

  private static final Set<String> LISTS = Set.of("fills", "borders", "cellXfs");

  private final StylesMarques styles;
  /** The borders and styles that new ones are made from, by their number. */
  private final Map<Integer, String> bords = new HashMap<>();

  private final Map<Integer, StringBuilder> diagonales = new HashMap<>();
  private final Map<Integer, StringBuilder> xfs = new HashMap<>();
  private final List<String> missing = new ArrayList<>();
  private boolean dansDiagonale;
  private final Set<Integer> bordsVoulus;
  private final Set<Integer> xfsVoulus;

  StylesPart(StylesMarques styles) {
    this.styles = styles;
    ORDER.stream().filter(LISTS::contains).forEach(missing::add);
    bordsVoulus =
        styles.nouveauxBords().keySet().stream().map(Bord::bord).collect(Collectors.toSet());
    xfsVoulus = styles.nouveaux().keySet().stream().map(Nouveau::style).collect(Collectors.toSet());
  }

  void write(MarkupReader xml, Writer sortie) throws IOException {
    String liste = "";
    int rang = -1;
    while (xml.next()) {
      boolean balise = xml.kind() != TagKind.NONE;
      if (balise && xml.depth() == 3 && !liste.isEmpty() && xml.kind() != TagKind.CLOSING) {
        rang++;
      }
      if (balise && xml.depth() == 2 && xml.kind() != TagKind.CLOSING) {
        addMissingBefore(xml.name(), xml.prefix(), sortie);
        liste = LISTS.contains(xml.name()) && missing.remove(xml.name()) ? xml.name() : "";
        rang = -1;
      }
      if (balise && xml.depth() == 2 && !liste.isEmpty()) {
        sortie.write(boundary(xml, liste));
        if (xml.kind() != TagKind.OPENING) {
          liste = "";
        }
        continue;
      }
      if (xml.depth() >= 3) {
        keep(xml, liste, rang);
      }
      if (balise && xml.depth() == 1 && xml.kind() != TagKind.OPENING) {
        root(xml, sortie);
      } else {
        sortie.write(xml.raw());
      }
    }
  }

  private void keep(MarkupReader xml, String liste, int rang) {
    if (liste.equals("cellXfs") && xfsVoulus.contains(rang)) {
      xfs.computeIfAbsent(rang, r -> new StringBuilder()).append(xml.raw());
    } else if (liste.equals("borders") && bordsVoulus.contains(rang)) {
      dansDiagonale |= xml.opens("diagonal", 4);
      if (dansDiagonale) {
        diagonales.computeIfAbsent(rang, r -> new StringBuilder()).append(xml.raw());
      } else if (xml.opens("border", 3)) {
        bords.put(rang, Tags.opened(xml.raw()));
      }
      dansDiagonale &= xml.depth() > 4 || xml.kind() == TagKind.OPENING;
    }
  }

  private void root(MarkupReader xml, Writer sortie) throws IOException {
    boolean seule = xml.kind() == TagKind.SELF_CLOSING;
    sortie.write(seule ? Tags.opened(xml.raw()) : "");
    addMissingBefore("", xml.prefix(), sortie);
    sortie.write(seule ? "</" + xml.prefix() + "styleSheet>" : xml.raw());
  }

  /** Writes the lists that the part lacks and that go before this element. */
  private void addMissingBefore(String nom, String prefixe, Writer sortie) throws IOException {
    int ici = nom.isEmpty() ? ORDER.size() : ORDER.indexOf(nom);
    for (String manquante : List.copyOf(missing)) {
      if (ORDER.indexOf(manquante) < ici) {
        missing.remove(manquante);
        sortie.write("<" + prefixe + manquante + ">" + content(manquante, prefixe) + "</" + prefixe
            + manquante + ">");
      }
    }
  }

  /** The tag that opens or closes a list, with a new count or after the additions. */
  private String boundary(MarkupReader xml, String liste) {
    String fin = "</" + xml.prefix() + liste + ">";
    if (xml.kind() == TagKind.CLOSING) {
      return content(liste, xml.prefix()) + xml.raw();
    }
    String brut = xml.attribute("count").isEmpty()
        ? xml.raw()
        : Tags.with(xml.raw(), "count", Integer.toString(total(liste)));
    return xml.kind() == TagKind.OPENING
        ? brut
        : Tags.opened(brut) + content(liste, xml.prefix()) + fin;
  }

  private int total(String liste) {
    return switch (liste) {
      case "fills" -> Math.max(2, styles.count(liste)) + styles.nouveauxFonds().size();
      case "borders" ->
        Math.max(1, styles.count(liste)) + styles.nouveauxBords().size();
      default -> styles.first() + styles.nouveaux().size();
    };
  }

  /** The additions to a list; an empty one also gets the elements that every list starts with. */
  private String content(String liste, String prefixe) {
    StringBuilder ajout = new StringBuilder();
    switch (liste) {
      case "fills" -> {
        for (int i = styles.count(liste); i < 2; i++) {
          ajout.append(Fragments.fill(prefixe, i == 0 ? "none" : "gray125"));
        }
        styles.nouveauxFonds().keySet().forEach(f -> ajout.append(Fragments.solidFill(prefixe, f)));
      }
      case "borders" -> {
        ajout.append(styles.count(liste) == 0 ? "<" + prefixe + "border/>" : "");
        styles
            .nouveauxBords()
            .keySet()
            .forEach(b -> ajout.append(Fragments.border(
                prefixe,
                bords.getOrDefault(b.bord(), "<" + prefixe + "border>"),
                b.teinte().bord(),
                diagonales.getOrDefault(b.bord(), new StringBuilder()))));
      }
      default -> {
        ajout.append(("<" + prefixe + "xf/>").repeat(styles.first() - styles.count(liste)));
        styles
            .nouveaux()
            .keySet()
            .forEach(n -> ajout.append(Fragments.xf(
                xfs.getOrDefault(n.style(), new StringBuilder("<" + prefixe + "xf/>"))
                    .toString(),
                n.bord(),
                n.fond())));
      }
    }
    return ajout.toString();
  }
}
