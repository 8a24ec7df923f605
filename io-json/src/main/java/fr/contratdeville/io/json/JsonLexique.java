package fr.contratdeville.io.json;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.tableaux.description.LexiqueNouns;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What headings and labels mean, as JSON:
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
 * A lexicon with financeurs of its own has them under {@code "financeurs"}, in the form of a
 * {@link JsonTableAlias}.
 */
public final class JsonLexique {

  private JsonLexique() {}

  /**
   * Reads a lexicon. A term that is not known is refused with those that are.
   *
   * @throws LectureException if the file does not hold exactly a lexicon
   */
  public static Lexique read(Path fichier) throws LectureException {
    return Exact.read(
        fichier,
        LexiqueNouns.LEXIQUE,
        Message.of("ce n'est pas un lexique d'intitulés", "this is not a lexicon of headings"));
  }

  /**
   * Writes a lexicon. {@link #read} gives back an equal one.
   *
   * @throws IOException if the file cannot be written; it is then left as it was
   */
  public static void write(Lexique lexique, Path fichier) throws IOException {
    Exact.write(lexique, LexiqueNouns.LEXIQUE, fichier);
  }
}
