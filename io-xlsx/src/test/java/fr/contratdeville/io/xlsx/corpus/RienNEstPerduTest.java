package fr.contratdeville.io.xlsx.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell that says something is kept, in layouts that are read badly too: see {@link Gardees}.
 */
class RienNEstPerduTest {

  /** What loses cells, or is refused; one that keeps all must leave this list. */
  private static final Set<String> EN_ATTENTE = Set.of();

  static Stream<String> classeurs() {
    return CorpusTest.classeurs();
  }

  /** Whether all the cells of a workbook are kept. */
  static boolean garde(String fichier) {
    return !EN_ATTENTE.contains(CorpusTest.disposition(fichier));
  }

  @ParameterizedTest
  @MethodSource("classeurs")
  void everyCellIsKept(String fichier) throws IOException {
    List<String> perdues = perdues(fichier);
    if (!garde(fichier)) {
      assertThat(perdues).as("%s keeps all: take it off EN_ATTENTE", fichier).isNotEmpty();
    } else {
      assertThat(perdues).isEmpty();
    }
  }

  private static List<String> perdues(String fichier) throws IOException {
    Path chemin = CorpusTest.DOSSIER.resolve(fichier);
    Lecture lecture;
    try {
      lecture = new XlsxContratReader().read(chemin);
    } catch (LectureException e) {
      return List.of(e.getMessage());
    }
    return Gardees.perdues(lecture, ClasseurXlsx.open(chemin), fichier);
  }
}
