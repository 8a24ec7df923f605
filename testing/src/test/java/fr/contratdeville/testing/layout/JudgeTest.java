package fr.contratdeville.testing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
  private static final Layout PLAIN = Layouts.plain(1).get(0);

  private static Judgement judge(TruthReader reader) {
    return new Judge(PLAIN.truth()).judge(reader.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"large", "en-lignes"})
  void a_reading_of_all_that_is_written_is_right(String forme) {
    Layouts layouts = Layouts.of(3).with("forme", forme).with("feuilles", "une");
    for (int i = 0; i < 60; i++) {
      Layout layout = layouts.get(i);
      Judgement judgement = new Judge(layout.truth()).judge(new TruthReader(layout).read());
      assertThat(judgement.verdict()).as(layout + "\n" + judgement).isEqualTo(Verdict.RIGHT);
    }
  }

  @Test
  void a_financeur_may_be_named_with_words_that_say_nothing() {
    assertThat(judge(new TruthReader(PLAIN)
                .naming(n -> "Part " + n.toUpperCase(Locale.ROOT) + " (en €)"))
            .verdict())
        .isEqualTo(Verdict.RIGHT);
  }

  @Test
  void money_of_somebody_else_is_wrong() {
    Judgement judgement = judge(new TruthReader(PLAIN).naming(n -> "Fondation"));
    assertThat(judgement.verdict()).isEqualTo(Verdict.SILENT);
    assertThat(judgement.reasons()).anyMatch(r -> r.contains("?Fondation"));
  }

  @Test
  void an_amount_that_is_lost_without_a_word_is_silently_wrong() {
    TruthReader reader = new TruthReader(PLAIN).dropOne();
    Judgement judgement = judge(reader);
    assertThat(judgement.verdict()).isEqualTo(Verdict.SILENT);
    assertThat(judgement.reasons())
        .singleElement()
        .asString()
        .contains(reader.firstMoney().toString());
  }

  @Test
  void an_amount_that_is_lost_is_said_by_a_warning_on_its_column_alone() {
    TruthReader reader = new TruthReader(PLAIN).dropOne();
    GridPlace lost = reader.firstMoney();
    GridPlace heading = new GridPlace(lost.sheet(), 1, lost.column());
    GridPlace elsewhere = new GridPlace(lost.sheet(), 1, lost.column() + 1);
    assertThat(judge(reader.say("CV-LAY-01", Gravite.INFORMATION, heading)).verdict())
        .isEqualTo(Verdict.SILENT);
    assertThat(judge(reader.say("CV-LAY-01", Gravite.AVERTISSEMENT, elsewhere)).verdict())
        .isEqualTo(Verdict.SILENT);
    assertThat(judge(reader.say("CV-LAY-01", Gravite.AVERTISSEMENT, heading)).verdict())
        .isEqualTo(Verdict.SAID);
  }

  @Test
  void a_doubt_on_an_amount_speaks_of_no_other_one_in_its_column() {
    TruthReader reader = new TruthReader(PLAIN).dropOne();
    GridPlace lost = reader.firstMoney();
    GridPlace below = new GridPlace(lost.sheet(), lost.row() + 1, lost.column());
    assertThat(judge(reader.say("CV-AMT-01", Gravite.ERREUR, below)).verdict())
        .isEqualTo(Verdict.SILENT);
    assertThat(judge(reader.say("CV-AMT-01", Gravite.ERREUR, lost)).verdict())
        .isEqualTo(Verdict.SAID);
  }

  @Test
  void a_sum_taken_for_an_action_is_wrong_though_no_money_is() {
    assertThat(judge(new TruthReader(PLAIN).addAction("Total")).verdict())
        .isEqualTo(Verdict.ACTIONS);
  }

  @Test
  void an_error_on_a_document_that_has_none_is_a_false_alarm() {
    TruthReader reader = new TruthReader(PLAIN);
    reader.say("CV-TOT-01", Gravite.ERREUR, reader.firstMoney());
    assertThat(judge(reader).verdict()).isEqualTo(Verdict.FALSE_ALARM);
    assertThat(judge(reader.dropOne()).verdict()).isEqualTo(Verdict.BLAMED);
  }

  @Test
  void shares_of_a_cost_are_no_money_and_that_has_to_be_said() {
    Layout shares = Layouts.of(5)
        .with("forme", "pourcentages")
        .with("parts-euros", "aucuns")
        .with("taille", "petite")
        .get(0);
    Judge judge = new Judge(shares.truth());
    assertThat(shares.truth().money()).isEmpty();
    assertThat(judge.judge(new TruthReader(shares).read()).verdict()).isEqualTo(Verdict.SILENT);
    TruthReader said = new TruthReader(shares);
    shares.truth().cells().forEach((place, truth) -> {
      if (truth.role() == CellRole.SHARE_OF_COST) {
        said.say("CV-LAY-30", Gravite.AVERTISSEMENT, place);
      }
    });
    assertThat(judge.judge(said.read()).verdict()).isEqualTo(Verdict.RIGHT);
  }
}
