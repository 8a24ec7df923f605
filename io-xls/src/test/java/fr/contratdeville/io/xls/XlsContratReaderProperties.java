package fr.contratdeville.io.xls;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.testing.suite.Damage;
import fr.contratdeville.testing.suite.ReaderSuite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The reader of old workbooks keeps to what every reader keeps to. */
class XlsContratReaderProperties extends ReaderSuite {

  @Override
  protected ContratReader reader() {
    return new XlsContratReader();
  }

  @Override
  protected Arbitrary<byte[]> examples() {
    return Arbitraries.integers()
        .between(0, 99_999)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(XlsContratReaderProperties::classeur);
  }

  /** Half of the time the records are damaged inside of a container that is sound. */
  @Override
  protected byte[] damage(byte[] file, Random random) {
    try {
      return random.nextBoolean()
          ? Damage.of(file, random)
          : Flux.fichier("Workbook", Damage.of(Flux.contenu(file), random));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as {@link #aDamagedFileIsReadOrRefused}, with 20,000 damaged files. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Tag("long")
  @Tag("release")
  void twenty_thousand_damaged_files_are_read_or_refused(
      @ForAll("readableFiles") byte[] file, @ForAll Random random) throws Exception {
    aDamagedFileIsReadOrRefused(file, random);
  }

  private static byte[] classeur(List<Integer> montants) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (HSSFWorkbook classeur = new HSSFWorkbook()) {
      HSSFSheet feuille = classeur.createSheet("Bilan");
      rangee(feuille, 0, "Bilan 2023");
      feuille.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      rangee(feuille, 1, "Porteur", "Intitulé de l'action", "Ville", "État");
      for (int i = 0; i < montants.size(); i++) {
        HSSFRow rangee = rangee(feuille, i + 2, "Léo Lagrange", "Été " + i);
        rangee.createCell(2).setCellValue(montants.get(i));
        rangee.createCell(3).setCellValue("1 200 €");
      }
      HSSFRow total = rangee(feuille, montants.size() + 2, "Total");
      total.createCell(2).setCellFormula("SUM(C3:C" + (montants.size() + 2) + ")");
      total.getCell(2).setCellValue(montants.stream().mapToInt(m -> m).sum());
      enrichir(classeur, feuille);
      classeur.write(sortie);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sortie.toByteArray();
  }

  private static void enrichir(HSSFWorkbook classeur, HSSFSheet feuille) {
    HSSFFont barree = classeur.createFont();
    barree.setStrikeout(true);
    HSSFRichTextString riche = new HSSFRichTextString("5000 3000");
    riche.applyFont(0, 4, barree);
    feuille.getRow(2).getCell(3).setCellValue(riche);
    var note = feuille
        .createDrawingPatriarch()
        .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 2, 3));
    note.setString(new HSSFRichTextString("à vérifier"));
    feuille.getRow(2).getCell(2).setCellComment(note);
    feuille.setColumnHidden(5, true);
    feuille.getRow(2).createCell(6).setCellErrorValue(FormulaError.DIV0);
    feuille.getRow(2).createCell(7).setCellValue(true);
  }

  private static HSSFRow rangee(HSSFSheet feuille, int numero, String... textes) {
    HSSFRow rangee = feuille.createRow(numero);
    for (int i = 0; i < textes.length; i++) {
      rangee.createCell(i).setCellValue(textes[i]);
    }
    return rangee;
  }
}
