package fr.contratdeville.tableaux.interne;

import fr.contratdeville.valeur.Emplacement;

/** The place of a sheet, whatever name a damaged file gives it. */
public final class PlaceFeuille {

  private PlaceFeuille() {}

  /**
   * The place of this sheet; a name that no spreadsheet would let a sheet have comes after the word
   * {@code Feuille}.
   */
  public static Emplacement.Feuille of(String fichier, String feuille) {
    boolean lisible = !feuille.isBlank() && !feuille.startsWith("/") && !feuille.startsWith("]");
    return new Emplacement.Feuille(fichier, lisible ? feuille : "Feuille " + feuille);
  }
}
