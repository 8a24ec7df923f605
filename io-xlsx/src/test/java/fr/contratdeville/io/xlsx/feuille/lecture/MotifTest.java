package fr.contratdeville.io.xlsx.feuille.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotifTest {

  private final Contexte contexte = new Contexte(Path.of("dossier", "bilan.xlsx"), Limites.DEFAUT);

  @ParameterizedTest
  @EnumSource
  void oneSentenceInEachLanguage(Motif motif) {
    ClasseurIllisibleException refus = contexte.illisible(motif, "ceci", "this", null);
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
  void limitsAreSaidWithTheirFigure(Limite limite) {
    ClasseurIllisibleException refus =
        new Contexte(Path.of("a.xlsx"), Limites.DEFAUT.with(limite, 12_345)).depasse(limite);
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
    ClasseurIllisibleException refus = contexte.illisible(Motif.ENDOMMAGE, "xl/styles.xml", cause);
    assertThat(refus).hasCause(cause).hasMessageContaining("xl/styles.xml");
    assertThat(refus.detail()).isEqualTo("xl/styles.xml");
  }
}
