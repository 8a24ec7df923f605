package fr.contratdeville.io.xlsx.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.LibreOffice;
import fr.contratdeville.io.xlsx.NeedsLibreOffice;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook that LibreOffice saves as OpenDocument gives the same contract and the same findings
 * as before, whether in an archive or in one file of XML.
 */
@NeedsLibreOffice
class OpenDocumentTest {
  private static final String NOM = "classeur";

  /**
   * Those in which LibreOffice changes a value on the way: it computes what nobody computed before,
   * and makes a number of a logical value that {@code exceljs} wrote.
   */
  private static final Set<String> CHANGES = Set.of(
      "formules-sans-resultat.openpyxl.xlsx", "texte-enrichi-liens-et-cases-cochees.exceljs.xlsx");

  /** One of each: merges, hidden rows, comments, dates, formulas, shares, rich text, sheets. */
  private static final List<String> QUELQUES = List.of(
      "croise-themes-financeurs-avec-marges.libreoffice.xlsx",
      "dates-systeme-1904.openpyxl.xlsx",
      "devise-devant-et-separateurs-d-ailleurs.openpyxl.xlsx",
      "formats-comptables-zero-en-tiret.openpyxl.xlsx",
      "formules-avec-resultat-et-erreurs.libreoffice.xlsx",
      "lignes-et-colonnes-masquees-commentaires.openpyxl.xlsx",
      "premiere-feuille-vide-ancienne-copie-masquee.exceljs.xlsx",
      "qpv-et-axe-fusionnes-sur-plusieurs-actions.exceljs.xlsx",
      "texte-enrichi-liens-et-cases-cochees.libreoffice.xlsx");

  @TempDir
  Path dossier;

  @Test
  void a_workbook_reads_the_same() throws Exception {
    List<Path> classeurs = QUELQUES.stream().map(CorpusTest.DOSSIER::resolve).toList();
    compare(classeurs.subList(0, classeurs.size() / 2), "ods");
    compare(classeurs.subList(classeurs.size() / 2, classeurs.size()), "fods");
  }

  @Test
  @Tag("long")
  void the_samples_read_the_same() throws Exception {
    List<Path> classeurs = Stream.of("bagnols-2023.xlsx", "ales-2004.xlsx")
        .map(nom -> Path.of("..", "examples", "echantillons", nom))
        .toList();
    compare(classeurs, "ods");
    compare(classeurs, "fods");
  }

  @Test
  void the_workbook_of_a_contract_says_where_it_is_read() throws Exception {
    Path classeur = dossier.resolve("contrat.xlsx");
    Contrats.write(Contrats.read(CorpusTest.DOSSIER.resolve(QUELQUES.get(0))).valeur(), classeur);
    LibreOffice.enregistrer(List.of(classeur), dossier, "ods");
    assertThatThrownBy(() -> Contrats.read(LibreOffice.enregistre(classeur, dossier, "ods")))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("au format .xlsx");
  }

  @Test
  @Tag("long")
  @Tag("release")
  void every_workbook_reads_the_same() throws Exception {
    List<Path> classeurs = CorpusTest.classeurs()
        .filter(nom -> !CHANGES.contains(nom))
        .map(CorpusTest.DOSSIER::resolve)
        .toList();
    assertThat(classeurs).hasSizeGreaterThan(200);
    compare(classeurs, "ods");
    compare(classeurs, "fods");
  }

  private void compare(List<Path> classeurs, String extension) throws Exception {
    LibreOffice.enregistrer(classeurs, dossier, extension);
    for (Path classeur : classeurs) {
      Lecture avant = new XlsxContratReader().read(classeur, NOM);
      Lecture apres = read(LibreOffice.enregistre(classeur, dossier, extension));
      String dit = classeur.getFileName() + " as " + extension;
      assertThat(apres.format()).isEqualTo(new Format("ODS", "ods"));
      assertThat(apres.valeur()).as(dit).isEqualTo(avant.valeur());
      assertThat(constats(apres)).as(dit).isEqualTo(constats(avant));
      assertThat(decisions(apres)).as(dit).isEqualTo(decisions(avant));
    }
  }

  private static Lecture read(Path fichier) throws IOException {
    try (InputStream entree = Files.newInputStream(fichier)) {
      return Contrats.read(entree, NOM);
    }
  }

  /** The decisions with their reasons; that OpenDocument knows no row of totals is none. */
  private static List<String> decisions(Lecture lecture) {
    return lecture.decisions().stream()
        .map(d -> d.toString().replaceAll(" ; ligne de total du tableau [^)]*", ""))
        .toList();
  }

  /** The findings in any order. */
  private static Set<String> constats(Lecture lecture) {
    return lecture.constats().stream().map(Constat::toString).collect(Collectors.toSet());
  }
}
