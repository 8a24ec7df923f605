package fr.contratdeville.io.ods;

import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridRange;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.grid.GridStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes generated sheets as LibreOffice would. */
final class GrilleOds {
  private static final Pattern REFERENCE = Pattern.compile(
      "(?:('[^']+'|[\\p{L}_][\\p{L}0-9_]*)!)?(\\$?[A-Z]{1,3}\\$?\\d+)(?::(\\$?[A-Z]{1,3}\\$?\\d+))?");

  private final Map<GridStyle, String> styles = new LinkedHashMap<>();
  private final StringBuilder declares = new StringBuilder();

  private GrilleOds() {}

  /** The whole part {@code content.xml}. */
  static String contenu(List<GridSheet> feuilles) {
    GrilleOds grille = new GrilleOds();
    StringBuilder tables = new StringBuilder();
    feuilles.forEach(f -> tables.append(grille.table(f)));
    return Ods.contenu(grille.declares.toString(), tables.toString());
  }

  private String table(GridSheet feuille) {
    int colonnes = feuille.rows().values().stream()
        .filter(r -> !r.isEmpty())
        .mapToInt(NavigableMap::lastKey)
        .max()
        .orElse(1);
    colonnes = Math.max(
        colonnes,
        feuille.merges().stream().mapToInt(GridRange::lastColumn).max().orElse(1));
    int lignes = Math.max(
        feuille.rows().isEmpty() ? 0 : feuille.rows().lastKey(),
        feuille.merges().stream().mapToInt(GridRange::lastRow).max().orElse(0));
    StringBuilder table = new StringBuilder();
    for (int c = 1; c <= colonnes; c++) {
      table.append(
          feuille.hiddenColumns().contains(c)
              ? "<table:table-column table:visibility=\"collapse\"/>"
              : "<table:table-column/>");
    }
    int niveau = 0;
    for (int l = 1; l <= lignes; l++) {
      int voulu = feuille.levels().getOrDefault(l, 0);
      for (; niveau < voulu; niveau++) {
        table.append("<table:table-row-group>");
      }
      for (; niveau > voulu; niveau--) {
        table.append("</table:table-row-group>");
      }
      table.append(rangee(feuille, l, colonnes));
    }
    table.append("</table:table-row-group>".repeat(niveau));
    table.append("<table:table-row table:number-rows-repeated=\"" + (1_048_576 - lignes)
        + "\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
    return Ods.table(echappe(feuille.name()), table.toString());
  }

  private String rangee(GridSheet feuille, int ligne, int colonnes) {
    NavigableMap<Integer, GridCell> cellules = feuille.rows().getOrDefault(ligne, new TreeMap<>());
    StringBuilder rangee = new StringBuilder();
    for (int c = 1; c <= colonnes; c++) {
      int colonne = c;
      Optional<GridRange> fusion = feuille.merges().stream()
          .filter(m -> m.firstRow() <= ligne
              && ligne <= m.lastRow()
              && m.firstColumn() <= colonne
              && colonne <= m.lastColumn())
          .findFirst();
      boolean premiere = fusion
          .filter(m -> m.firstRow() == ligne && m.firstColumn() == colonne)
          .isPresent();
      String nom = fusion.isPresent() && !premiere ? "covered-table-cell" : "table-cell";
      String etendue = premiere
          ? " table:number-columns-spanned=\""
              + (fusion.get().lastColumn() - fusion.get().firstColumn() + 1)
              + "\" table:number-rows-spanned=\""
              + (fusion.get().lastRow() - fusion.get().firstRow() + 1) + "\""
          : "";
      String note = Optional.ofNullable(
              feuille.comments().get(new GridPlace(feuille.name(), ligne, c)))
          .map(t -> "<office:annotation><dc:date>2024-01-01T00:00:00</dc:date>" + paragraphes(t)
              + "</office:annotation>")
          .orElse("");
      Optional<GridCell> cellule = Optional.ofNullable(cellules.get(c));
      rangee
          .append("<table:" + nom + etendue + cellule.map(this::attributs).orElse("") + ">")
          .append(note)
          .append(cellule.map(GridCell::shown).map(GrilleOds::paragraphes).orElse(""))
          .append("</table:" + nom + ">");
    }
    return (feuille.hiddenRows().contains(ligne)
            ? "<table:table-row table:visibility=\"collapse\">"
            : "<table:table-row>")
        + rangee + "</table:table-row>";
  }

  private String attributs(GridCell cellule) {
    boolean part = cellule.style().format().contains("%");
    String valeur = cellule.text().isPresent()
        ? " office:value-type=\"string\""
        : cellule
            .number()
            .map(n -> " office:value-type=\"" + (part ? "percentage" : "float")
                + "\" office:value=\"" + n.toPlainString() + "\"")
            .orElse("");
    return " table:style-name=\"" + styles.computeIfAbsent(cellule.style(), this::declarer) + "\""
        + cellule
            .formula()
            .map(f -> " table:formula=\"" + echappe(formule(f)) + "\"")
            .orElse("")
        + valeur;
  }

  private static String formule(String formule) {
    StringBuilder traduite = new StringBuilder("of:=");
    Matcher m = REFERENCE.matcher(formule.replace(',', ';'));
    while (m.find()) {
      String feuille = m.group(1) == null ? "" : "$" + m.group(1);
      String fin = m.group(3) == null ? "" : ":." + m.group(3);
      m.appendReplacement(
          traduite, Matcher.quoteReplacement("[" + feuille + "." + m.group(2) + fin + "]"));
    }
    return m.appendTail(traduite).toString();
  }

  private String declarer(GridStyle style) {
    String nom = "ce" + (styles.size() + 1);
    String code = style.format();
    boolean part = code.contains("%");
    int point = code.indexOf('.');
    int decimales = point < 0
        ? 0
        : (int) code.substring(point).chars().filter(c -> c == '0').count();
    String unite = code.replaceAll("[#0.,%\\\\\"]", "");
    String genre = part ? "percentage-style" : "number-style";
    if (!code.isEmpty()) {
      declares.append("<number:" + genre + " style:name=\"N" + nom
          + "\"><number:number number:decimal-places=\"" + decimales + "\"/>"
          + (part ? "<number:text>%</number:text>" : "")
          + (unite.isEmpty() ? "" : "<number:text>" + echappe(unite) + "</number:text>")
          + "</number:" + genre + ">");
    }
    declares.append("<style:style style:name=\"" + nom
        + "\" style:family=\"table-cell\" style:data-style-name=\"N" + nom
        + "\"><style:table-cell-properties"
        + (style.filled() ? " fo:background-color=\"#cccccc\"" : "")
        + (style.borderAbove() ? " fo:border-top=\"0.74pt solid #000000\"" : "")
        + (style.borderBelow() ? " fo:border-bottom=\"0.74pt solid #000000\"" : "")
        + "/><style:paragraph-properties fo:margin-left=\"" + 10 * style.indent()
        + "pt\"/><style:text-properties" + (style.bold() ? " fo:font-weight=\"bold\"" : "")
        + (style.struck() ? " style:text-line-through-style=\"solid\"" : "")
        + "/></style:style>");
    return nom;
  }

  private static String paragraphes(String texte) {
    return texte
        .lines()
        .map(l -> "<text:p>" + echappe(l).replace("  ", " <text:s/>") + "</text:p>")
        .reduce("", String::concat);
  }

  private static String echappe(String texte) {
    return texte
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
