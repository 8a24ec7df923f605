package fr.contratdeville.examples.flux;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.csv.CsvTableauWriter;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.xlsx.XlsxTableaux;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One programmation of so many actions, in each format. */
enum FichiersLongs {
  XLSX("long.xlsx") {
    @Override
    byte[] octets(int actions) throws IOException {
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      XlsxTableaux.write(List.of(tableau(actions)), sortie, Locale.FRENCH);
      return sortie.toByteArray();
    }
  },
  CSV("long.csv") {
    @Override
    byte[] octets(int actions) throws IOException {
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      CsvTableauWriter.francais().write(tableau(actions), sortie, Locale.FRENCH);
      return sortie.toByteArray();
    }
  },
  HTML("long.html") {
    @Override
    byte[] octets(int actions) throws IOException {
      StringBuilder page = new StringBuilder();
      Tableau.page(
          Message.of("Programmation", "Programmation"),
          List.of(tableau(actions)),
          Locale.FRENCH,
          page);
      return page.toString().getBytes(StandardCharsets.UTF_8);
    }
  },
  ODS("long.ods") {
    @Override
    byte[] octets(int actions) throws IOException {
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
        partie(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        partie(zip, "content.xml", contenu(actions));
      }
      return sortie.toByteArray();
    }
  },
  JSON("long.json") {
    @Override
    byte[] octets(int actions) throws IOException {
      ContratDeVille contrat = Contrats.read(
              fr.contratdeville.echange.Source.of(CSV.octets(actions), CSV.nom))
          .valeur();
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      new JsonContratWriter().write(contrat, sortie);
      return sortie.toByteArray();
    }
  };

  final String nom;

  FichiersLongs(String nom) {
    this.nom = nom;
  }

  abstract byte[] octets(int actions) throws IOException;

  private static Tableau tableau(int actions) {
    Tableau.Builder tableau = Tableau.builder(Message.of("Programmation", "Programmation"))
        .colonne(Colonne.texte("Porteur", "Porteur"))
        .colonne(Colonne.texte("Action", "Action"))
        .colonne(Colonne.texte("Thématique", "Theme"))
        .colonne(Colonne.of(Message.of("Ville", "Ville"), Colonne.Genre.MONTANT))
        .colonne(Colonne.of(Message.of("CAF", "CAF"), Colonne.Genre.MONTANT));
    return tableau
        .rangees(IntStream.rangeClosed(1, actions).boxed().toList(), FichiersLongs::rangee)
        .build();
  }

  private static List<Cellule> rangee(int i) {
    return List.of(
        Cellule.of("Association " + i % 97),
        Cellule.of("Atelier numéro " + i),
        Cellule.of(i % 3 == 0 ? "Emploi" : "Santé"),
        Cellule.of(Montant.of(1000 + i % 500)),
        Cellule.of(Montant.of(200 + i % 70)));
  }

  private static void partie(ZipOutputStream zip, String nom, String texte) throws IOException {
    zip.putNextEntry(new ZipEntry(nom));
    zip.write(texte.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contenu(int actions) {
    StringBuilder xml = new StringBuilder("""
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>\
        <office:spreadsheet><table:table table:name="Programmation">""");
    rangee(xml, "Porteur", "Action", "Thématique", "Ville", "CAF");
    for (int i = 1; i <= actions; i++) {
      rangee(
          xml,
          "Association " + i % 97,
          "Atelier numéro " + i,
          i % 3 == 0 ? "Emploi" : "Santé",
          String.valueOf(1000 + i % 500),
          String.valueOf(200 + i % 70));
    }
    return xml.append("</table:table></office:spreadsheet></office:body></office:document-content>")
        .toString();
  }

  private static void rangee(StringBuilder xml, String... cellules) {
    xml.append("<table:table-row>");
    for (String cellule : cellules) {
      xml.append(
              cellule.matches("[0-9]+")
                  ? "<table:table-cell office:value-type=\"float\" office:value=\"" + cellule
                      + "\">"
                  : "<table:table-cell office:value-type=\"string\">")
          .append("<text:p>")
          .append(cellule)
          .append("</text:p></table:table-cell>");
    }
    xml.append("</table:table-row>");
  }
}
