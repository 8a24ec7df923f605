package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds to a new workbook what the library that writes leaves out: the result of each formula, which
 * a preview shows without computing anything, and links, of which it keeps one for each target.
 */
public final class Completion {

  /** A value as it is written, and whether it is a text. */
  private record Result(String value, boolean isText) {}

  /** The additions to one sheet. */
  private record Additions(Map<Reference, Result> results, Map<Reference, Link> links) {}

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
        p -> new Additions(new HashMap<>(), new TreeMap<>()));
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

  /**
   * Writes a workbook that was just made, with these additions.
   *
   * @param classeur the file that the library wrote
   */
  public void write(Path classeur, OutputStream sortie) throws IOException {
    try (XlsxArchive archive = XlsxArchive.open(classeur, LIMITS)) {
      PartRewriter rewriter = new PartRewriter(archive);
      for (Map.Entry<String, Additions> page : sheets.entrySet()) {
        Relations relations = Relations.read(archive, page.getKey());
        String liens = links(page.getValue(), relations);
        rewriter.rewrite(
            page.getKey(), "", (xml, flux) -> complete(xml, page.getValue(), liens, flux));
        relations.write(rewriter);
      }
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

  private static void complete(MarkupReader xml, Additions page, String liens, Writer sortie)
      throws IOException {
    Result resultat = null;
    while (xml.next()) {
      String brut = xml.raw();
      if (xml.opens("c", 4)) {
        resultat = page.results.get(Reference.parse(xml.attribute("r")));
        brut = resultat != null && resultat.isText ? Tags.with(brut, "t", "str") : brut;
      } else if (xml.opens("pageMargins", 2)) {
        sortie.write(liens);
      }
      sortie.write(brut);
      if (resultat != null && xml.closes("f", 5)) {
        sortie.write("<v>" + resultat.value + "</v>");
      }
    }
  }
}
