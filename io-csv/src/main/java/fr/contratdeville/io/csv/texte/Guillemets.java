package fr.contratdeville.io.csv.texte;

/**
 * Follows the quotation marks of a text, character by character. A mark opens a cell at its start,
 * and closes it before a separator or the end of a line; two marks inside of a cell are one.
 */
final class Guillemets {

  /** What a character is among quotation marks. */
  enum Sens {
    /** A character of a cell, or a mark around it. */
    CELLULE,
    /** A character within quotation marks. */
    DEDANS,
    /** A character within quotation marks, and so was the mark before it, which closes nothing. */
    REOUVRE,
    /** A blank after a mark that closes the cell if a separator follows. */
    BLANC,
    /** A character between two cells. */
    SEPARATEUR,
    /** The end of a line. */
    FIN_DE_LIGNE
  }

  private final String separateurs;
  private boolean ouvert;
  private boolean peutFermer;
  private boolean debut = true;

  Guillemets(String separateurs) {
    this.separateurs = separateurs;
  }

  /** Goes on to the next character. */
  Sens add(char lettre) {
    if (ouvert && !peutFermer) {
      peutFermer = lettre == '"';
      return Sens.DEDANS;
    }
    if (ouvert && lettre == '"') {
      peutFermer = false;
      return Sens.DEDANS;
    }
    boolean fin = lettre == '\n' || lettre == '\r';
    boolean separe = separateurs.indexOf(lettre) >= 0;
    if (ouvert && !fin && !separe) {
      // A blank may stand before a separator: the mark then closes all the same.
      peutFermer = lettre == ' ';
      return peutFermer ? Sens.BLANC : Sens.REOUVRE;
    }
    ouvert = false;
    peutFermer = false;
    if (fin || separe) {
      debut = true;
      return fin ? Sens.FIN_DE_LIGNE : Sens.SEPARATEUR;
    }
    ouvert = lettre == '"' && debut;
    debut &= lettre == ' ';
    return Sens.CELLULE;
  }

  /** Whether a mark is open that the end of the text does not close. */
  boolean resteOuvert() {
    return ouvert && !peutFermer;
  }
}
