package fr.contratdeville.tableaux;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A reading, with the sheets that it was made from and what their columns and rows were taken for:
 * what it takes to show a document as it was read.
 *
 * <pre>{@code
 * var lu = LectureFeuilles.read(Path.of("bilan-2023.xlsx"));
 * lu.lecture().valeur();          // the contract, as Contrats.read gives it
 * lu.classeur().feuilles();       // the grid of each sheet
 * lu.dispositions();              // the header, the columns and the rows of each table
 * }</pre>
 *
 * <p>The sheets take memory for as long as somebody keeps this value, which is why
 * {@link Contrats#read(Path)} does not keep them. A format without sheets, such as JSON, gives
 * none: {@link #classeur()} is then empty.
 */
public final class LectureFeuilles {

  private final Lecture lecture;
  private final Classeur classeur;
  private final List<Disposition> dispositions;

  private LectureFeuilles(Lecture lecture, Classeur classeur, List<Disposition> dispositions) {
    this.lecture = Objects.requireNonNull(lecture);
    this.classeur = Objects.requireNonNull(classeur);
    this.dispositions = List.copyOf(dispositions);
  }

  /**
   * {@return a reading of a format without sheets}
   *
   * @param lecture the reading
   */
  public static LectureFeuilles of(Lecture lecture) {
    return of(lecture, Classeur.of(), List.of());
  }

  /**
   * {@return a reading and what it was made from}
   *
   * @param lecture the reading
   * @param classeur the sheets of the document
   * @param dispositions the layout of each table that was recognised in them; empty if they were
   *     not recognised as tables of people, as those of a canonical workbook
   */
  public static LectureFeuilles of(
      Lecture lecture, Classeur classeur, List<Disposition> dispositions) {
    return new LectureFeuilles(lecture, classeur, dispositions);
  }

  /**
   * Reads a contract as {@link Contrats#read(Path)} does, and keeps its sheets.
   *
   * @param fichier the file
   * @return the reading with its sheets; without any for a format that has none
   * @throws LectureException if the file cannot be read at all
   */
  public static LectureFeuilles read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  /**
   * Reads a contract as {@link Contrats#read(Source)} does, and keeps its sheets.
   *
   * @param source what to read; whoever made it closes it
   * @return the reading with its sheets; without any for a format that has none
   * @throws LectureException if it cannot be read at all
   */
  public static LectureFeuilles read(Source source) throws LectureException {
    return Contrats.read(source, LectureFeuilles::read);
  }

  /**
   * Reads a contract from a stream as {@link Contrats#read(InputStream, String)} does, and keeps
   * its sheets; the stream is read to its end and left open.
   *
   * @param entree the stream
   * @param nom the name of the file, which places and messages quote
   * @return the reading with its sheets; without any for a format that has none
   * @throws LectureException if nothing can be read
   */
  public static LectureFeuilles read(InputStream entree, String nom) throws LectureException {
    try (Source source = Source.of(entree, nom)) {
      return read(source);
    }
  }

  private static LectureFeuilles read(ContratReader reader, Source source) throws LectureException {
    return reader instanceof FeuillesReader feuilles
        ? feuilles.readFeuilles(source)
        : of(reader.read(source));
  }

  /** {@return the contract that could be read, the decisions of the reader, and its findings} */
  public Lecture lecture() {
    return lecture;
  }

  /** {@return the sheets of the document as they were read, hidden ones included} */
  public Classeur classeur() {
    return classeur;
  }

  /**
   * {@return the layout of each table that was recognised, complete: its sheet, its header, and all
   * of its columns and rows}
   */
  public List<Disposition> dispositions() {
    return dispositions;
  }

  /**
   * {@return these sheets with another reading of them, such as one whose names were resolved}
   *
   * @param lecture the reading
   */
  public LectureFeuilles withLecture(Lecture lecture) {
    return new LectureFeuilles(lecture, classeur, dispositions);
  }

  /** {@return the reading, as it prints itself} */
  @Override
  public String toString() {
    return lecture.toString();
  }
}
