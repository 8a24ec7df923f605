package fr.contratdeville.io.json;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.tableaux.description.LexiqueNouns;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Reads and writes lexicons, which give headings and labels their meanings, as JSON:
 *
 * <pre>{@code
 * {
 *   "nom": "Gard rhodanien",
 *   "termes": {
 *     "PORTEUR": ["porteur", "structure", "équipe de terrain"],
 *     "BILAN": ["bilan *"]
 *   }
 * }
 * }</pre>
 *
 * <p>A lexicon with financeurs of its own has them as {@code "financeurs"}, in the form of a
 * {@link JsonTableAlias}.
 */
public final class JsonLexique {

  private JsonLexique() {}

  /**
   * Reads a lexicon from a file. Unknown terms are refused, and the message lists the known ones.
   *
   * @throws LectureException if the file cannot be read, or is not exactly a lexicon
   */
  public static Lexique read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  /**
   * Reads a lexicon from a file, from memory or from a stream, as {@link #read(Path)} does.
   *
   * @throws LectureException if it cannot be read, or is not exactly a lexicon
   */
  public static Lexique read(Source source) throws LectureException {
    return Exact.read(
        source,
        LexiqueNouns.LEXIQUE,
        Message.of("ce n'est pas un lexique d'intitulés", "this is not a lexicon of headings"));
  }

  /**
   * Writes a lexicon to a file, which is replaced as a whole or left as it was. {@link #read(Path)}
   * gives an equal one.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Lexique lexique, Path fichier) throws IOException {
    Exact.write(lexique, LexiqueNouns.LEXIQUE, fichier);
  }

  /**
   * Writes a lexicon to a stream, such as the body of an answer; the stream is left open.
   *
   * @throws IOException if the stream throws it
   */
  public static void write(Lexique lexique, OutputStream sortie) throws IOException {
    Exact.write(lexique, LexiqueNouns.LEXIQUE, sortie);
  }
}
