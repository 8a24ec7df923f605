package fr.contratdeville.io.xlsx.canonique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.io.xlsx.canonique.plan.Feuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanoniqueWriterTest {

  @TempDir
  private Path dossier;

  private static ContratDeVille contrat(String... textes) {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("=HYPERLINK(\"x\")");
    for (String texte : textes) {
      contrat.addAction(Action.builder()
          .intitule(texte)
          .addVolet(Volet.builder().bilan(texte).build())
          .addComplement(Complement.of(texte, texte))
          .build());
    }
    return contrat.build();
  }

  @Test
  void noTextBecomesAFormula() throws IOException {
    ContratDeVille contrat =
        contrat("=1+1", "+33", "-12", "@SUM(1)", "=cmd|' /C calc'!A0", "'=1", "\u0001\u000b\ufffe");
    byte[] octets = Classeurs.ecrire(contrat);
    try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
      for (Sheet feuille : classeur) {
        for (Row rangee : feuille) {
          for (Cell cellule : rangee) {
            assertThat(cellule.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
      assertThat(classeur.getSheet("Contrat").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("=HYPERLINK(\"x\")");
    }
    assertThat(Classeurs.lire(octets).valeur()).isEqualTo(contrat);
  }

  @Test
  void textsLongerThanACellAreWhole() throws IOException {
    String emoji = "\ud83d\ude00".repeat(40_000);
    ContratDeVille contrat =
        contrat("a".repeat(32_767), "é\n".repeat(40_000), emoji, "\u0001".repeat(9_000));
    assertThat(Classeurs.lire(Classeurs.ecrire(contrat)).valeur()).isEqualTo(contrat);
  }

  @Test
  @Tag("long")
  void moreRowsThanASheetHoldsAreRefusedBeforeAnythingIsWritten() {
    FinancementLine ligne =
        FinancementLine.of(Financeur.of("Ville", TypeFinanceur.COMMUNE), Montant.of(1));
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Trop")
        .addAction(Action.builder()
            .intitule("Action")
            .addVolet(Volet.builder()
                .addAllLignes(Collections.nCopies(1 << 20, ligne))
                .build())
            .build())
        .build();
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    assertThatThrownBy(() -> new XlsxContratWriter().write(contrat, sortie))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Financements");
    assertThat(sortie.size()).isZero();
  }

  @Test
  void amountsAreNumbersWithTheirFormatAndHugeOnesAreExact() throws IOException {
    FinancementLine ligne = FinancementLine.of(
        Financeur.of("Ville", TypeFinanceur.COMMUNE), Montant.parse("1234567890123456.78"));
    FinancementLine petite =
        FinancementLine.of(Financeur.of("Ville", TypeFinanceur.COMMUNE), Montant.ofCentimes(-5));
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Montants")
        .addAction(Action.builder()
            .intitule("Action")
            .addVolet(Volet.builder().addLignes(ligne, petite).build())
            .build())
        .build();
    byte[] octets = Classeurs.ecrire(contrat);
    try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
      Row rangee = classeur.getSheet("Financements").getRow(2);
      int montant = IntStream.range(0, 20)
          .filter(c -> "Montant"
              .equals(classeur.getSheet("Financements").getRow(0).getCell(c).getStringCellValue()))
          .findFirst()
          .orElseThrow();
      assertThat(rangee.getCell(montant).getNumericCellValue()).isEqualTo(-0.05);
      assertThat(rangee.getCell(montant).getCellStyle().getDataFormatString()).contains("€");
    }
    assertThat(Classeurs.lire(octets).valeur()).isEqualTo(contrat);
  }

  @Test
  void theTemplateIsFilledAndRead() throws IOException {
    Path modele = dossier.resolve("modele.xlsx");
    XlsxContratWriter.modele(modele);
    Edition edition = new Edition(Files.readAllBytes(modele));
    assertThat(edition.classeur().getSheetName(0)).isEqualTo("Notice");
    for (Feuillet feuillet : Plan.FEUILLETS) {
      assertThat(edition.classeur().getSheet(feuillet.nom())).isNotNull();
    }
    assertThat(edition.classeur().getSheet("Actions").getDataValidations()).hasSize(3);
    assertThat(edition.classeur().getSheet("Listes").getRow(0).getCell(0).getStringCellValue())
        .isNotBlank();
    Lecture lecture = edition
        .texte("Contrat", 2, "Contenu", "Contrat de Dole")
        .texte("Actions", 2, "Intitulé", "Fête du quartier")
        .texte("Publics", 2, "Action ou orientation", "Fête du quartier")
        .nombre("Publics", 2, "Effectif", 25)
        .lire();
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.valeur().actions().get(0).volets().get(0).beneficiaires())
        .singleElement()
        .satisfies(b -> assertThat(b.effectif().orElseThrow()).hasToString("25"));
  }

  @Test
  void theFrontDoorChoosesItByTheExtension() throws IOException {
    ContratDeVille contrat = contrat("Action");
    Path fichier = dossier.resolve("contrat.xlsx");
    Contrats.write(contrat, fichier);
    assertThat(Contrats.read(fichier).valeur()).isEqualTo(contrat);
  }
}
