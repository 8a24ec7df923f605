package fr.contratdeville.io.xlsx.feuille;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part: sound at first, then altered as a test needs. */
public final class Archive {

  public static final String TYPES = "[Content_Types].xml";
  public static final String RACINE = "_rels/.rels";
  public static final String CLASSEUR = "xl/workbook.xml";
  public static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  public static final String FEUILLE = "xl/worksheets/sheet1.xml";
  public static final String TEXTES = "xl/sharedStrings.xml";
  public static final String STYLES = "xl/styles.xml";

  public static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  public static final String NS_R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NS_P = "http://schemas.openxmlformats.org/package/2006/relationships";

  /** Writes a part too big to be held. */
  public interface Flot {
    void ecrire(OutputStream sortie) throws IOException;
  }

  private final Map<String, byte[]> parties = new LinkedHashMap<>();
  private final Map<String, Flot> flots = new LinkedHashMap<>();

  private Archive() {}

  /** One sheet with what stands between the tags of {@code worksheet}. */
  public static Archive feuille(String contenu) {
    return vide()
        .partie(RACINE, relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
        .partie(
            RELATIONS,
            relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "styles", "styles.xml")
                + relation("rId3", "sharedStrings", "sharedStrings.xml")))
        .classeur("", "<sheet name=\"Bilan\" sheetId=\"1\" r:id=\"rId1\"/>")
        .partie(FEUILLE, "<worksheet xmlns=\"" + NS + "\">" + contenu + "</worksheet>");
  }

  /** One sheet with these rows. */
  public static Archive rangees(String rangees) {
    return feuille("<sheetData>" + rangees + "</sheetData>");
  }

  public static Archive vide() {
    return new Archive();
  }

  public Archive copie() {
    Archive copie = vide();
    copie.parties.putAll(parties);
    return copie;
  }

  /** The parts of a sound workbook. */
  public static Archive lire(byte[] xlsx) {
    Archive archive = vide();
    try {
      Path fichier = Files.createTempFile("archive", ".xlsx");
      Files.write(fichier, xlsx);
      try (ZipFile zip = new ZipFile(fichier.toFile())) {
        for (ZipEntry entree : Collections.list(zip.entries())) {
          archive.parties.put(entree.getName(), zip.getInputStream(entree).readAllBytes());
        }
      }
      Files.delete(fichier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive;
  }

  public static String relations(String contenu) {
    return "<Relationships xmlns=\"" + NS_P + "\">" + contenu + "</Relationships>";
  }

  public static String relation(String id, String genre, String cible) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + NS_R + "/" + genre + "\" Target=\"" + cible
        + "\"/>";
  }

  public Archive classeur(String avant, String onglets) {
    return partie(
        CLASSEUR,
        "<workbook xmlns=\"" + NS + "\" xmlns:r=\"" + NS_R + "\">" + avant + "<sheets>" + onglets
            + "</sheets></workbook>");
  }

  /** Shared strings, each given as what stands between the tags of {@code si}. */
  public Archive textes(String... textes) {
    StringBuilder xml = new StringBuilder("<sst xmlns=\"" + NS + "\">");
    for (String texte : textes) {
      xml.append("<si>").append(texte).append("</si>");
    }
    return partie(TEXTES, xml.append("</sst>").toString());
  }

  /** One cell style per format: a built-in number, or a code. */
  public Archive formats(String... formats) {
    StringBuilder codes = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf/>");
    for (int i = 0; i < formats.length; i++) {
      boolean integre = formats[i].matches("\\d{1,2}");
      if (!integre) {
        String code = formats[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        codes.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + code + "\"/>");
      }
      styles.append("<xf numFmtId=\"" + (integre ? formats[i] : "" + (164 + i)) + "\"/>");
    }
    return partie(
        STYLES,
        "<styleSheet xmlns=\"" + NS + "\"><numFmts>" + codes
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>" + "</cellStyleXfs><cellXfs>" + styles
            + "</cellXfs></styleSheet>");
  }

  public Archive partie(String nom, String xml) {
    return partie(nom, xml.getBytes(StandardCharsets.UTF_8));
  }

  public Archive partie(String nom, byte[] octets) {
    parties.put(nom, octets);
    return this;
  }

  public Archive flot(String nom, Flot flot) {
    parties.remove(nom);
    flots.put(nom, flot);
    return this;
  }

  /** The start, so many times the text for 0, 1, 2 and so on, the end. */
  public Archive flot(String nom, String debut, int fois, IntFunction<String> texte, String fin) {
    return flot(nom, sortie -> {
      sortie.write(debut.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < fois; i++) {
        sortie.write(texte.apply(i).getBytes(StandardCharsets.UTF_8));
      }
      sortie.write(fin.getBytes(StandardCharsets.UTF_8));
    });
  }

  public Archive sans(String nom) {
    parties.remove(nom);
    return this;
  }

  public Archive renommer(String avant, String apres) {
    byte[] octets = parties.remove(avant);
    return partie(apres, octets);
  }

  public Map<String, byte[]> parties() {
    return parties;
  }

  public byte[] octets() {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
      zip.setLevel(flots.isEmpty() ? Deflater.DEFAULT_COMPRESSION : 4);
      for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
        zip.putNextEntry(new ZipEntry(partie.getKey()));
        zip.write(partie.getValue());
        zip.closeEntry();
      }
      for (Map.Entry<String, Flot> flot : flots.entrySet()) {
        zip.putNextEntry(new ZipEntry(flot.getKey()));
        flot.getValue().ecrire(zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sortie.toByteArray();
  }

  public Path ecrire(Path dossier) {
    return ecrire(dossier, octets());
  }

  public static Path ecrire(Path dossier, byte[] octets) {
    try {
      return Files.write(dossier.resolve("classeur.xlsx"), octets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
