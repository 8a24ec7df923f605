package fr.contratdeville.io.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook too big for a small heap, and a program that reads it in one. */
final class GrandClasseur {
  private static final String TETE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PAQUET =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private GrandClasseur() {}

  /** Rows of actions: the Ville pays 1 each, the Etat 2 and 50 cents. */
  static void ecrire(Path fichier, int actions) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier));
        Writer texte =
            new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
      partie(zip, texte, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      partie(zip, texte, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/s.xml"));
      partie(
          zip,
          texte,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"" + RELATIONS
              + "\"><sheets><sheet name=\"Actions\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
      texte.write(TETE + "<worksheet><sheetData><row>" + textes("Porteur", "Action", "Thème")
          + textes("Ville", "Etat", "TOTAL") + "</row>");
      for (int i = 0; i < actions; i++) {
        texte.write(
            "<row>" + textes("Structure " + i % 997, "Action n° " + i * 7919L, "Thème " + i % 13)
                + "<c><v>1</v></c><c><v>2.5</v></c><c><v>3.5</v></c></row>");
      }
      texte.write("</sheetData></worksheet>");
      texte.flush();
      zip.closeEntry();
    }
  }

  private static void partie(ZipOutputStream zip, Writer texte, String nom, String xml)
      throws IOException {
    zip.putNextEntry(new ZipEntry(nom));
    texte.write(TETE + xml);
    texte.flush();
    zip.closeEntry();
  }

  private static String relation(String genre, String cible) {
    return "<Relationships xmlns=\"" + PAQUET + "\"><Relationship Id=\"r\" Type=\"" + RELATIONS
        + "/" + genre + "\" Target=\"" + cible + "\"/></Relationships>";
  }

  private static String textes(String... textes) {
    StringBuilder cellules = new StringBuilder();
    for (String texte : textes) {
      cellules.append("<c t=\"inlineStr\"><is><t>").append(texte).append("</t></is></c>");
    }
    return cellules.toString();
  }

  /** Reads the file of the first argument; prints entries, cents, findings and parts. */
  public static void main(String[] arguments) throws IOException {
    long[] comptes = new long[4];
    new XlsxAuFil().read(Path.of(arguments[0]), partie -> {
      comptes[0] += partie.valeur().volets().size();
      partie
          .valeur()
          .lignes()
          .forEach(l -> comptes[1] += l.montant().orElseThrow().centimes());
      comptes[2] += partie.constats().size();
      comptes[3]++;
    });
    System.out.println(comptes[0] + " " + comptes[1] + " " + comptes[2] + " " + (comptes[3] > 100));
  }
}
