package fr.contratdeville.io.csv;

import java.nio.file.Path;

/** What the name of a file says. */
final class NomDeFichier {

  private NomDeFichier() {}

  /** The name without its folder; the path itself if it has no name, as {@code /}. */
  static String of(Path fichier) {
    Path nom = fichier.getFileName();
    return nom == null ? fichier.toString() : nom.toString();
  }

  /** The name of the sheet that a spreadsheet makes of the file: without its extension. */
  static String feuille(String nom) {
    int point = nom.lastIndexOf('.');
    return point > 0 ? nom.substring(0, point) : nom;
  }
}
