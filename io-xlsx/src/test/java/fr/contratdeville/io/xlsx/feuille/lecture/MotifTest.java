package fr.contratdeville.io.xlsx.feuille.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotifTest {

  private final ReadContext context = new ReadContext("bilan.xlsx", Limits.DEFAULT);

  @ParameterizedTest
  @EnumSource
  void oneSentenceInEachLanguage(Motif motif) {
    ClasseurIllisibleException refus = context.unreadable(motif, "ceci", "this", null);
    assertThat(refus.getMessage())
        .startsWith("bilan.xlsx : ")
        .endsWith(".")
        .doesNotContain("%", "\n", "this");
    assertThat(refus.message(Locale.ENGLISH))
        .startsWith("bilan.xlsx: ")
        .endsWith(".")
        .doesNotContain("%", "ceci");
    assertThat(refus.message(Locale.ENGLISH)).isNotEqualTo(refus.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void limitsAreSaidWithTheirFigure(Limit limit) {
    ClasseurIllisibleException refus =
        new ReadContext("a.xlsx", Limits.DEFAULT.with(limit, 12_345)).exceeded(limit);
    assertThat(refus.message(Locale.ENGLISH)).contains("more than 12,345 ");
    assertThat(refus.getMessage().replaceAll("\\h", " ")).contains("plus de 12 345 ");
  }

  @ParameterizedTest
  @EnumSource(Remarque.Code.class)
  void remarksInEachLanguage(Remarque.Code code) {
    Remarque remarque = new Remarque(code, "Bilan", "A1", 3);
    assertThat(remarque.message(Locale.FRENCH))
        .startsWith("Bilan!A1 : ")
        .endsWith(" (3 fois)")
        .isEqualTo(remarque.toString());
    assertThat(remarque.message(Locale.ENGLISH)).startsWith("Bilan!A1: ").endsWith(" (3 times)");
    assertThat(new Remarque(code, "", "", 1).message(Locale.ENGLISH)).doesNotContain(": ", "times");
  }

  @Test
  void detailAndCauseAreKept() {
    Exception cause = new Exception("x");
    ClasseurIllisibleException refus = context.unreadable(Motif.ENDOMMAGE, "xl/styles.xml", cause);
    assertThat(refus).hasCause(cause).hasMessageContaining("xl/styles.xml");
    assertThat(refus.detail()).isEqualTo("xl/styles.xml");
  }
}
