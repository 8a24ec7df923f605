package fr.contratdeville.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.reduction.Moteur;
import fr.contratdeville.testing.suite.Consigne.Defaut;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

/** A format that breaks a law does not pass. */
class SuiteTest {
  private static final Map<Defaut, String> MOTS = Map.of(
      Defaut.PERD_LES_COMPLEMENTS, "/complements",
      Defaut.PERD_LES_TOTAUX, "/totaux/0: expected",
      Defaut.AUTRE_EXCEPTION, "reading threw java.lang.IllegalStateException",
      Defaut.AUTRE_ERREUR, "reading threw java.lang.StackOverflowError",
      Defaut.SANS_FIN, "did not end within PT1S",
      Defaut.GOURMAND, "bytes of memory",
      Defaut.TAIT_LES_PANNES, "a full disk after",
      Defaut.FERME_LE_FLUX, "the stream was closed");

  @AfterEach
  void reparer() {
    ConsigneProperties.DEFAUT.set(Defaut.AUCUN);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUCUN")
  void a_fault_is_found_by_the_law_that_it_breaks(Defaut defaut) {
    ConsigneProperties.DEFAUT.set(defaut);
    TestExecutionResult resultat = Moteur.executer(ConsigneProperties.class, defaut.loi);
    assertThat(resultat.getStatus()).as(resultat.toString()).isEqualTo(Status.FAILED);
    assertThat(resultat.getThrowable().orElseThrow())
        .asString()
        .contains(MOTS.getOrDefault(defaut, ""));
  }
}
