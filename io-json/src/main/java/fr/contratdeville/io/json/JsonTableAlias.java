package fr.contratdeville.io.json;

import fr.contratdeville.description.Nouns;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Tables that roll porteurs and financeurs up, as JSON:
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
 * All but the name may be left out.
 */
public final class JsonTableAlias {

  private JsonTableAlias() {}

  /**
   * Reads a table. A table decides what is summed with what, so that nothing in it is guessed or
   * passed over: a property that is not known is refused.
   *
   * @throws LectureException if the file is not exactly such a table
   */
  public static TableAlias read(Path fichier) throws LectureException {
    return Exact.read(
        fichier,
        Nouns.TABLE_ALIAS,
        Message.of("ce n'est pas une table d'alias", "this is not a table of aliases"));
  }

  /** @throws IOException if the file cannot be written; it is then left as it was */
  public static void write(TableAlias table, Path fichier) throws IOException {
    Exact.write(table, Nouns.TABLE_ALIAS, fichier);
  }
}
