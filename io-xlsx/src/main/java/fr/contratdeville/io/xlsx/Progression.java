package fr.contratdeville.io.xlsx;

/** A listener to the progress of a long reading, for instance a progress bar. */
@FunctionalInterface
public interface Progression extends fr.contratdeville.valeur.Progression {

  /**
   * Called from time to time, on the thread that reads.
   *
   * @param faits the bytes of the sheets that were read so far, at most {@code total}
   * @param total the bytes of all sheets to read, as the file announces them
   */
  @Override
  void avance(long faits, long total);
}
