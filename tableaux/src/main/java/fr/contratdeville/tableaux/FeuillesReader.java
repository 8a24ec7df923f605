package fr.contratdeville.tableaux;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import java.nio.file.Path;

/**
 * A reader whose format has sheets, and which hands them over when it is asked to: a page that
 * shows the document as it was read needs them. It is found as every {@link ContratReader} is, and
 * {@link LectureFeuilles#read(Path)} asks it.
 *
 * <p>A format that makes a {@link fr.contratdeville.tableaux.feuille.Classeur} of its files
 * implements it with one line:
 *
 * <pre>{@code
 * public LectureFeuilles readFeuilles(Path fichier, String nom) throws LectureException {
 *   return new LectureTableaux(dispositions).readFeuilles(classeur(fichier, nom), nom, format());
 * }
 * }</pre>
 */
public interface FeuillesReader extends ContratReader {

  /**
   * Reads a contract and keeps the sheets that it was read from. The contract is the one that
   * {@link #read} gives; the file is read once.
   *
   * @param fichier a file that exists and is not empty
   * @param nom the name that places and messages quote
   * @return the contract, the sheets, and what their columns and rows were taken for
   * @throws LectureException if nothing can be read from the file; nothing else is thrown for its
   *     content
   */
  LectureFeuilles readFeuilles(Path fichier, String nom) throws LectureException;

  /**
   * Reads a contract from a file, from memory or from a stream, and keeps the sheets that it was
   * read from; {@link LectureFeuilles#read(Source)} calls this one. A reader that needs no file
   * overrides it, as {@link ContratReader#read(Source)}.
   *
   * @param source a source that exists and is not empty
   * @return the contract, the sheets, and what their columns and rows were taken for
   * @throws LectureException if nothing can be read from it; nothing else is thrown for its content
   */
  default LectureFeuilles readFeuilles(Source source) throws LectureException {
    return readFeuilles(source.fichier(), source.nom());
  }
}
