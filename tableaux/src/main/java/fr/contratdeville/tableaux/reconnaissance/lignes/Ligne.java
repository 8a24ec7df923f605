package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;

/**
 * A row and its kind.
 *
 * @param raison the reason why the row has this kind
 * @param supposee whether nothing on the sheet proves it, so that it deserves a finding
 * @param termes the rows of financed entries that the row sums, from top to bottom; empty if they
 *     are not known or the row is no sum
 * @param doute what is in doubt about the row, and what each reading of it would change; empty if
 *     nothing is
 */
public record Ligne(
    int numero,
    GenreLigne genre,
    Message raison,
    boolean supposee,
    List<Integer> termes,
    Optional<Message> doute) {

  public static Ligne sure(int numero, GenreLigne genre, String fr, String en) {
    return sure(numero, genre, new Message(fr, en));
  }

  public static Ligne sure(int numero, GenreLigne genre, Message raison) {
    return new Ligne(numero, genre, raison, false, List.of(), Optional.empty());
  }

  public static Ligne supposee(int numero, GenreLigne genre, String fr, String en) {
    return new Ligne(numero, genre, new Message(fr, en), true, List.of(), Optional.empty());
  }

  /** This row, as a sum of these rows. */
  Ligne withTermes(List<Integer> termes) {
    return new Ligne(numero, genre, raison, supposee, termes, doute);
  }

  /** This row with a doubt. */
  Ligne withDoute(Message doute) {
    return new Ligne(numero, genre, raison, supposee, termes, Optional.of(doute));
  }

  /** This row as one of another kind. */
  Ligne withGenre(GenreLigne genre, String fr, String en) {
    Message pourquoi = new Message(raison.fr() + ", " + fr, raison.en() + ", " + en);
    return new Ligne(numero, genre, pourquoi, false, termes, doute);
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

  /** Whether the row sums others. */
  public boolean estSomme() {
    return est(GenreLigne.TOTAL)
        || est(GenreLigne.SOUS_TOTAL)
        || est(GenreLigne.SOUS_TOTAL_DESSOUS);
  }
}
