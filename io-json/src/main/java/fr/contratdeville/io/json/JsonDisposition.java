package fr.contratdeville.io.json;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.tableaux.description.DispositionNouns;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes the layouts of the tables of a document as JSON, in a file beside the document:
 * a program writes it, a person corrects it, and it is read back.
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
 * <p>A table needs no other properties than those that differ from what would be recognised. The
 * file may have, as {@code "lexique"}, one {@linkplain JsonLexique lexicon} for all its tables.
 */
public final class JsonDisposition {

  private static final String SUFFIXE = ".disposition.json";

  private JsonDisposition() {}

  /**
   * Returns the file in which the layouts of a document are looked for:
   * {@code bilan.xlsx.disposition.json} beside {@code bilan.xlsx}.
   */
  public static Path aCoteDe(Path document) {
    return document.resolveSibling(document.getFileName() + SUFFIXE);
  }

  /**
   * Reads layouts from a file, one for each table. Unknown names are refused, and the message lists
   * the known ones: a misspelt name would leave a row or a column as it was in silence.
   *
   * @throws LectureException if the file cannot be read, or is not exactly a list of layouts
   */
  public static List<Disposition> read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  /**
   * Reads layouts from a file, from memory or from a stream, as {@link #read(Path)} does.
   *
   * @throws LectureException if it cannot be read, or is not exactly a list of layouts
   */
  public static List<Disposition> read(Source source) throws LectureException {
    return Exact.read(
        source,
        DispositionNouns.DISPOSITIONS,
        Message.of(
            "ce ne sont pas des dispositions de tableaux", "these are no layouts of tables"));
  }

  /**
   * Writes layouts, one for each table, to a file, which is replaced as a whole or left as it was.
   * If they have one lexicon, {@link #read(Path)} gives equal ones, without the
   * {@linkplain fr.contratdeville.modele.Financeur#rattachement() structures} of financeurs.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(List<Disposition> dispositions, Path fichier) throws IOException {
    Exact.write(dispositions, DispositionNouns.DISPOSITIONS, fichier);
  }

  /**
   * Writes layouts to a stream, such as the body of an answer; the stream is left open.
   *
   * @throws IOException if the stream throws it
   */
  public static void write(List<Disposition> dispositions, OutputStream sortie) throws IOException {
    Exact.write(dispositions, DispositionNouns.DISPOSITIONS, sortie);
  }
}
