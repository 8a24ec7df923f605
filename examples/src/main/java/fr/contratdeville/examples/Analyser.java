package fr.contratdeville.examples;

import fr.contratdeville.lanceur.Lanceur;
import java.util.stream.Stream;

/**
 * The first command of the README: {@code contrat-de-ville analyser} with the arguments that it is
 * given, without a jar to build first. It reads a bilan and prints what its own figures contradict,
 * who finances what, and the actions of each structure.
 */
public final class Analyser {
  private Analyser() {}

  /**
   * Runs the command and ends the Java machine with its exit code.
   *
   * @param args the file to read, then options; the README lists them
   */
  public static void main(String[] args) {
    Lanceur.main(Stream.concat(Stream.of("analyser"), Stream.of(args)).toArray(String[]::new));
  }
}
