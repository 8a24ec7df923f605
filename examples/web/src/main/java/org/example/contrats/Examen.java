package org.example.contrats;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.xlsx.XlsxAnnotation;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** Calls the library: a file in, a report and what can be downloaded out. */
@Service
class Examen {

  /**
   * Reads and checks one file.
   *
   * @param octets the file as it was uploaded
   * @param nom its name, which texts quote; it is never a path
   * @throws LectureException if the file cannot be read at all, with a reason in both languages
   */
  Document examiner(byte[] octets, String nom, Locale langue) throws IOException {
    // The library: a reading, what does not agree in it, and the page that says so.
    LectureFeuilles lu = LectureFeuilles.read(new ByteArrayInputStream(octets), nom);
    Rapport rapport = controler(lu.lecture());
    String page = RapportHtml.of(lu).withRapport(rapport).withLangue(langue).texte();

    Map<Piece, byte[]> pieces = new EnumMap<>(Piece.class);
    pieces.put(Piece.RAPPORT, page.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream contrat = new ByteArrayOutputStream();
    new JsonContratWriter().write(lu.lecture().valeur(), contrat);
    pieces.put(Piece.CONTRAT, contrat.toByteArray());
    classeurs(octets, lu, rapport, langue, pieces);
    return new Document(
        nom, lu.lecture().valeur().actions().size(), rapport.constats().size(), pieces);
  }

  /** The report on a reading. */
  static Rapport controler(Lecture lecture) {
    return Controles.standard()
        .examiner(lecture.valeur(), lecture.constats())
        .withSource(lecture.source());
  }

  /** Workbooks are written to files: they stay in a folder of this call, which goes with it. */
  private static void classeurs(
      byte[] octets, LectureFeuilles lu, Rapport rapport, Locale langue, Map<Piece, byte[]> pieces)
      throws IOException {
    Path dossier = Files.createTempDirectory("contrats");
    Path recu = dossier.resolve("recu");
    Path cible = dossier.resolve("cible.xlsx");
    try {
      XlsxSynthese.write(lu.lecture().valeur(), rapport, cible, langue);
      pieces.put(Piece.SYNTHESE, Files.readAllBytes(cible));
      Files.write(recu, octets);
      XlsxAnnotation.write(recu, rapport, cible, langue);
      pieces.put(Piece.ANNOTE, Files.readAllBytes(cible));
    } catch (LectureException e) {
      // No workbook, or one that would not survive marks: there is no annotated copy.
      pieces.remove(Piece.ANNOTE);
    } finally {
      FileSystemUtils.deleteRecursively(dossier);
    }
  }
}
