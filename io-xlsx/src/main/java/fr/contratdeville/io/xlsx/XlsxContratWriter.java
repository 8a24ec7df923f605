package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.Format;
import fr.contratdeville.io.xlsx.canonique.ecriture.CanoniqueWriter;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes a contract as the canonical workbook, without loss: {@link XlsxContratReader} reads an
 * equal contract from it, also after it was sorted, or saved again by a spreadsheet.
 *
 * <p>People find the actions, who pays what, the indicators and the framework each on a sheet, with
 * amounts that are numbers, lists to choose from and filters; they may add, change and delete rows.
 * Rows are tied by short keys ({@code A12}), never by their position. A value that has no column
 * stands on the sheet Compléments. The sheet Notice explains all this in French.
 */
public final class XlsxContratWriter implements ContratWriter {

  /** Makes a writer, which keeps no state; {@link java.util.ServiceLoader} calls this too. */
  public XlsxContratWriter() {}

  @Override
  public Format format() {
    return XlsxContratReader.FORMAT;
  }

  /**
   * Writes the workbook of a contract; the stream is left open.
   *
   * @throws IOException if the stream throws it, or, before anything is written, if a sheet would
   *     have more rows than a spreadsheet takes
   */
  @Override
  public void write(ContratDeVille contrat, OutputStream sortie) throws IOException {
    CanoniqueWriter.contrat(contrat, sortie);
  }

  /**
   * Writes an empty workbook to fill, with its instructions and its lists.
   *
   * @throws IOException if the file cannot be written; it is then left as it was
   */
  public static void modele(Path fichier) throws IOException {
    Ecriture.atomique(fichier, XlsxContratWriter::modele);
  }

  /**
   * Writes an empty workbook to fill to a stream, which is left open.
   *
   * @throws IOException if the stream throws it
   */
  public static void modele(OutputStream sortie) throws IOException {
    CanoniqueWriter.modele(sortie);
  }
}
