package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.interne.FichierJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The layouts of a workbook as a JSON file that stands beside it: written by a reader, corrected by
 * a person, read back. It may say as little as one column of one table.
 *
 * <pre>{@code
 * {"tables": [{"feuille": "Bilan 2023", "colonnes": {"E": {"est": "COMPLEMENT"}}, "lignes": {"21": "IGNOREE"}}]}
 * }</pre>
 */
public final class Dispositions {

  private static final String SUFFIXE = ".disposition.json";

  private Dispositions() {}

  /** Where the layouts of a workbook are looked for: {@code bilan.xlsx.disposition.json}. */
  public static Path aCoteDe(Path classeur) {
    return classeur.resolveSibling(classeur.getFileName() + SUFFIXE);
  }

  /**
   * Reads layouts, one for each table.
   *
   * @throws LectureException if the file is missing or is no such JSON, with the line or the name
   *     that is wrong
   */
  public static List<Disposition> read(Path fichier) throws LectureException {
    return FichierJson.read(fichier, DispositionJson::lire);
  }

  /**
   * Writes layouts, one for each table; the file is replaced whole or left as it was. What
   * {@link #read} gives back equals them, but for the place of a territoire and the financeurs of a
   * lexique.
   */
  public static void write(List<Disposition> dispositions, Path fichier) throws IOException {
    FichierJson.write(DispositionJson.objet(dispositions), fichier);
  }
}
