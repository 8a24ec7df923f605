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
   * Reads a contract.
   *
   * @param fichier a file that exists and is not empty
   * @param nom the name that places and messages quote
   * @return the contract, with findings on what could not be read
   * @throws LectureException if nothing can be read from the file; nothing else is thrown for its
   *     content
   */
  Lecture read(Path fichier, String nom) throws LectureException;
}
