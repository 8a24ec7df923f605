package fr.contratdeville.examples;

import fr.contratdeville.modele.Porteur;

/** Prints the porteurs named on the command line. */
public final class Analyser {
  private Analyser() {}

  /**
   * Runs the program.
   *
   * @param args names of porteurs
   */
  public static void main(String[] args) {
    for (var nom : args) {
      System.out.println(Porteur.builder().nom(nom).build());
    }
  }
}
