package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque.Code;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClasseurTest {

  @TempDir
  Path dossier;

  private ClasseurXlsx ouvrir(Archive archive) throws ClasseurIllisibleException {
    return ClasseurXlsx.open(archive.ecrire(dossier));
  }

  private Feuille seule(Archive archive) throws ClasseurIllisibleException {
    ClasseurXlsx classeur = ouvrir(archive);
    assertThat(classeur.remarques()).isEmpty();
    assertThat(classeur.feuilles()).hasSize(1);
    return classeur.feuilles().get(0);
  }

  private static Cellule a1(Feuille feuille) {
    return feuille.cellule(1, 1).orElseThrow();
  }

  @Test
  void sharedInlineAndFormulaTexts() throws Exception {
    Feuille feuille = seule(
        Archive.rangees("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> Alès </t></is></c>"
                + "<c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>Porteur Alès</v></c></row>")
            .textes(
                "<t>Axe</t>",
                "<r><t>Por</t></r><r><rPr><b/></rPr><t>teur</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>"));
    assertThat(feuille.rangees().get(0).cellules())
        .extracting(Cellule::texte)
        .containsExactly("Porteur", " Alès ", "Porteur Alès");
    assertThat(feuille.cellule(1, 3).orElseThrow().formule()).contains("A1&B1");
    assertThat(feuille.dimension()).contains(Plage.parse("A1:C1"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1234.5700000000001, 1234.57",
    "563152, 563152",
    "1E3, 1000",
    "-2.50, -2.5",
    "12345678901234.5, 12345678901234.5",
    "0, 0",
    "-0.0, 0"
  })
  void numbersAsTheSpreadsheetShowsThem(String ecrit, BigDecimal montre) throws Exception {
    Feuille feuille =
        seule(Archive.rangees("<row r=\"1\"><c r=\"A1\"><v>" + ecrit + "</v></c></row>"));
    assertThat(a1(feuille).nombre()).contains(montre);
    assertThat(a1(feuille).texte()).isEqualTo(montre.toPlainString());
  }

  @Test
  void binaryNoiseStaysReadable() throws Exception {
    Feuille feuille =
        seule(Archive.rangees("<row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c></row>"));
    assertThat(a1(feuille).nombreExact()).contains(new BigDecimal("0.30000000000000004"));
  }

  @ParameterizedTest
  @CsvSource({
    "jj/mm/aaaa, 45366, 2024-03-15",
    "dd/mm/yyyy, 45366, 2024-03-15",
    "14, 1, 1900-01-01",
    "14, 59, 1900-02-28",
    "14, 61, 1900-03-01"
  })
  void datesFrom1900(String format, String nombre, LocalDate date) throws Exception {
    Feuille feuille =
        seule(Archive.rangees("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + nombre + "</v></c></row>")
            .formats(format));
    assertThat(a1(feuille).date()).contains(date);
    assertThat(a1(feuille).texte()).isEqualTo(date.toString());
  }

  @Test
  void theDayThatNeverWasIsNoDate() throws Exception {
    Feuille feuille = seule(
        Archive.rangees("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>60</v></c></row>").formats("14"));
    assertThat(a1(feuille).nature()).isEqualTo(Nature.DATE);
    assertThat(a1(feuille).date()).isEmpty();
    assertThat(a1(feuille).texte()).isEqualTo("60");
  }

  @Test
  void datesFrom1904AndIso() throws Exception {
    ClasseurXlsx classeur =
        ouvrir(Archive.rangees("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43904.5</v></c>"
                + "<c r=\"B1\" t=\"d\"><v>2024-03-15T12:30:00</v></c><c r=\"C1\" t=\"d\"><v>2024-03-15</v></c>"
                + "<c r=\"D1\" t=\"d\"><v>08:15:00</v></c></row>")
            .formats("22")
            .classeur(
                "<workbookPr date1904=\"1\"/>", "<sheet name=\"F\" sheetId=\"1\" r:id=\"rId1\"/>"));
    Rangee rangee = classeur.feuilles().get(0).rangees().get(0);
    assertThat(classeur.dates1904()).isTrue();
    assertThat(rangee.cellule(1).orElseThrow().dateHeure())
        .contains(LocalDateTime.of(2024, 3, 15, 12, 0));
    assertThat(rangee.cellule(2).orElseThrow().dateHeure())
        .contains(LocalDateTime.of(2024, 3, 15, 12, 30));
    assertThat(rangee.cellule(3).orElseThrow().date()).contains(LocalDate.of(2024, 3, 15));
    assertThat(rangee.cellule(4).orElseThrow().heure()).contains(LocalTime.of(8, 15));
    assertThat(classeur.remarques()).isEmpty();
  }

  @Test
  void booleansErrorsPercentages() throws Exception {
    Feuille feuille = seule(Archive.rangees(
            "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#DIV/0!</v></c>"
                + "<c r=\"C1\" s=\"1\"><v>0.25</v></c><c r=\"D1\" s=\"2\"><v>0.25</v></c></row>")
        .formats("10", "0.00\" %\""));
    assertThat(a1(feuille).booleen()).contains(true);
    assertThat(feuille.cellule(1, 2).orElseThrow().genre()).isEqualTo(Genre.ERREUR);
    assertThat(feuille.cellule(1, 2).orElseThrow().texte()).isEqualTo("#DIV/0!");
    assertThat(feuille.cellule(1, 3).orElseThrow().nature()).isEqualTo(Nature.POURCENTAGE);
    assertThat(feuille.cellule(1, 4).orElseThrow().nature()).isEqualTo(Nature.NOMBRE);
  }

  @Test
  void formulasWithoutResultSharedAndEmpty() throws Exception {
    Feuille feuille = seule(Archive.rangees("<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f></c>"
        + "<c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>3</v></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>"
        + "<c r=\"D1\" s=\"1\"/><c r=\"E1\" t=\"inlineStr\"><is><t/></is></c></row>"));
    assertThat(a1(feuille).estSansResultat()).isTrue();
    assertThat(a1(feuille).formule()).contains("SUM(B1:B9)");
    assertThat(feuille.cellule(1, 2).orElseThrow().estCalculee()).isTrue();
    assertThat(feuille.cellule(1, 2).orElseThrow().formule()).isEmpty();
    assertThat(feuille.cellule(1, 3).orElseThrow().genre()).isEqualTo(Genre.TEXTE);
    assertThat(feuille.rangees().get(0).cellules()).hasSize(3);
  }

  @Test
  void mergesHiddenRowsAndColumns() throws Exception {
    Feuille feuille = seule(
        Archive.feuille(
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols>"
                + "<sheetData><row r=\"2\" hidden=\"true\"><c r=\"A2\"><v>1</v></c></row><row r=\"7\" hidden=\"1\"/></sheetData>"
                + "<mergeCells count=\"9\"><mergeCell ref=\"B2:C4\"/><mergeCell ref=\"A1:A1\"/></mergeCells>"));
    assertThat(feuille.fusions()).containsExactly(Plage.parse("B2:C4"));
    assertThat(feuille.fusionDe(4, 3)).contains(Plage.parse("B2:C4"));
    assertThat(feuille.fusionDe(5, 3)).isEmpty();
    assertThat(feuille.colonnesMasquees()).containsExactly(2, 3);
    assertThat(feuille.lignesMasquees()).containsExactly(2, 7);
    assertThat(feuille.rangees()).hasSize(1).first().matches(Rangee::masquee);
    assertThat(feuille.colonneMasquee(3)).isTrue();
    assertThat(feuille.ligneMasquee(3)).isFalse();
  }

  @Test
  void aBlankIsKeptOnlyForItsCommentOrItsMerge() throws Exception {
    Feuille feuille = seule(Archive.feuille(
            "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"/><c r=\"B1\" s=\"0\"/><c r=\"C1\"/></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"B1:C2\"/></mergeCells>")
        .partie(
            "xl/worksheets/_rels/sheet1.xml.rels",
            Archive.relations(Archive.relation("rId1", "comments", "../comments1.xml")))
        .partie(
            "xl/comments1.xml",
            "<comments xmlns=\"" + Archive.NS
                + "\"><authors><author>DCESS</author></authors><commentList>"
                + "<comment ref=\"A1\" authorId=\"0\"><text><r><t>à </t></r><r><t>vérifier</t></r></text></comment>"
                + "</commentList></comments>"));
    assertThat(feuille.rangees().get(0).cellules())
        .extracting(c -> c.reference().toString())
        .containsExactly("A1", "B1");
    assertThat(feuille.commentaire(1, 1)).contains("à vérifier");
    assertThat(feuille.commentaires()).containsOnlyKeys(Reference.parse("A1"));
  }

  @Test
  void positionsAreImpliedWhenAbsent() throws Exception {
    Feuille feuille = seule(Archive.rangees(
        "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>"));
    assertThat(feuille.rangees())
        .extracting(Object::toString)
        .containsExactly("1 [A1 NOMBRE 1, C1 NOMBRE 3]", "3 [A3 NOMBRE 4]");
  }

  @Test
  void disorderIsPutRightAndSaid() throws Exception {
    ClasseurXlsx classeur =
        ouvrir(Archive.rangees("<row r=\"5\"><c r=\"B5\"><v>1</v></c><c r=\"A5\"><v>2</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"A2\"><v>4</v></c><c r=\"C9\"><v>5</v></c></row>"
            + "<row r=\"5\"><c r=\"A5\"><v>6</v></c></row><row r=\"9999999\"><c r=\"A1\"><v>7</v></c></row>"
            + "<row r=\"6\"><c r=\"XFE6\"><v>8</v></c></row>"));
    assertThat(classeur.feuilles().get(0).rangees())
        .extracting(Object::toString)
        .containsExactly("2 [A2 NOMBRE 4, C2 NOMBRE 5]", "5 [A5 NOMBRE 6, B5 NOMBRE 1]");
    assertThat(classeur.remarques())
        .extracting(Remarque::code)
        .containsExactlyInAnyOrder(
            Code.DESORDRE, Code.CELLULE_REPETEE, Code.REFERENCE_CORRIGEE, Code.HORS_FEUILLE);
    assertThat(classeur.remarques())
        .filteredOn(r -> r.code() == Code.HORS_FEUILLE)
        .containsExactly(new Remarque(Code.HORS_FEUILLE, "Bilan", "9999999", 2));
  }

  @Test
  void valuesThatLieAreKeptAsTexts() throws Exception {
    ClasseurXlsx classeur = ouvrir(Archive.rangees(
        "<row r=\"1\"><c r=\"A1\"><v>douze</v></c><c r=\"B1\" t=\"b\"><v>oui</v></c>"
            + "<c r=\"C1\"><v>1E999999999</v></c><c r=\"D1\" t=\"s\"><v>4000000000</v></c><c r=\"E1\" t=\"d\"><v>hier</v></c><c r=\"F1\" t=\"e\"><v>#"
            + "A".repeat(40) + "</v></c></row>"));
    assertThat(classeur.feuilles().get(0).rangees().get(0).cellules())
        .extracting(Object::toString)
        .containsExactly(
            "A1 TEXTE douze",
            "B1 TEXTE oui",
            "C1 TEXTE 1E999999999",
            "E1 TEXTE hier",
            "F1 TEXTE #" + "A".repeat(40));
    assertThat(classeur.remarques())
        .containsExactlyInAnyOrder(
            new Remarque(Code.VALEUR_ILLISIBLE, "Bilan", "A1", 5),
            new Remarque(Code.TEXTE_ABSENT, "Bilan", "D1", 1));
  }

  @Test
  void tabsHiddenAbsentAndCharts() throws Exception {
    ClasseurXlsx classeur = ouvrir(Archive.rangees("")
        .classeur(
            "",
            "<sheet name=\"A\" r:id=\"rId1\" state=\"veryHidden\"/><sheet name=\"B\" r:id=\"rId9\"/>"
                + "<sheet name=\"C\" r:id=\"rId4\"/>")
        .partie(
            Archive.RELATIONS,
            Archive.relations(Archive.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + Archive.relation("rId4", "chartsheet", "chartsheets/sheet1.xml")
                + Archive.relation("rId5", "vbaProject", "vbaProject.bin")
                + Archive.relation("rId6", "externalLink", "externalLinks/externalLink1.xml")))
        .partie("xl/chartsheets/sheet1.xml", "<chartsheet/>")
        .partie("xl/vbaProject.bin", "")
        .partie("xl/externalLinks/externalLink1.xml", ""));
    assertThat(classeur.feuilles())
        .singleElement()
        .extracting(Feuille::visibilite)
        .isEqualTo(Visibilite.TRES_MASQUEE);
    assertThat(classeur.feuilles().get(0).dimension()).isEmpty();
    assertThat(classeur.remarques())
        .extracting(Remarque::code)
        .containsExactlyInAnyOrder(
            Code.ONGLET_ABSENT, Code.ONGLET_SANS_CELLULES, Code.MACROS, Code.LIENS_EXTERNES);
  }
}
