package org.example.contrats;

/** A file that was read, or one that could not be. */
sealed interface Resultat permits Document, Resultat.Illisible {

  String nom();

  boolean estLu();

  /** How much memory it takes. */
  long octets();

  /** @param phrase why, in the language of the user, with the name of the file */
  record Illisible(String nom, String phrase) implements Resultat {

    @Override
    public boolean estLu() {
      return false;
    }

    @Override
    public long octets() {
      return 0;
    }
  }
}
