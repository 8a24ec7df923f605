package fr.contratdeville.io.json;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.tableaux.description.DispositionNouns;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The layouts of the tables of a document as JSON, in a file that stands beside the document: a
 * reader writes it, a person corrects it, and it is read back.
 *
 * <pre>{@code
 * {
 *   "tables": [
 *     {
 *       "feuille": "Bilan 2023",
 *       "entete": "4:5",
 *       "colonnes": {
 *         "E": {"est": "COMPLEMENT"},
 *         "H": {"est": "FINANCEMENT", "financeur": "PSE", "type": "COMMUNE", "etape": "VERSE"}
 *       },
 *       "lignes": {
 *         "27": "IGNOREE",
 *         "30:31": "TEXTE"
 *       }
 *     }
 *   ]
 * }
 * }</pre>
 *
 * All of a table may be left out but what differs from what would be recognised. The file may hold,
 * under {@code "lexique"}, one {@link JsonLexique lexicon} for all its tables.
 */
public final class JsonDisposition {

  private static final String SUFFIXE = ".disposition.json";

  private JsonDisposition() {}

  /** Where the layouts of a document are looked for: {@code bilan.xlsx.disposition.json}. */
  public static Path aCoteDe(Path document) {
    return document.resolveSibling(document.getFileName() + SUFFIXE);
  }

  /**
   * Reads layouts, one for each table. A name that is not known is refused with those that are: a
   * misspelt one would leave a row or a column as it was in silence.
   *
   * @throws LectureException if the file does not hold exactly such layouts
   */
  public static List<Disposition> read(Path fichier) throws LectureException {
    return Exact.read(
        fichier,
        DispositionNouns.DISPOSITIONS,
        Message.of(
            "ce ne sont pas des dispositions de tableaux", "these are no layouts of tables"));
  }

  /**
   * Writes layouts, one for each table. What {@link #read} gives back equals them if they have one
   * lexicon, but for the {@linkplain fr.contratdeville.modele.Financeur#rattachement() structure}
   * that a financeur was rolled up to.
   *
   * @throws IOException if the file cannot be written; it is then left as it was
   */
  public static void write(List<Disposition> dispositions, Path fichier) throws IOException {
    Exact.write(dispositions, DispositionNouns.DISPOSITIONS, fichier);
  }
}
