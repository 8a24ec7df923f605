package fr.contratdeville.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.reduction.Moteur;
import fr.contratdeville.valeur.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** A reader that loses all without a word, or falls, does not pass; one that refuses may. */
class LayoutSuiteTest {

  /** This reader finds nothing, and says nothing. */
  static class Aveugle extends LayoutSuite {
    @Override
    protected Lecture read(Layout layout) {
      return Lecture.builder()
          .source("grille")
          .format(new Format("Grille", "grille"))
          .valeur(ContratDeVille.builder().intitule("Rien").build())
          .build();
    }
  }

  /** This reader falls. */
  static class Casse extends LayoutSuite {
    @Override
    protected Lecture read(Layout layout) {
      throw new IllegalStateException("cassé");
    }
  }

  /** This reader refuses everything. */
  static class Prudent extends LayoutSuite {
    @Override
    protected Lecture read(Layout layout) throws LectureException {
      throw new LectureException("grille", Message.of("non", "no"));
    }
  }

  private static Status status(Class<?> suite, String loi) {
    return Moteur.executer(suite, loi).getStatus();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aPlainTableIsReadRightAndAWrongDigitInItIsSeen",
        "aLayoutIsReadRightOrSaidToBeDoubtful"
      })
  void a_reader_that_loses_all_does_not_pass(String loi) {
    assertThat(status(Aveugle.class, loi)).isEqualTo(Status.FAILED);
  }

  @Test
  void a_reader_that_falls_does_not_pass() {
    assertThat(status(Casse.class, "anyLayoutIsReadOrRefused")).isEqualTo(Status.FAILED);
    assertThat(status(Aveugle.class, "anyLayoutIsReadOrRefused")).isEqualTo(Status.SUCCESSFUL);
  }

  @Test
  void a_refusal_is_no_fault_but_for_a_plain_table() {
    assertThat(status(Prudent.class, "aLayoutIsReadRightOrSaidToBeDoubtful"))
        .isEqualTo(Status.SUCCESSFUL);
    assertThat(status(Prudent.class, "aPlainTableIsReadRightAndAWrongDigitInItIsSeen"))
        .isEqualTo(Status.FAILED);
  }
}
