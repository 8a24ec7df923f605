package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whatever the names and the amounts, a spreadsheet computes what the library does. */
class XlsxSyntheseProperties {

  @Provide
  Arbitrary<ContratDeVille> contrats() {
    return ContratsDifficiles.quelconque();
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  @NeedsLibreOffice
  void libreoffice_computes_the_results_that_are_in_the_file(
      @ForAll("contrats") ContratDeVille contrat) throws Exception {
    Path dossier = Files.createTempDirectory("synthese");
    try {
      Path synthese = dossier.resolve("synthese.xlsx");
      XlsxSynthese.write(contrat, Rapport.builder().build(), synthese, Locale.FRENCH);

      Map<String, String> calcules = Calcul.resultats(LibreOffice.calculer(synthese));

      Map<String, String> ecrits = Calcul.resultats(synthese);
      assertThat(calcules).hasSameSizeAs(ecrits).isNotEmpty();
      // Cell by cell, so that a failure names the cells and not the whole workbook.
      assertThat(calcules.entrySet())
          .filteredOn(c -> !c.getValue().equals(ecrits.get(c.getKey())))
          .isEmpty();
    } finally {
      try (Stream<Path> restes = Files.walk(dossier)) {
        for (Path reste : restes.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(reste);
        }
      }
    }
  }

  @Property(tries = 10)
  void names_stay_the_texts_that_they_are(@ForAll("contrats") ContratDeVille contrat)
      throws IOException {
    Path fichier = Files.createTempFile("synthese", ".xlsx");
    try {
      XlsxSynthese.write(contrat, Rapport.builder().build(), fichier, Locale.FRENCH);
      try (XSSFWorkbook classeur = Calcul.ouvrir(fichier)) {
        XSSFSheet donnees = classeur.getSheet("Données");
        for (int i = 0; i < contrat.lignes().size(); i++) {
          LigneSituee ligne = contrat.lignes().get(i);
          assertThat(donnees.getRow(4 + i).getCell(0).getStringCellValue())
              .isEqualTo(ligne.action().intitule());
          assertThat(donnees.getRow(4 + i).getCell(2).getCellType()).isEqualTo(CellType.STRING);
          assertThat(donnees.getRow(4 + i).getCell(2).getStringCellValue())
              .isEqualTo(ligne.financeur().nom());
        }
        assertThat(BarresLues.of(classeur))
            .allSatisfy(g -> assertThat(g.dedans()).hasSameSizeAs(g.cellules()));
      }
    } finally {
      Files.delete(fichier);
    }
  }

  @Property(tries = 40)
  @Tag("long")
  void names_stay_the_texts_that_they_are_more_often(@ForAll("contrats") ContratDeVille contrat)
      throws IOException {
    names_stay_the_texts_that_they_are(contrat);
  }
}
