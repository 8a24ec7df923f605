package fr.contratdeville.io.xlsx.ecriture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.tableaux.feuille.Feuille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClasseurNeufTest {

  @TempDir
  private Path dossier;

  private static final List<String> HOSTILES = List.of(
      "=1+1",
      "+33 6",
      "-12",
      "@SUM(A1)",
      "\tonglet",
      " bords ",
      "deux\nlignes",
      "retour\rchariot",
      "_x0041_",
      "_X0041_",
      "_x005F_x0041_",
      "__x0041__x0042_",
      "\u0000\u0001\u001f\u000b",
      "\ufffe\uffff",
      "\ud83d\ude00",
      "\ud83d",
      "\ude00 seul",
      "<&>\"'");

  @Test
  void aTextIsReadAsItWasWrittenAndIsNoFormula() throws Exception {
    Path fichier = dossier.resolve("textes.xlsx");
    try (OutputStream sortie = Files.newOutputStream(fichier);
        ClasseurNeuf classeur = new ClasseurNeuf(sortie, "Textes");
        FeuilleNeuve feuille = classeur.feuille("Textes")) {
      for (int i = 0; i < HOSTILES.size(); i++) {
        feuille.texte(i + 1, 1, HOSTILES.get(i));
      }
    }
    Feuille lue = ClasseurXlsx.open(fichier).feuille("Textes").orElseThrow();
    try (var poi = WorkbookFactory.create(fichier.toFile())) {
      for (int i = 0; i < HOSTILES.size(); i++) {
        assertThat(lue.cellule(i + 1, 1).orElseThrow().texte()).isEqualTo(HOSTILES.get(i));
        var cellule = poi.getSheetAt(0).getRow(i).getCell(0);
        assertThat(cellule.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cellule.getStringCellValue()).isEqualTo(HOSTILES.get(i));
      }
    }
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws IOException {
    try (ClasseurNeuf classeur = new ClasseurNeuf(new ByteArrayOutputStream(), "Long")) {
      FeuilleNeuve feuille = classeur.feuille("Long");
      feuille.texte(1, 1, "x".repeat(CelluleEscape.LENGTH_MAX));
      assertThatThrownBy(() -> feuille.texte(2, 1, "x".repeat(CelluleEscape.LENGTH_MAX + 1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("32768");
    }
  }

  @Test
  void aTableHasItsHeaderItsListsAndItsFilter() throws Exception {
    Path fichier = dossier.resolve("tableau.xlsx");
    int rangees = 1200;
    try (OutputStream sortie = Files.newOutputStream(fichier);
        ClasseurNeuf classeur = new ClasseurNeuf(sortie, "Tableau");
        FeuilleNeuve feuille = classeur.feuille("Lignes")) {
      feuille.tableau(
          1,
          List.of(
              new ColonneNeuve("Financeur", 30, Style.TEXTE),
              new ColonneNeuve("Montant", 14, Style.MONTANT),
              new ColonneNeuve("Le", 12, Style.DATE),
              new ColonneNeuve(
                  "Étape", 12, Style.TEXTE, List.of("demandé", "accordé"), "", true, false),
              new ColonneNeuve("Clé", 8, Style.TECHNIQUE, List.of(), "", false, true)));
      for (int ligne = 2; ligne <= rangees; ligne++) {
        feuille.texte(ligne, 1, "Ville");
        feuille.nombre(ligne, 2, BigDecimal.valueOf(ligne * 100L + 1, 2));
        feuille.date(ligne, 3, LocalDate.of(2023, 1, 31));
        feuille.texte(ligne, 4, "accordé");
        feuille.texte(ligne, 5, "A" + ligne);
        feuille.rangee(ligne);
      }
      feuille.nombre(rangees + 1, 2, new BigDecimal("12345678901234.56"));
    }
    try (var poi = WorkbookFactory.create(fichier.toFile())) {
      var feuille = poi.getSheet("Lignes");
      assertThat(feuille.getLastRowNum()).isEqualTo(rangees);
      var derniere = feuille.getRow(rangees - 1);
      assertThat(derniere.getCell(1).getNumericCellValue()).isEqualTo(1200.01);
      assertThat(derniere.getCell(1).getCellStyle().getDataFormatString()).startsWith("#,##0.00");
      assertThat(derniere.getCell(2).getLocalDateTimeCellValue())
          .isEqualTo(LocalDate.of(2023, 1, 31).atStartOfDay());
      assertThat(feuille.getRow(rangees).getCell(1).getStringCellValue())
          .isEqualTo("12345678901234.56");
      assertThat(feuille.getPaneInformation().isFreezePane()).isTrue();
      assertThat(feuille.getColumnOutlineLevel(4)).isOne();
      assertThat(feuille.getDataValidations()).singleElement().satisfies(liste -> {
        assertThat(liste.getValidationConstraint().getFormula1()).isEqualTo("'Listes'!$A$2:$A$3");
        assertThat(liste.getRegions().getCellRangeAddresses()[0].formatAsString())
            .isEqualTo("D2:D1048576");
      });
      assertThat(poi.getPrintArea(0)).isEqualTo("'Lignes'!$A$1:$D$1201");
      assertThat(feuille.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }
  }
}
