package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableauxTest {

  @TempDir
  private Path dossier;

  private static Tableau tableau(String titre, Cellule... cellules) {
    return Tableau.builder(Message.of(titre))
        .colonne(Colonne.texte("Nom", "Name"))
        .colonne(Colonne.of(Message.of("Montant (€)", "Amount (€)"), Genre.MONTANT))
        .colonne(Colonne.of(Message.of("Part", "Share"), Genre.PART))
        .colonne(Colonne.of(Message.of("Année", "Year"), Genre.ANNEE))
        .colonne(Colonne.nombre("Nombre", "Number"))
        .rangee(cellules)
        .pied(List.of(Cellule.of("Total"), Cellule.of(Montant.of(9))))
        .build();
  }

  @Test
  void figures_are_figures_and_no_text_is_a_formula() throws IOException {
    Path cible = dossier.resolve("t.xlsx");
    XlsxTableaux.write(
        List.of(tableau(
            "Essai, de 2023",
            Cellule.of("=1+1"),
            Cellule.of(Montant.parse("1234.50")).partielle(),
            Cellule.of(Part.parse("45.8%")),
            Cellule.of(Exercice.of(2023)),
            Cellule.of(12))),
        cible,
        Locale.FRENCH);
    try (XSSFWorkbook classeur = new XSSFWorkbook(cible.toFile().getPath())) {
      XSSFSheet feuille = classeur.getSheet("Essai");
      assertThat(feuille.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Essai, de 2023");
      Cell nom = feuille.getRow(3).getCell(0);
      assertThat(nom.getCellType()).isEqualTo(CellType.STRING);
      assertThat(nom.getStringCellValue()).isEqualTo("=1+1");
      DataFormatter format = new DataFormatter(Locale.ENGLISH);
      assertThat(List.of(
              format.formatCellValue(feuille.getRow(3).getCell(1)),
              format.formatCellValue(feuille.getRow(3).getCell(2)),
              format.formatCellValue(feuille.getRow(3).getCell(3)),
              format.formatCellValue(feuille.getRow(3).getCell(4)),
              format.formatCellValue(feuille.getRow(4).getCell(1))))
          .containsExactly("1,234.50 € + ?", "45.8 %", "2023", "12", "9.00 €");
      assertThat(feuille.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
      assertThat(feuille.getRow(4).getCell(2))
          .satisfiesAnyOf(
              c -> assertThat(c).isNull(),
              c -> assertThat(c.getCellType()).isEqualTo(CellType.BLANK));
      assertThat(List.of(
              feuille.getRow(3).getCell(1).getCellStyle().getFont().getBold(),
              feuille.getRow(4).getCell(1).getCellStyle().getFont().getBold()))
          .containsExactly(false, true);
      assertThat(feuille.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:E4");
    }
    assertThat(SchemaOoxmlTest.fautes(cible)).isEmpty();
  }

  @Test
  void sheets_have_names_that_excel_takes_whatever_the_titles_are() throws IOException {
    Path cible = dossier.resolve("t.xlsx");
    List<Tableau> tableaux = new ArrayList<>();
    for (String titre : List.of(
        "L'été [2023]: */\\?",
        "l été 2023",
        "a".repeat(40),
        "a".repeat(41),
        "\u0001,x",
        "History",
        "😀 x")) {
      tableaux.add(tableau(titre, Cellule.of("a")));
    }
    tableaux.add(tableau("Sans titre", Cellule.of("x".repeat(40_000))).sansTitre());
    XlsxTableaux.write(tableaux, cible, Locale.FRENCH);
    try (XSSFWorkbook classeur = new XSSFWorkbook(cible.toFile().getPath())) {
      List<String> noms = new ArrayList<>();
      classeur.sheetIterator().forEachRemaining(f -> noms.add(f.getSheetName()));
      assertThat(noms)
          .containsExactly(
              "L été 2023",
              "l été 2023 2",
              "a".repeat(31),
              "a".repeat(29) + " 2",
              "Tableau",
              "History 2",
              "x",
              "Tableau 2");
      assertThat(classeur.getSheetAt(7).getRow(3).getCell(0).getStringCellValue())
          .endsWith("x…");
    }
    assertThat(SchemaOoxmlTest.fautes(cible)).isEmpty();
  }

  @Test
  void an_evolution_is_a_workbook_of_four_sheets() throws IOException {
    ContratDeVille avant = Contrats.read(
            Path.of("..", "examples", "echantillons", "bagnols-2023.json"))
        .valeur();
    List<Action> actions = new ArrayList<>(avant.actions());
    actions.remove(3);
    actions.set(
        0, Action.builder().from(actions.get(0)).intitule("Spectacles 2024").build());
    ContratDeVille apres = ContratDeVille.builder()
        .from(avant)
        .exercice(Exercice.of(2024))
        .actions(actions)
        .build();
    Path cible = dossier.resolve("evolution.xlsx");
    Evolution evolution = Evolution.of(avant, apres);
    XlsxTableaux.write(evolution.tableaux(), cible, Locale.FRENCH);
    try (XSSFWorkbook classeur = new XSSFWorkbook(cible.toFile().getPath())) {
      assertThat(classeur.getNumberOfSheets()).isEqualTo(4);
      assertThat(classeur.getSheet("Actions").getLastRowNum())
          .isEqualTo(2 + evolution.actions().size() + 1);
    }
    assertThat(SchemaOoxmlTest.fautes(cible)).isEmpty();
  }

  /** A workbook shows the share that every other table shows. */
  @Test
  void shares_are_those_of_the_other_formats() throws IOException {
    Tableau totaux = Totaux.of(
            Axes.financeur(),
            Contrats.read(Path.of("..", "examples", "echantillons", "bagnols-2023.json"))
                .valeur()
                .retenues())
        .tableau();
    Path cible = dossier.resolve("totaux.xlsx");
    XlsxTableaux.write(List.of(totaux), cible, Locale.ENGLISH);
    try (XSSFWorkbook classeur = new XSSFWorkbook(cible.toFile().getPath())) {
      DataFormatter format = new DataFormatter(Locale.ENGLISH);
      for (int i = 0; i < totaux.rangees().size(); i++) {
        String part = totaux.rangees().get(i).get(2).toString();
        assertThat(format.formatCellValue(classeur.getSheetAt(0).getRow(3 + i).getCell(2)))
            .isEqualTo(part + " %");
      }
    }
  }

  @Test
  void no_table_is_no_workbook() {
    Path cible = dossier.resolve("rien.xlsx");
    assertThatThrownBy(() -> XlsxTableaux.write(List.of(), cible, Locale.FRENCH))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("XlsxTableaux.tableaux");
    assertThat(cible).doesNotExist();
  }
}
