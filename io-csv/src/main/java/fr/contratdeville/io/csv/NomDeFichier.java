package fr.contratdeville.io.csv;

/** What the name of a file says. */
final class NomDeFichier {

  private NomDeFichier() {}

  /** The name of the sheet that a spreadsheet makes of the file: without its extension. */
  static String feuille(String nom) {
    int point = nom.lastIndexOf('.');
    return point > 0 ? nom.substring(0, point) : nom;
  }
}
