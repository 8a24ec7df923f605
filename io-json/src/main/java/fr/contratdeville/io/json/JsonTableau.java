package fr.contratdeville.io.json;

import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.io.json.codec.TableauJson;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes tables as JSON, in UTF-8, for a program that shows them: totals, cross tables, findings,
 * lines of money.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "titre": {"fr": "Totaux : Financeur", "en": "Totals: Financeur"},
 *   "colonnes": [
 *     {"titre": "Financeur", "genre": "TEXTE"},
 *     {"titre": {"fr": "Montant (€)", "en": "Amount (€)"}, "genre": "MONTANT"}
 *   ],
 *   "rangees": [
 *     ["CAF", 1500.50],
 *     ["Ville", null]
 *   ],
 *   "pied": [
 *     ["Total", 1500.50]
 *   ]
 * }
 * }</pre>
 *
 * <p>A text that is the same in French and in English is a string; else it is an object of both. A
 * figure is a number with its decimals, a blank cell {@code null}. {@code genre} is the name of a
 * {@link Colonne.Genre}. A table without a title has no {@code titre}; {@code pied} holds the rows
 * that add the others up, and may be empty. The whole of a contract or of a report is written by
 * {@link JsonContratWriter} and {@link JsonRapport}.
 */
public final class JsonTableau {

  /** The version of the format; it rises when programs that read tables would have to change. */
  public static final int VERSION = TableauJson.VERSION;

  private JsonTableau() {}

  /**
   * Writes a table to a file, which is replaced as a whole or left as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Tableau tableau, Path fichier) throws IOException {
    Ecriture.atomique(fichier, sortie -> write(tableau, sortie));
  }

  /**
   * Writes a table to a stream, such as the body of an answer; the stream is left open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Tableau tableau, OutputStream sortie) throws IOException {
    JsonOutput.write(sortie, out -> TableauJson.write(tableau, out));
  }
}
