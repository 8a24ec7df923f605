package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook reads the same here and in POI. */
class OraclePoiProperties {

  private static final Map<SheetVisibility, Visibilite> VISIBILITES = Map.of(
      SheetVisibility.VISIBLE, Visibilite.VISIBLE,
      SheetVisibility.HIDDEN, Visibilite.MASQUEE,
      SheetVisibility.VERY_HIDDEN, Visibilite.TRES_MASQUEE);

  @Provide
  Arbitrary<Tirage> tirages() {
    return Tirage.quelconque();
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void readsWhatPoiReads(@ForAll("tirages") Tirage tirage) throws Exception {
    Path fichier = Files.createTempFile("tirage", ".xlsx");
    try {
      try (XSSFWorkbook classeur = tirage.classeur();
          OutputStream sortie = Files.newOutputStream(fichier)) {
        classeur.write(sortie);
      }
      try (InputStream entree = Files.newInputStream(fichier);
          XSSFWorkbook poi = new XSSFWorkbook(entree)) {
        comparer(ClasseurXlsx.open(fichier), poi);
      }
    } finally {
      Files.delete(fichier);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Tag("long")
  void readsWhatPoiReadsMoreOften(@ForAll("tirages") Tirage tirage) throws Exception {
    readsWhatPoiReads(tirage);
  }

  private static void comparer(ClasseurXlsx classeur, XSSFWorkbook poi) {
    assertThat(classeur.remarques()).isEmpty();
    assertThat(classeur.dates1904()).isEqualTo(poi.isDate1904());
    assertThat(classeur.feuilles()).hasSize(poi.getNumberOfSheets());
    for (int i = 0; i < poi.getNumberOfSheets(); i++) {
      Feuille feuille = classeur.feuilles().get(i);
      assertThat(feuille.nom()).isEqualTo(poi.getSheetName(i));
      assertThat(VISIBILITES).containsEntry(poi.getSheetVisibility(i), feuille.visibilite());
      comparer(feuille, poi.getSheetAt(i));
    }
  }

  private static void comparer(Feuille feuille, XSSFSheet poi) {
    assertThat(feuille.fusions())
        .extracting(Object::toString)
        .containsExactlyInAnyOrderElementsOf(
            poi.getMergedRegions().stream().map(r -> r.formatAsString()).toList());
    assertThat(feuille.colonnesMasquees().boxed())
        .containsExactlyElementsOf(IntStream.range(0, 16_384)
            .filter(poi::isColumnHidden)
            .map(c -> c + 1)
            .boxed()
            .toList());
    assertThat(feuille.commentaires().keySet())
        .extracting(Object::toString)
        .containsExactlyInAnyOrderElementsOf(
            poi.getCellComments().keySet().stream().map(Object::toString).toList());
    int attendues = 0;
    for (Row rangee : poi) {
      assertThat(feuille.ligneMasquee(rangee.getRowNum() + 1)).isEqualTo(rangee.getZeroHeight());
      for (Cell cellule : rangee) {
        Optional<Cellule> lue =
            feuille.cellule(cellule.getRowIndex() + 1, cellule.getColumnIndex() + 1);
        comparer(lue, (XSSFCell) cellule, feuille);
        attendues += lue.isPresent() ? 1 : 0;
      }
    }
    assertThat(feuille.rangees().stream().mapToInt(r -> r.cellules().size()).sum())
        .isEqualTo(attendues);
  }

  private static void comparer(Optional<Cellule> lue, XSSFCell poi, Feuille feuille) {
    boolean formule = poi.getCellType() == CellType.FORMULA;
    CellType type = formule ? poi.getCachedFormulaResultType() : poi.getCellType();
    boolean vide = type == CellType.BLANK
        || (!formule && type == CellType.STRING && poi.getStringCellValue().isEmpty());
    Reference ou = Reference.of(poi.getRowIndex() + 1, poi.getColumnIndex() + 1);
    if (vide) {
      boolean gardee = feuille.commentaires().containsKey(ou)
          || feuille.fusions().stream().anyMatch(f -> f.premiere().equals(ou));
      assertThat(lue.map(Cellule::genre))
          .isEqualTo(gardee ? Optional.of(Genre.VIDE) : Optional.empty());
      return;
    }
    Cellule cellule = lue.orElseThrow(() -> new AssertionError(ou + " absente, " + poi));
    assertThat(cellule.formule())
        .isEqualTo(formule ? Optional.of(poi.getCellFormula()) : Optional.empty());
    if (formule && poi.getRawValue() == null) {
      assertThat(cellule.estSansResultat()).isTrue();
      return;
    }
    switch (type) {
      case STRING -> assertThat(cellule.texte()).isEqualTo(poi.getStringCellValue());
      case BOOLEAN -> assertThat(cellule.booleen()).contains(poi.getBooleanCellValue());
      case ERROR ->
        assertThat(cellule.texte())
            .isEqualTo(FormulaError.forInt(poi.getErrorCellValue()).getString());
      default -> comparerNombre(cellule, poi);
    }
  }

  private static void comparerNombre(Cellule cellule, XSSFCell poi) {
    double attendu = poi.getNumericCellValue();
    if (cellule.genre() == Genre.TEXTE) {
      assertThat(Math.abs(attendu)).as("out of the range of a spreadsheet").isBetween(0.0, 1e-307);
      return;
    }
    assertThat(cellule.nombreExact().orElseThrow().doubleValue()).isEqualTo(attendu);
    assertThat(cellule.nombre().orElseThrow().stripTrailingZeros().precision())
        .isLessThanOrEqualTo(15);
    boolean date = cellule.nature().porteUneDate()
        || cellule.nature() == Nature.HEURE
        || cellule.nature() == Nature.DUREE;
    if (DateUtil.isValidExcelDate(attendu)) {
      assertThat(date)
          .as(poi.getCellStyle().getDataFormatString())
          .isEqualTo(DateUtil.isCellDateFormatted(poi));
    }
    Optional<LocalDateTime> lue = cellule.dateHeure();
    if (lue.isPresent()) {
      assertThat(lue.get()).isEqualTo(poi.getLocalDateTimeCellValue());
    }
    boolean depuis1904 = poi.getSheet().getWorkbook().isDate1904();
    boolean hors = attendu < (depuis1904 ? 0 : 1)
        || Math.round(attendu * 86_400_000) / 86_400_000 == 60
        || attendu > 2_957_003;
    if (cellule.nature().porteUneDate() && !hors) {
      assertThat(lue).isPresent();
    }
  }
}
