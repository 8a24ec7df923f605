package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.feuille.Archive;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbooks of the corpus, each by another producer, given back with their findings. */
@Tag("long")
class CorpusAnnoteTest {

  private static final Path CORPUS = Path.of("src/test/resources/fr/contratdeville/io/xlsx/corpus");

  @TempDir
  Path dossier;

  static List<Path> classeurs() throws IOException {
    try (Stream<Path> fichiers = Files.list(CORPUS)) {
      return fichiers.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("classeurs")
  void every_sheet_is_marked_and_reads_as_before(Path original) throws IOException {
    String nom = original.getFileName().toString();
    Path cible = dossier.resolve(nom);
    List<Constat> constats = new ArrayList<>(constats(original, nom));
    ClasseurXlsx avant = ClasseurXlsx.open(original);
    for (Feuille feuille : avant.feuilles()) {
      // A cell that there is not, one that there may be, and one far away.
      for (int i = 1; i <= 120; i += 17) {
        constats.add(constat(new Emplacement.Feuille(nom, feuille.nom()).cellule(i, 1 + i % 7)));
      }
    }

    Annotation annotation = XlsxAnnotation.write(
        original, Rapport.builder().source(nom).constats(constats).build(), cible, Locale.FRENCH);

    assertThat(annotation.laisses())
        .allSatisfy(l -> assertThat(l.constat().cellules())
            .noneMatch(p -> p instanceof Emplacement.Cellule || p instanceof Emplacement.Plage));
    assertThat(lire(cible)).isEqualTo(lire(original));
    assertThat(constats(cible, nom)).containsAll(constats(original, nom));
    Map<String, byte[]> parties = Archive.lire(Files.readAllBytes(original)).parties();
    Archive.lire(Files.readAllBytes(cible))
        .parties()
        .forEach((partie, octets) -> assertThat(Arrays.equals(octets, parties.get(partie)))
            .as(partie)
            .isEqualTo(!annotation.parties().contains(partie)));
    try (XSSFWorkbook poi = Calcul.ouvrir(cible)) {
      annotation
          .marquees()
          .forEach(m -> assertThat(poi.getSheet(m.cellule().feuille().nom())
                  .getCellComment(new CellAddress(m.cellule().adresse()))
                  .getString()
                  .getString())
              .contains("——— Contrôle du contrat de ville ———"));
    }
  }

  @Test
  void there_is_a_corpus() throws IOException {
    assertThat(classeurs()).hasSizeGreaterThan(50);
  }

  /** The contract, or why there is none. */
  private static Object lire(Path fichier) throws IOException {
    try {
      return new XlsxContratReader().read(fichier, "essai.xlsx").valeur();
    } catch (LectureException e) {
      return e.getMessage();
    }
  }

  private static List<Constat> constats(Path fichier, String nom) throws IOException {
    try {
      Lecture lecture = new XlsxContratReader().read(fichier, nom);
      return Controles.standard().examiner(lecture.valeur(), lecture.constats()).constats();
    } catch (LectureException e) {
      return List.of();
    }
  }

  private static Constat constat(Emplacement place) {
    return Constat.builder()
        .id("CV-ESS-01")
        .gravite(Gravite.AVERTISSEMENT)
        .addCellule(place)
        .message(Message.of("à revoir", "look again"))
        .build();
  }
}
