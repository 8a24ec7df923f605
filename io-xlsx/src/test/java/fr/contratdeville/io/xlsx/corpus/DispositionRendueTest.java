package fr.contratdeville.io.xlsx.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.JsonDisposition;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.tableaux.disposition.Disposition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
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

  @ParameterizedTest
  @MethodSource("fr.contratdeville.io.xlsx.corpus.CorpusTest#lus")
  void layoutsSavedBesideTheWorkbookComeBackEqual(String fichier, @TempDir Path dossier)
      throws IOException {
    Path json = dossier.resolve("d.json");
    List<Disposition> dispositions =
        new XlsxContratReader().dispositions(CorpusTest.DOSSIER.resolve(fichier));
    JsonDisposition.write(dispositions, json);
    assertThat(JsonDisposition.read(json)).isEqualTo(dispositions);
  }
}
