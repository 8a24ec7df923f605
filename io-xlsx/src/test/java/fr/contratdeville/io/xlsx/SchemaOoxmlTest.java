package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What is written is valid by the schemas of ECMA-376, part by part. */
class SchemaOoxmlTest {

  /** The parts that have a schema here, by what their names start with. */
  private static final Map<String, Class<? extends XmlObject>> DOCUMENTS = Map.of(
      "xl/workbook.xml", WorkbookDocument.class,
      "xl/styles.xml", StyleSheetDocument.class,
      "xl/sharedStrings.xml", SstDocument.class,
      "xl/worksheets/sheet", WorksheetDocument.class,
      "xl/comments", CommentsDocument.class);

  /** Written by every spreadsheet on texts with spaces at their ends, which the schema forgot. */
  private static final String ESPACE = " xml:space=\"preserve\"";

  @TempDir
  private Path dossier;

  static List<Path> corpus() throws IOException {
    return CorpusAnnoteTest.classeurs();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ales-2004", "ales-2015", "ales-2024", "bagnols-2023", "dole-2023"})
  void canonicalWorkbooksAndSynthesesAreValid(String nom) throws IOException {
    Lecture lecture = Contrats.read(Path.of("..", "examples", "echantillons", nom + ".json"));
    Path canonique = dossier.resolve("canonique.xlsx");
    Contrats.write(lecture.valeur(), canonique);
    assertThat(fautes(canonique)).isEmpty();

    Path synthese = dossier.resolve("synthese.xlsx");
    Rapport rapport = Controles.standard().examiner(lecture.valeur());
    XlsxSynthese.write(lecture.valeur(), rapport, synthese, Locale.FRENCH);
    assertThat(fautes(synthese)).isEmpty();
  }

  @Test
  void theTemplateIsValid() throws IOException {
    Path modele = dossier.resolve("modele.xlsx");
    XlsxContratWriter.modele(modele);
    assertThat(fautes(modele)).isEmpty();
  }

  /** Producers write what no schema knows; marks add nothing of the kind. */
  @ParameterizedTest
  @MethodSource("corpus")
  @Tag("long")
  void marksAddNoFault(Path original) throws IOException {
    Lecture lecture = Contrats.read(original);
    List<Constat> constats = new ArrayList<>(lecture.constats());
    Rapport rapport = Controles.standard().examiner(lecture.valeur(), constats);
    Path cible = dossier.resolve("retour.xlsx");
    XlsxAnnotation.write(original, rapport, cible, Locale.FRENCH);
    assertThat(fautes(original)).containsAll(fautes(cible));
  }

  @Test
  void aFaultIsSeen() throws IOException {
    XmlObject feuille = lire(
        WorksheetDocument.class,
        "<worksheet xmlns=\"http://schemas."
            + "openxmlformats.org/spreadsheetml/2006/main\"><pageMargins/><sheetData/></worksheet>");
    assertThat(fautes("feuille", feuille)).isNotEmpty();
  }

  static Set<String> fautes(Path classeur) throws IOException {
    Set<String> fautes = new TreeSet<>();
    int lues = 0;
    try (ZipFile archive = new ZipFile(classeur.toFile())) {
      for (ZipEntry entree : archive.stream().toList()) {
        Optional<Class<? extends XmlObject>> document = DOCUMENTS.entrySet().stream()
            .filter(d -> entree.getName().startsWith(d.getKey()))
            .<Class<? extends XmlObject>>map(Map.Entry::getValue)
            .findFirst();
        if (document.isPresent()) {
          String xml =
              new String(archive.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8);
          fautes.addAll(fautes(entree.getName(), lire(document.orElseThrow(), xml)));
          lues++;
        }
      }
    }
    assertThat(lues).isGreaterThan(1);
    return fautes;
  }

  private static XmlObject lire(Class<? extends XmlObject> document, String xml)
      throws IOException {
    try {
      return XmlObject.Factory.parse(
          xml.replaceFirst("^\uFEFF", "").replace(ESPACE, ""),
          new XmlOptions().setDocumentType(XmlBeans.typeForClass(document)));
    } catch (XmlException e) {
      throw new IOException(e);
    }
  }

  private static List<String> fautes(String partie, XmlObject document) {
    List<XmlError> fautes = new ArrayList<>();
    document.validate(new XmlOptions().setErrorListener(fautes));
    return fautes.stream()
        .map(XmlError::getMessage)
        .map(f -> partie + " : " + f)
        .toList();
  }
}
