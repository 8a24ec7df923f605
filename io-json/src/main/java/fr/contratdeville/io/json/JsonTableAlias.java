package fr.contratdeville.io.json;

import fr.contratdeville.description.Nouns;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Reads and writes tables of aliases as JSON. Such a table says which spellings and services belong
 * to which porteur or financeur:
 *
 * <pre>{@code
 * {
 *   "nom": "services de la ville",
 *   "periode": "2015-01-01/2023-12-31",
 *   "structures": {"VILLE - DCESS": "VILLE"},
 *   "financeurs": [
 *     {"libelle": "PSE", "nom": "Pont-Saint-Esprit", "type": "COMMUNE"},
 *     {"libelle": "Ville", "etendue": "DEBUT", "type": "COMMUNE"},
 *     {"libelle": "CGET", "nom": "CGET", "type": "ETAT", "periode": "2014-01-01/2019-12-31"}
 *   ]
 * }
 * }</pre>
 *
 * <p>All properties but {@code nom} may be left out.
 */
public final class JsonTableAlias {

  private JsonTableAlias() {}

  /**
   * Reads a table of aliases from a file. Unknown properties are refused: a misspelt one would
   * change in silence which amounts are added up.
   *
   * @throws LectureException if the file cannot be read, or is not exactly a table of aliases
   */
  public static TableAlias read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  /**
   * Reads a table of aliases from a file, from memory or from a stream, as {@link #read(Path)}
   * does.
   *
   * @throws LectureException if it cannot be read, or is not exactly a table of aliases
   */
  public static TableAlias read(Source source) throws LectureException {
    return Exact.read(
        source,
        Nouns.TABLE_ALIAS,
        Message.of("ce n'est pas une table d'alias", "this is not a table of aliases"));
  }

  /**
   * Writes a table of aliases to a file, which is replaced as a whole or left as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(TableAlias table, Path fichier) throws IOException {
    Exact.write(table, Nouns.TABLE_ALIAS, fichier);
  }

  /**
   * Writes a table of aliases to a stream, such as the body of an answer; the stream is left open.
   *
   * @throws IOException if the stream throws it
   */
  public static void write(TableAlias table, OutputStream sortie) throws IOException {
    Exact.write(table, Nouns.TABLE_ALIAS, sortie);
  }
}
