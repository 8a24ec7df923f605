package fr.contratdeville.io.ods;

import fr.contratdeville.description.Marker;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.interne.OpenDocument;
import fr.contratdeville.io.ods.feuille.Document;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Limites;
import fr.contratdeville.tableaux.FeuillesReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.valeur.Message;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the tables of a workbook of OpenDocument, as LibreOffice saves it: an archive
 * ({@code .ods}) or one file of XML ({@code .fods}). It recognises what {@link LectureTableaux}
 * does in the cells, merges, comments, formulas and styles of its sheets; places are the cells that
 * people see.
 *
 * <pre>{@code
 * Lecture lecture = new OdsContratReader().read(fichier, "bilan.ods");
 * }</pre>
 */
public final class OdsContratReader implements FeuillesReader {

  static final Format FORMAT = new Format("ODS", "ods");

  private final List<Disposition> dispositions;

  /** A reader that recognises every table. */
  public OdsContratReader() {
    this(List.of());
  }

  /**
   * A reader that takes these layouts as given, one for each table, and recognises what they do not
   * state. If they name sheets, no other sheet is read.
   */
  public OdsContratReader(List<Disposition> dispositions) {
    this.dispositions = List.copyOf(dispositions);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /**
   * True for every file of OpenDocument: if it is no workbook, the exception of {@link #read} says
   * so.
   */
  @Override
  public boolean recognises(byte[] debut) {
    return OpenDocument.estUneArchive(debut) || OpenDocument.estUnXml(debut);
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    return read(Source.of(fichier, nom));
  }

  @Override
  public Lecture read(Source source) throws LectureException {
    return new LectureTableaux(dispositions).read(classeur(source), source.nom(), FORMAT);
  }

  @Override
  public LectureFeuilles readFeuilles(Path fichier, String nom) throws LectureException {
    return readFeuilles(Source.of(fichier, nom));
  }

  @Override
  public LectureFeuilles readFeuilles(Source source) throws LectureException {
    return new LectureTableaux(dispositions).readFeuilles(classeur(source), source.nom(), FORMAT);
  }

  /**
   * The layouts of all tables as they would be recognised, to look at, correct and give to a new
   * reader.
   *
   * @param fichier the workbook
   * @param nom the name of the file, which places quote
   * @throws LectureException if nothing can be read from it
   */
  public List<Disposition> dispositions(Path fichier, String nom) throws LectureException {
    return dispositions(Source.of(fichier, nom));
  }

  /**
   * The layouts of all tables as they would be recognised, of a file, of bytes or of a stream.
   *
   * @param source what to read
   * @throws LectureException if nothing can be read from it
   */
  public List<Disposition> dispositions(Source source) throws LectureException {
    return new LectureTableaux(dispositions).dispositions(classeur(source), source.nom());
  }

  private static Classeur classeur(Source source) throws LectureException {
    String nom = source.nom();
    Classeur classeur = Document.read(source, new Garde(nom, Limites.enMemoire()));
    if (estCanonique(classeur)) {
      throw new LectureException(
          nom,
          Message.of(
              "c'est le classeur d'un contrat, qui se relit cellule par cellule au format .xlsx : enregistrez-le à ce format",
              "this is the workbook of a contract, which is read cell by cell as .xlsx: save it as that"));
    }
    return classeur;
  }

  /** Whether the workbook is one that {@code io-xlsx} wrote: its tables are no tables of people. */
  private static boolean estCanonique(Classeur classeur) {
    return classeur.feuille("Contrat").stream()
        .flatMap(f -> f.rangees().stream())
        .flatMap(r -> r.cellules().stream().skip(1))
        .anyMatch(c -> c.texte().startsWith(Marker.NAME));
  }
}
