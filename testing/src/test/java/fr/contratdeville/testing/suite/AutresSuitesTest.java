package fr.contratdeville.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.reduction.Moteur;
import fr.contratdeville.valeur.Message;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** An axis that is none and a control that is wrong do not pass. */
class AutresSuitesTest {

  /** This axis gives a line another key each time. */
  static class AxeInstable extends AxeSuite {
    private final AtomicInteger numero = new AtomicInteger();

    @Override
    protected Arbitrary<Axe> axes() {
      return Arbitraries.just(Axe.of(
          "instable",
          Message.of("Instable"),
          ligne -> Optional.of(Cle.of("" + numero.incrementAndGet()))));
    }
  }

  /** This control reports every contract, and gives a wrong example. */
  static class ControleTropSevere extends ControleSuite {
    private static final ContratDeVille AVEC = ContratDeVille.builder()
        .intitule("Contrat")
        .addAction(Action.builder().intitule("Action").build())
        .build();

    @Override
    protected Controles controles() {
      return Controles.aucun().withControle(new Severe());
    }

    private static final class Severe implements Controle {
      private static final AtomicInteger FOIS = new AtomicInteger();

      @Override
      public String id() {
        return "CV-ZZZ-01";
      }

      @Override
      public FicheControle fiche() {
        Message mot = Message.of("sévère");
        return FicheControle.builder()
            .titre(mot)
            .quoi(mot)
            .pourquoi(mot)
            .source(mot)
            .gravite(Gravite.ERREUR)
            .conforme(AVEC)
            .enEcart(AVEC)
            .build();
      }

      @Override
      public Examen examiner(Contexte contexte) {
        return Examen.builder()
            .examines(1)
            .addConstat(Constat.builder()
                .id(id())
                .gravite(Gravite.ERREUR)
                .chemin("/actions/" + FOIS.incrementAndGet())
                .message(Message.of("non"))
                .build())
            .build();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theOrderOfLinesChangesNothing",
        "eachKeyHasTheLinesThatHaveIt",
        "partialTotalsMerge",
        "aCrossTableHasTheTotalsOfBothItsAxes"
      })
  void an_axis_whose_keys_change_does_not_pass(String loi) {
    assertThat(Moteur.executer(AxeInstable.class, loi).getStatus()).isEqualTo(Status.FAILED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eachShowsAContractOfEachKind",
        "aCoherentContractLeavesThemSilent",
        "everyContractIsExaminedAndTheAnswerIsTheSameEachTime"
      })
  void a_control_that_is_never_content_does_not_pass(String loi) {
    assertThat(Moteur.executer(ControleTropSevere.class, loi).getStatus()).isEqualTo(Status.FAILED);
  }
}
