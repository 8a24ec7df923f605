package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds to a new workbook what the library that writes leaves out: the result of each formula, which
 * a preview shows without computing anything, links, of which it keeps one for each target, and
 * charts.
 */
public final class Completion {

  /** A value as it is written, and whether it is a text. */
  private record Result(String value, boolean isText) {}

  /** The additions to one sheet. */
  private record Additions(
      Map<Reference, Result> results, Map<Reference, Link> links, List<Graphique> charts) {}

  /** The address of a file, empty for this workbook, and a place in it. */
  private record Link(String url, String place) {}

  /** Limits for a file that the SDK wrote itself, which may be long and repetitive. */
  private static final Limits LIMITS = Limits.DEFAULT
      .with(Limit.FILE_BYTES, Integer.MAX_VALUE)
      .with(Limit.PART_BYTES, Integer.MAX_VALUE)
      .with(Limit.TOTAL_BYTES, Long.MAX_VALUE)
      .with(Limit.RATIO, Integer.MAX_VALUE);

  private final Map<String, Additions> sheets = new TreeMap<>();

  private Additions sheet(int feuille) {
    return sheets.computeIfAbsent(
        "xl/worksheets/sheet" + feuille + ".xml",
        p -> new Additions(new HashMap<>(), new TreeMap<>(), new ArrayList<>()));
  }

  /**
   * Adds the result of a formula.
   *
   * @param feuille the rank of the sheet, from 1
   */
  public void addResult(int feuille, Reference cellule, BigDecimal nombre) {
    sheet(feuille).results.put(cellule, new Result(nombre.toPlainString(), false));
  }

  /** Adds the result of a formula that is a text. */
  public void addResult(int feuille, Reference cellule, String texte) {
    sheet(feuille).results.put(cellule, new Result(Xml.text(texte), true));
  }

  /**
   * Adds a link to a cell.
   *
   * @param url the address of a file, or an empty text for this workbook
   * @param place as in {@code 'Bilan 2023'!L27}; may be empty
   */
  public void addLink(int feuille, Reference cellule, String url, String place) {
    sheet(feuille).links.put(cellule, new Link(url, place));
  }

  /** Adds a chart over the cells of a sheet. */
  public void addGraphique(int feuille, Graphique graphique) {
    sheet(feuille).charts.add(graphique);
  }

  /**
   * Writes a workbook that was just made, with these additions.
   *
   * @param classeur the file that the library wrote
   */
  public void write(Source classeur, OutputStream sortie) throws IOException {
    try (XlsxArchive archive = XlsxArchive.open(classeur, LIMITS)) {
      PartRewriter rewriter = new PartRewriter(archive);
      ContentTypes types = ContentTypes.read(archive);
      for (Map.Entry<String, Additions> page : sheets.entrySet()) {
        Relations relations = Relations.read(archive, page.getKey());
        String liens = links(page.getValue(), relations);
        String dessin = drawing(page.getValue().charts, relations, types, rewriter);
        rewriter.rewrite(
            page.getKey(), "", (xml, flux) -> complete(xml, page.getValue(), liens, dessin, flux));
        relations.write(rewriter);
      }
      types.write(rewriter);
      rewriter.write(sortie);
    }
  }

  private static String links(Additions page, Relations relations) {
    Map<String, String> fichiers = new HashMap<>();
    StringBuilder liens = new StringBuilder();
    page.links.forEach((cellule, lien) -> {
      liens.append("<hyperlink ref=\"" + cellule + "\"");
      if (!lien.url.isEmpty()) {
        String id = fichiers.computeIfAbsent(lien.url, relations::addLink);
        liens.append(" r:id=\"" + id + "\"");
      }
      liens.append(
          lien.place.isEmpty() ? "/>" : " location=\"" + Xml.attribute(lien.place) + "\"/>");
    });
    return liens.isEmpty()
        ? ""
        : "<hyperlinks xmlns:r=\"" + Relations.TYPES + "\">" + liens + "</hyperlinks>";
  }

  /** Writes the parts of the charts of a sheet, and returns the element that points to them. */
  private static String drawing(
      List<Graphique> charts, Relations relations, ContentTypes types, PartRewriter rewriter)
      throws ClasseurIllisibleException {
    if (charts.isEmpty()) {
      return "";
    }
    String nom = rewriter.freeName("xl/drawings/drawing", ".xml");
    Relations duDessin = Relations.read(rewriter.archive(), nom);
    DrawingPart dessin = new DrawingPart();
    for (Graphique chart : charts) {
      String partie = rewriter.freeName("xl/charts/chart", ".xml");
      rewriter.add(partie, ChartPart.xml(chart));
      types.addGraphique(partie);
      dessin.add(chart, duDessin.add("chart", partie));
    }
    rewriter.add(nom, dessin.xml());
    types.addGraphiques(nom);
    duDessin.write(rewriter);
    return "<drawing xmlns:r=\"" + Relations.TYPES + "\" r:id=\"" + relations.add("drawing", nom)
        + "\"/>";
  }

  private static void complete(
      MarkupReader xml, Additions page, String liens, String dessin, Writer sortie)
      throws IOException {
    Result resultat = null;
    while (xml.next()) {
      String brut = xml.raw();
      if (xml.opens("c", 4)) {
        resultat = page.results.get(Reference.parse(xml.attribute("r")));
        brut = resultat != null && resultat.isText ? Tags.with(brut, "t", "str") : brut;
      } else if (xml.opens("pageMargins", 2)) {
        sortie.write(liens);
      } else if (xml.closes("worksheet", 1)) {
        // The library writes nothing here that the schema wants after a drawing.
        sortie.write(dessin);
      }
      sortie.write(brut);
      if (resultat != null && xml.closes("f", 5)) {
        sortie.write("<v>" + resultat.value + "</v>");
      }
    }
  }
}
