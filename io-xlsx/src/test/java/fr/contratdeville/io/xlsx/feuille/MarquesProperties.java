package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.testing.suite.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whatever cells are marked, the workbook says what it said. */
class MarquesProperties {

  private static final List<Archive> MODELES = Modeles.tous();
  private static final double ECRITS_AU_MOINS = 20;

  private static Path fichier = Path.of("");

  @BeforeContainer
  static void creer() throws IOException {
    fichier = Files.createTempFile("marque", ".xlsx");
  }

  @AfterContainer
  static void supprimer() throws IOException {
    Files.delete(fichier);
  }

  @Provide
  Arbitrary<Tirage> classeurs() {
    return Tirage.quelconque();
  }

  @Provide
  Arbitrary<NavigableMap<Reference, String>> marques() {
    Arbitrary<Reference> cellules = Combinators.combine(
            Arbitraries.integers().between(1, 34), Arbitraries.integers().between(1, 16))
        .as(Reference::of);
    return Arbitraries.maps(cellules, Arbitraries.strings().ofMinLength(1).ofMaxLength(40))
        .ofMaxSize(12)
        .map(TreeMap::new);
  }

  @Property(tries = 20)
  void the_cells_read_the_same_and_the_comments_are_there(
      @ForAll("classeurs") Tirage tirage, @ForAll("marques") NavigableMap<Reference, String> textes)
      throws IOException {
    byte[] original = octets(tirage.classeur());
    byte[] marque = Marquage.marquer(original, textes);

    assertThat(contenu(marque)).isEqualTo(contenu(original));
    try (XSSFWorkbook avant = new XSSFWorkbook(new ByteArrayInputStream(original));
        XSSFWorkbook apres = new XSSFWorkbook(new ByteArrayInputStream(marque))) {
      XSSFSheet feuille = apres.getSheetAt(0);
      textes.forEach((cellule, texte) -> assertThat(feuille
              .getCellComment(new CellAddress(cellule.toString()))
              .getString()
              .getString())
          .contains(texte.strip()));
      styles(avant.getSheetAt(0), feuille, textes);
    }
  }

  @Property(tries = 10)
  void marks_can_be_put_on_marks(
      @ForAll("classeurs") Tirage tirage, @ForAll("marques") NavigableMap<Reference, String> textes)
      throws IOException {
    byte[] original = octets(tirage.classeur());
    byte[] deuxFois = Marquage.marquer(Marquage.marquer(original, textes), textes);

    assertThat(contenu(deuxFois)).isEqualTo(contenu(original));
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 80, seed = "1312", shrinking = ShrinkingMode.OFF)
  void a_damaged_workbook_is_marked_or_refused(
      @ForAll long tiree, @ForAll @IntRange(max = 2) int modele) throws IOException {
    long graine = Seed.of(tiree);
    byte[] mutant = new Mutation(graine).xml(MODELES.get(modele));
    NavigableMap<Reference, String> textes = new TreeMap<>();
    new Random(graine)
        .ints(5, 1, 14)
        .forEach(i -> textes.put(Reference.of(i, 1 + i % 6), "vu " + i));
    try {
      List<Object> avant = contenu(mutant);
      byte[] marque = Marquage.marquer(mutant, textes);
      assertThat(contenu(marque)).isEqualTo(avant);
      Statistics.collect("écrit");
    } catch (ClasseurIllisibleException e) {
      assertThat(e.getMessage()).endsWith(".");
      Statistics.collect(e.motif());
    }
    Statistics.coverage(c -> c.check("écrit").percentage(p -> p > ECRITS_AU_MOINS));
  }

  @Property(tries = 80)
  @Tag("long")
  void the_cells_read_the_same_and_the_comments_are_there_more_often(
      @ForAll("classeurs") Tirage tirage, @ForAll("marques") NavigableMap<Reference, String> textes)
      throws IOException {
    the_cells_read_the_same_and_the_comments_are_there(tirage, textes);
  }

  @Property(tries = 40)
  @Tag("long")
  void marks_can_be_put_on_marks_more_often(
      @ForAll("classeurs") Tirage tirage, @ForAll("marques") NavigableMap<Reference, String> textes)
      throws IOException {
    marks_can_be_put_on_marks(tirage, textes);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 800, seed = "1312", shrinking = ShrinkingMode.OFF)
  @Tag("long")
  void a_damaged_workbook_is_marked_or_refused_more_often(
      @ForAll long tiree, @ForAll @IntRange(max = 2) int modele) throws IOException {
    a_damaged_workbook_is_marked_or_refused(tiree, modele);
  }

  /** Of a marked cell only the border and the background differ. */
  private static void styles(
      XSSFSheet avant, XSSFSheet apres, NavigableMap<Reference, String> textes) {
    for (int l = 0; l <= 34; l++) {
      for (int c = 0; c <= 16; c++) {
        XSSFCellStyle propre = style(avant, l, c);
        XSSFCellStyle autre = style(apres, l, c);
        if (textes.containsKey(Reference.of(l + 1, c + 1))) {
          assertThat(autre.getDataFormatString()).isEqualTo(propre.getDataFormatString());
          assertThat(autre.getFont()).isEqualTo(propre.getFont());
          assertThat(autre.getBorderTop().name()).isEqualTo("MEDIUM");
          assertThat(autre.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFBE0DD");
        } else {
          assertThat(autre.getIndex()).isEqualTo(propre.getIndex());
        }
      }
    }
  }

  private static XSSFCellStyle style(XSSFSheet feuille, int ligne, int colonne) {
    XSSFRow rangee = feuille.getRow(ligne);
    XSSFCell cellule = rangee == null ? null : rangee.getCell(colonne);
    return cellule == null ? feuille.getWorkbook().getCellStyleAt(0) : cellule.getCellStyle();
  }

  /** All that is read but the blanks that a mark had put there. */
  private static List<Object> contenu(byte[] octets) throws IOException {
    Files.write(fichier, octets);
    List<Object> contenu = new ArrayList<>();
    ClasseurXlsx classeur = ClasseurXlsx.open(fichier);
    for (Feuille feuille : classeur.feuilles()) {
      contenu.add(feuille.nom()
          + feuille.visibilite()
          + feuille.fusions()
          + feuille.commentaires()
          + feuille.colonnesMasquees().boxed().toList()
          + feuille.lignesMasquees().boxed().toList());
      feuille.rangees().stream()
          .flatMap(r -> r.cellules().stream())
          .filter(c -> c.genre() != Cellule.Genre.VIDE || c.formule().isPresent())
          .forEach(contenu::add);
    }
    return contenu;
  }

  private static byte[] octets(XSSFWorkbook classeur) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (classeur;
        OutputStream flux = sortie) {
      classeur.write(flux);
    }
    return sortie.toByteArray();
  }
}
