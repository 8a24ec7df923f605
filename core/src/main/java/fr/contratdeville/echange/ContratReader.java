package fr.contratdeville.echange;

import java.nio.file.Path;

/**
 * Reads contracts of one format; found by {@link java.util.ServiceLoader}. An implementation keeps
 * no state and may be used by several threads.
 */
public interface ContratReader {

  /** {@return the format that this reader reads} */
  Format format();

  /**
   * {@return whether a file is for this reader, by its content} A reader also takes the files that
   * people mistake for its format if it can say what they are.
   *
   * @param debut the first bytes of the file, at most {@link Contrats#DEBUT}
   */
  boolean recognises(byte[] debut);

  /**
   * {@return whether a file whose first bytes this reader recognises is of its format, and not one
   * that people mistake for it} It is asked of each reader where several recognise a file, since
   * every ZIP archive starts as a workbook does. The first one that confirms reads the file; if
   * none does, the first one that recognises it, to say what the file is.
   *
   * <p>False unless overridden: a reader whose format needs more than the first bytes to be told
   * from others looks for what only its own files have. What cannot be read is not confirmed, and
   * nothing is thrown.
   *
   * @param fichier a file that exists and is not empty
   */
  default boolean confirms(Path fichier) {
    return false;
  }

  /**
   * {@return what {@link #confirms(Path)} says of a source} A reader that reads streams overrides
   * this one: by default, bytes in memory are written to a temporary file.
   *
   * @param source a source that exists and is not empty
   */
  default boolean confirms(Source source) {
    try {
      return confirms(source.fichier());
    } catch (LectureException e) {
      return false;
    }
  }

  /**
   * Reads a contract.
   *
   * @param fichier a file that exists and is not empty
   * @param nom the name that places and messages quote
   * @return the contract, with findings on what could not be read
   * @throws LectureException if nothing can be read from the file; nothing else is thrown for its
   *     content
   */
  Lecture read(Path fichier, String nom) throws LectureException;

  /**
   * Reads a contract from a file, from memory or from a stream; {@link Contrats} calls this one. A
   * reader that needs no file overrides it, and {@link #read(Path, String)} calls it with
   * {@link Source#of(Path, String)}. By default, bytes in memory are written to a temporary file.
   *
   * @param source a source that exists and is not empty
   * @return the contract, with findings on what could not be read
   * @throws LectureException if nothing can be read from it; nothing else is thrown for its content
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  default Lecture read(Source source) throws LectureException {
    return read(source.fichier(), source.nom());
  }
}
