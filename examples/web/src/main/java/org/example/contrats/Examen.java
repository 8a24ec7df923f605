package org.example.contrats;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.xlsx.XlsxAnnotation;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Calls the library: a file in, a report and what can be downloaded out; nothing is on disk. */
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
    Source recu = Source.of(octets, nom);
    LectureFeuilles lu = LectureFeuilles.read(recu);
    Rapport rapport = controler(lu.lecture());
    String page = RapportHtml.of(lu).withRapport(rapport).withLangue(langue).texte();

    Map<Piece, byte[]> pieces = new EnumMap<>(Piece.class);
    pieces.put(Piece.RAPPORT, page.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream contrat = new ByteArrayOutputStream();
    new JsonContratWriter().write(lu.lecture().valeur(), contrat);
    pieces.put(Piece.CONTRAT, contrat.toByteArray());
    classeurs(recu, lu, rapport, langue, pieces);
    return new Document(
        nom, lu.lecture().valeur().actions().size(), rapport.constats().size(), pieces);
  }

  /** The report on a reading. */
  static Rapport controler(Lecture lecture) {
    return Controles.standard()
        .examiner(lecture.valeur(), lecture.constats())
        .withSource(lecture.source());
  }

  /** The workbooks that go back: a summary, and the one that came with its findings marked. */
  private static void classeurs(
      Source recu, LectureFeuilles lu, Rapport rapport, Locale langue, Map<Piece, byte[]> pieces)
      throws IOException {
    ByteArrayOutputStream synthese = new ByteArrayOutputStream();
    XlsxSynthese.write(lu.lecture().valeur(), rapport, synthese, langue);
    pieces.put(Piece.SYNTHESE, synthese.toByteArray());
    ByteArrayOutputStream annote = new ByteArrayOutputStream();
    try {
      XlsxAnnotation.write(recu, rapport, annote, langue);
      pieces.put(Piece.ANNOTE, annote.toByteArray());
    } catch (LectureException e) {
      // No workbook, or one that would not survive marks: there is no annotated copy.
    }
  }
}
