package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.paquet.Integers;
import fr.contratdeville.tableaux.feuille.Reference;

/**
 * The current row and cell of a sheet. A row or a cell that does not state its place follows the
 * one before it.
 */
final class Cursor {
  private int ligne;
  private int colonne;

  /**
   * Goes to the row that has just opened.
   *
   * @return false if it is outside of any sheet
   */
  boolean rangee(String annoncee) {
    int numero = annoncee.isEmpty() ? ligne + 1 : Integers.parse(annoncee, 0);
    if (!Reference.estPossible(numero, 1)) {
      return false;
    }
    ligne = numero;
    colonne = 0;
    return true;
  }

  /**
   * Goes to the cell that has just opened.
   *
   * @return false if it is outside of any sheet
   */
  boolean cellule(String annoncee) {
    long place = annoncee.isEmpty() ? colonne + 1 : Reference.pack(annoncee);
    int numero = annoncee.isEmpty() || place < 0 ? (int) place : Reference.unpackColonne(place);
    if (!Reference.estPossible(1, numero)) {
      return false;
    }
    colonne = numero;
    return true;
  }

  int ligne() {
    return ligne;
  }

  int colonne() {
    return colonne;
  }

  Reference here() {
    return Reference.of(ligne, colonne);
  }
}
