package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of the synthesis, as Apache POI and LibreOffice see them. */
class XlsxSyntheseGraphiquesTest {

  @TempDir
  private Path dossier;

  @Test
  void each_chart_holds_the_figures_of_the_cells_it_points_to() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(bagnols())) {
      List<BarresLues> graphiques = BarresLues.of(classeur.getSheet("Synthèse"));
      assertThat(graphiques)
          .extracting(BarresLues::titre)
          .containsExactly(
              "Montants par financeur",
              "Montants par thématique",
              "Montants par structure (12 sur 25)");
      assertThat(BarresLues.of(classeur)).isEqualTo(graphiques);
      assertThat(graphiques).allSatisfy(g -> assertThat(g.dedans()).isEqualTo(g.cellules()));
      assertThat(graphiques.get(0).noms()).isEqualTo("'Synthèse'!$A$9:$A$15");
      assertThat(graphiques.get(0).valeurs()).isEqualTo("'Synthèse'!$B$9:$B$15");
      assertThat(graphiques.get(0).dedans())
          .startsWith("MAIRIE BAGNOLS=321439.00", "ETAT=239800.00")
          .hasSize(7);
      assertThat(graphiques.get(1).valeurs()).isEqualTo("'Thématique'!$I$5:$I$13");
    }
  }

  @Test
  void who_cannot_see_a_chart_is_told_what_it_shows() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(bagnols())) {
      assertThat(BarresLues.of(classeur))
          .allSatisfy(g -> assertThat(g.description())
              .startsWith("Barres horizontales, les plus grands montants en premier : "));
      assertThat(BarresLues.of(classeur).get(0).description())
          .contains("MAIRIE BAGNOLS 321\u202F439\u00A0€, ETAT 239\u202F800\u00A0€, ")
          .endsWith("Région 15\u202F000\u00A0€");
    }
  }

  @Test
  @NeedsLibreOffice
  void libreoffice_draws_what_the_cells_come_to_when_an_amount_changes() throws Exception {
    Path changee = dossier.resolve("changee.xlsx");
    try (XSSFWorkbook classeur = Calcul.ouvrir(bagnols());
        OutputStream sortie = Files.newOutputStream(changee)) {
      XSSFRow ligne = classeur.getSheet("Données").getRow(4);
      assertThat(ligne.getCell(2).getStringCellValue()).isEqualTo("MAIRIE BAGNOLS");
      ligne.getCell(4).setCellValue(ligne.getCell(4).getNumericCellValue() + 1000);
      classeur.write(sortie);
    }
    try (XSSFWorkbook calculee = Calcul.ouvrir(LibreOffice.calculer(changee))) {
      List<BarresLues> graphiques = BarresLues.of(calculee);
      assertThat(graphiques).hasSize(3);
      assertThat(graphiques).allSatisfy(g -> assertThat(g.dedans()).isEqualTo(g.cellules()));
      assertThat(graphiques.get(0).dedans()).contains("MAIRIE BAGNOLS=322439.00");
      assertThat(graphiques.get(1).dedans()).contains("EDUCATION CULTURE SPORT=446891.00");
    }
  }

  @Test
  @NeedsLibreOffice
  void libreoffice_reads_the_description_of_each_chart() throws Exception {
    // It keeps them in its own format alone.
    Path cible = dossier.resolve("opendocument");
    Path synthese = bagnols();
    LibreOffice.enregistrer(List.of(synthese), cible, "fods");
    assertThat(Files.readString(LibreOffice.enregistre(synthese, cible, "fods"))
            .split("<svg:desc>Barres horizontales, "))
        .hasSize(4);
  }

  @Test
  void quartiers_have_a_chart_before_structures() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(ecrire(contrat(2), Locale.ENGLISH))) {
      assertThat(BarresLues.of(classeur.getSheet("Summary")))
          .extracting(BarresLues::titre)
          .containsExactly("Amounts by financeur", "Amounts by theme", "Amounts by neighbourhood");
    }
  }

  @Test
  void many_financeurs_leave_the_other_charts_a_sheet_of_their_own() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(ecrire(contrat(13), Locale.FRENCH))) {
      assertThat(BarresLues.of(classeur.getSheet("Synthèse")))
          .extracting(BarresLues::titre)
          .containsExactly("Montants par financeur (12 sur 13)");
      assertThat(BarresLues.of(classeur.getSheet("Graphiques")))
          .extracting(BarresLues::titre)
          .containsExactly("Montants par thématique", "Montants par quartier");
      assertThat(BarresLues.of(classeur))
          .allSatisfy(g -> assertThat(g.dedans()).isEqualTo(g.cellules()));
      assertThat(classeur.getPrintArea(classeur.getSheetIndex("Graphiques")))
          .isEqualTo("'Graphiques'!$A$1:$C$29");
    }
  }

  @Test
  void a_table_of_several_pages_repeats_its_header_and_no_page_cuts_the_chart() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(ecrire(contrat(31), Locale.FRENCH))) {
      XSSFSheet synthese = classeur.getSheet("Synthèse");
      assertThat(synthese.getPrintSetup().getFitHeight()).isZero();
      assertThat(synthese.getRepeatingRows().formatAsString()).isEqualTo("8:8");
      int bas = synthese
          .getDrawingPatriarch()
          .getCTDrawing()
          .getTwoCellAnchorArray(0)
          .getTo()
          .getRow();
      double hauteur = IntStream.range(0, bas)
          .mapToDouble(r -> synthese.getRow(r) == null
              ? synthese.getDefaultRowHeightInPoints()
              : synthese.getRow(r).getHeightInPoints())
          .sum();
      // A page is 520 points high at full size, and printed at 88 %.
      assertThat(hauteur).isBetween(400.0, 520 / 0.88);
    }
  }

  @Test
  void names_of_a_document_are_never_markup() throws IOException {
    String nom = "<b>&\"'\u0001]]>\ud800 _x0041_";
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Essai")
        .addAction(action(nom, List.of(ligne(nom, 100), ligne("x".repeat(9000), 50))))
        .build();
    try (XSSFWorkbook classeur = Calcul.ouvrir(ecrire(contrat, Locale.FRENCH))) {
      List<BarresLues> graphiques = BarresLues.of(classeur);
      assertThat(graphiques.get(0).description()).contains("<b>&\"' ]]> _x0041_ 100\u00A0€");
      assertThat(graphiques.get(0).noms()).isEqualTo("'Synthèse'!$A$9:$A$10");
    }
  }

  @Test
  void without_money_there_is_nothing_to_draw() throws IOException {
    FinancementLine sans = FinancementLine.builder()
        .from(ligne("ETAT", 1))
        .montant(Optional.empty())
        .build();
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Essai")
        .addAction(action("Santé", List.of(sans)))
        .build();
    try (ZipFile archive = new ZipFile(ecrire(contrat, Locale.FRENCH).toFile())) {
      assertThat(archive.stream())
          .noneMatch(e -> e.getName().startsWith("xl/charts") || e.getName().contains("drawing"));
    }
  }

  @Test
  void the_charts_are_printed_whole_on_one_page() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(bagnols())) {
      XSSFSheet synthese = classeur.getSheet("Synthèse");
      int derniere = synthese.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
          .mapToInt(a -> a.getTo().getRow())
          .max()
          .orElseThrow();
      assertThat(classeur.getPrintArea(0)).isEqualTo("'Synthèse'!$A$1:$F$" + (derniere + 1));
      double hauteur = IntStream.range(0, derniere)
          .mapToDouble(r -> synthese.getRow(r) == null
              ? synthese.getDefaultRowHeightInPoints()
              : synthese.getRow(r).getHeightInPoints())
          .sum();
      // Most of the page is used: it is 520 points high, and 790 wide.
      double largeur = IntStream.range(0, 6)
          .mapToDouble(c -> synthese.getColumnWidthInPixels(c) * 0.75)
          .sum();
      double echelle = Math.min(1, Math.min(790 / largeur, 520 / hauteur));
      assertThat(hauteur * echelle).isGreaterThan(520 * 0.9);
      assertThat(largeur * echelle).isGreaterThan(790 * 0.8);
    }
  }

  private static ContratDeVille contrat(int financeurs) {
    List<FinancementLine> lignes = new ArrayList<>();
    for (int f = 1; f <= financeurs; f++) {
      lignes.add(ligne("Financeur " + f, 100L * f));
    }
    return ContratDeVille.builder()
        .intitule("Essai")
        .addAction(Action.builder()
            .from(action("Santé", lignes))
            .addTerritoire(Territoire.of("Escanaux", Territoire.Type.QPV))
            .build())
        .addAction(action("Sport", lignes))
        .build();
  }

  private static Action action(String thematique, List<FinancementLine> lignes) {
    return Action.builder()
        .intitule("Une action")
        .thematique(Rubrique.of(thematique))
        .addVolet(Volet.builder().addAllLignes(lignes).build())
        .build();
  }

  private static FinancementLine ligne(String financeur, long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.of(financeur, TypeFinanceur.NON_PRECISE))
        .montant(Montant.of(euros))
        .build();
  }

  private Path bagnols() throws IOException {
    Path fichier = dossier.resolve("bagnols-2023.xlsx");
    try (var stream = XlsxSyntheseTest.class.getResourceAsStream("bagnols-2023.xlsx")) {
      Files.write(fichier, stream.readAllBytes());
    }
    Lecture lecture = new XlsxContratReader().read(fichier);
    Path synthese = dossier.resolve("synthese.xlsx");
    Rapport rapport = Controles.standard().examiner(lecture.valeur(), lecture.constats());
    XlsxSynthese.write(lecture.valeur(), rapport, synthese, Locale.FRENCH);
    return synthese;
  }

  private Path ecrire(ContratDeVille contrat, Locale locale) throws IOException {
    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat, Rapport.builder().build(), synthese, locale);
    return synthese;
  }
}
