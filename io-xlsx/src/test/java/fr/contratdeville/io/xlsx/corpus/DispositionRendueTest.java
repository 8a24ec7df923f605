package fr.contratdeville.io.xlsx.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader says of the layouts of a workbook, given back to it, reads the same contract. */
class DispositionRendueTest {

  @ParameterizedTest
  @MethodSource("fr.contratdeville.io.xlsx.corpus.CorpusTest#lus")
  void layoutsGivenBackReadTheSame(String fichier) throws LectureException {
    Path chemin = CorpusTest.DOSSIER.resolve(fichier);
    XlsxContratReader reader = new XlsxContratReader();
    assertThat(new XlsxContratReader(reader.dispositions(chemin)).read(chemin).valeur())
        .isEqualTo(reader.read(chemin).valeur());
  }
}
