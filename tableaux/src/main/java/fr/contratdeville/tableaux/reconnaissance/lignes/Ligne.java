package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.valeur.Message;

/**
 * A row and its kind.
 *
 * @param raison the reason why the row has this kind
 * @param supposee whether nothing on the sheet proves it, so that it deserves a finding
 */
public record Ligne(int numero, GenreLigne genre, Message raison, boolean supposee) {

  public static Ligne sure(int numero, GenreLigne genre, String fr, String en) {
    return new Ligne(numero, genre, new Message(fr, en), false);
  }

  public static Ligne supposee(int numero, GenreLigne genre, String fr, String en) {
    return new Ligne(numero, genre, new Message(fr, en), true);
  }

  public boolean est(GenreLigne cherche) {
    return genre == cherche;
  }

  /** Whether the row is a heading inside the table, or a note. */
  public boolean estTexte() {
    return est(GenreLigne.TEXTE) || genre.champ().isPresent();
  }

  /** Whether the row is a financed entry. */
  public boolean estVolet() {
    return est(GenreLigne.ACTION) || est(GenreLigne.CONTINUATION);
  }
}
