package fr.contratdeville.io.ods;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, as LibreOffice writes them unless a test says otherwise. */
public final class Ods {
  public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private static final String ESPACES = Map.of(
              "office", "office",
              "table", "table",
              "text", "text",
              "style", "style",
              "number", "datastyle",
              "fo", "xsl-fo-compatible",
              "meta", "meta",
              "draw", "drawing")
          .entrySet()
          .stream()
          .sorted(Map.Entry.comparingByKey())
          .map(e -> " xmlns:" + e.getKey() + "=\"urn:oasis:names:tc:opendocument:xmlns:"
              + e.getValue() + ":1.0\"")
          .reduce("", String::concat)
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

  private final Map<String, byte[]> parties = new LinkedHashMap<>();

  private Ods() {}

  /** An archive with its type and nothing else. */
  public static Ods vide() {
    return new Ods().partie("mimetype", TYPE);
  }

  /** An archive without anything. */
  public static Ods sansType() {
    return new Ods();
  }

  /** An archive whose only content is this. */
  public static Ods of(String contenu) {
    return vide().partie("content.xml", contenu);
  }

  /** The part with the sheets. */
  public static String contenu(String styles, String tables) {
    return racine("document-content", styles, tables);
  }

  /** One file of XML. */
  public static String plat(String styles, String tables) {
    return racine(
        "document",
        "",
        "<office:meta><meta:generator>Essai/1.0</meta:generator></office:meta>"
            + "<office:automatic-styles>" + styles + "</office:automatic-styles>",
        tables);
  }

  private static String racine(String nom, String styles, String tables) {
    return racine(
        nom, "", "<office:automatic-styles>" + styles + "</office:automatic-styles>", tables);
  }

  private static String racine(String nom, String avant, String styles, String tables) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + avant + "<office:" + nom + ESPACES + ">"
        + styles + "<office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:" + nom + ">";
  }

  /** A sheet named Bilan. */
  public static String table(String rangees) {
    return table("Bilan", rangees);
  }

  public static String table(String nom, String rangees) {
    return "<table:table table:name=\"" + nom + "\">" + rangees + "</table:table>";
  }

  public static String rangee(String... cellules) {
    return "<table:table-row>" + String.join("", cellules) + "</table:table-row>";
  }

  /** Cells of text, and of numbers where the text is one. */
  public static String ligne(String... textes) {
    StringBuilder cellules = new StringBuilder();
    for (String texte : textes) {
      cellules.append(
          texte.isEmpty()
              ? "<table:table-cell/>"
              : texte.matches("-?\\d+(\\.\\d+)?") ? nombre(texte) : texte(texte));
    }
    return rangee(cellules.toString());
  }

  public static String texte(String texte) {
    return "<table:table-cell office:value-type=\"string\"><text:p>" + texte
        + "</text:p></table:table-cell>";
  }

  public static String nombre(String nombre) {
    return cellule("office:value-type=\"float\" office:value=\"" + nombre + "\"", nombre);
  }

  /** A cell with these attributes that shows this text. */
  public static String cellule(String attributs, String vu) {
    return "<table:table-cell " + attributs + "><text:p>" + vu + "</text:p></table:table-cell>";
  }

  /** The plainest table of actions, with the amounts 100.50 of Ville and 50 of CAF. */
  public static String bilan() {
    return table(ligne("Porteur", "Intitulé de l'action", "Ville", "CAF")
        + ligne("MJC", "Ateliers", "100.50", "50"));
  }

  /** Adds a part. */
  public Ods partie(String nom, String texte) {
    return partie(nom, texte.getBytes(StandardCharsets.UTF_8));
  }

  public Ods partie(String nom, byte[] octets) {
    parties.put(nom, octets);
    return this;
  }

  /** The bytes of the archive, its type stored as it should be and all the rest deflated. */
  public byte[] octets() {
    return octets(true);
  }

  /** The bytes of the archive, everything deflated. */
  public byte[] toutComprime() {
    return octets(false);
  }

  private byte[] octets(boolean typeSansCompression) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
      for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
        ZipEntry entree = new ZipEntry(partie.getKey());
        entree.setTime(1_700_000_000_000L);
        if (typeSansCompression && partie.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(partie.getValue());
          entree.setMethod(ZipEntry.STORED);
          entree.setSize(partie.getValue().length);
          entree.setCrc(crc.getValue());
        }
        zip.putNextEntry(entree);
        zip.write(partie.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sortie.toByteArray();
  }
}
