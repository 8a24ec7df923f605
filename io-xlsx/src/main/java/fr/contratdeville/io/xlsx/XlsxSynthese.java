package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.xlsx.synthese.Synthese;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a workbook for a comité de pilotage: headline figures and who pays how much, one cross
 * table per axis (thématique, quartier, porteur) by financeur, the findings with a link to each
 * cell, and the lines of money that all this adds up. Its figures are formulas over these lines,
 * and carry their results for programs that compute nothing. Charts of the largest amounts point to
 * these cells, and have alternative texts.
 *
 * <p>Amounts of several steps are never added up together: those of one step count, and the sheets
 * name that step. Links to the document expect it beside the workbook. A spreadsheet keeps fifteen
 * digits: an amount with more stands as a text, which nothing adds up.
 */
public final class XlsxSynthese {

  private XlsxSynthese() {}

  /**
   * Writes the workbook. The file is replaced as a whole or left as it was.
   *
   * @param contrat the contract whose lines are added up
   * @param rapport the findings, and the name of the file that was examined
   * @param cible the file to write
   * @param locale the language of the sheets
   * @throws IOException if the file cannot be written
   */
  public static void write(ContratDeVille contrat, Rapport rapport, Path cible, Locale locale)
      throws IOException {
    Ecriture.atomique(cible, sortie -> write(contrat, rapport, sortie, locale));
  }

  /**
   * Writes the workbook to a stream, such as the body of an answer. It is made in memory, or in a
   * temporary file from {@link fr.contratdeville.echange.Source#EN_MEMOIRE} bytes on, and then
   * written.
   *
   * @param contrat the contract whose lines are added up
   * @param rapport the findings, and the name of the file that was examined
   * @param sortie the stream, which is left open
   * @param locale the language of the sheets
   * @throws IOException if the stream throws it
   */
  public static void write(
      ContratDeVille contrat, Rapport rapport, OutputStream sortie, Locale locale)
      throws IOException {
    new Synthese(contrat, rapport, locale).write(sortie);
  }
}
