package fr.contratdeville.io.xlsx;

/** Is told how far a long reading is. */
@FunctionalInterface
public interface Progression {

  /**
   * @param faits how many bytes of the sheets were read
   * @param total how many there are, as the file announces
   */
  void avance(long faits, long total);
}
