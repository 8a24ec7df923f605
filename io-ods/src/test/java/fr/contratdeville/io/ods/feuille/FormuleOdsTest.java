package fr.contratdeville.io.ods.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.Plage;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormuleOdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "of:=SUM([.B2:.B9])|SUM(B2:B9)",
        "oooc:=SUM([.B2:.B9])|SUM(B2:B9)",
        "=SUM([.B2:.B9])|SUM(B2:B9)",
        "msoxl:=SUM(B2:B9,C1)|SUM(B2:B9,C1)",
        "of:=[.K13]+[.$K$20]+[.K27]|K13+$K$20+K27",
        "of:=SUM([.A1];[.B1:.B4])|SUM(A1,B1:B4)",
        "of:=SUM([.A1]~[.B1])|SUM(A1,B1)",
        "of:=[$Actions.A1]|Actions!A1",
        "of:=SUM([$Actions.A1:.B2])|SUM(Actions!A1:B2)",
        "of:=SUM([Actions.A1:Actions.B2])|SUM(Actions!A1:B2)",
        "of:=[$'Bilan 2023'.C4]|'Bilan 2023'!C4",
        "of:=[$'L''an'.C4]|'L''an'!C4",
        "of:=[$'a.b[c]'.C4]|'a.b[c]'!C4",
        "of:=[$AB12.C4]|'AB12'!C4",
        "of:=SUBTOTAL(9;[.B:.B])|SUBTOTAL(9,B:B)",
        "of:=SUM([.3:.4])|SUM(3:4)",
        "of:=[.#REF!]+1|#REF!+1",
        "of:=['file:///srv/a.ods'#$F1.A1]|'[externe]F1'!A1",
        "of:=COM.MICROSOFT.SUMME([.A1])|SUMME(A1)",
        "of:=IF([.A1]=\"a;b[.B2]\";1;2)|IF(A1=\"a;b[.B2]\",1,2)",
        "of:=SUM([.A1|SUM([.A1",
        "of:=\"sans fin|\"sans fin",
      })
  void a_formula_is_in_the_words_of_the_grid(String ecrite, String attendue) {
    assertThat(FormuleOds.traduire(ecrite)).isEqualTo(attendue);
  }

  @Test
  void columns_of_a_matrix_are_no_arguments() {
    assertThat(FormuleOds.traduire("of:=SUM({1;2|3;4})")).isEqualTo("SUM({1,2;3,4})");
  }

  @Test
  void a_cell_of_another_file_is_none_of_this_one() {
    Formule formule = Formule.of(FormuleOds.traduire("of:=['file:///srv/a.ods'#$Bilan.B2]"));
    assertThat(formule.antecedents())
        .allMatch(a -> !a.feuille().equals(Optional.of("Bilan")) && a.feuille().isPresent());
    assertThat(FormuleOds.estExterne("of:=['file:///srv/a.ods'#$Bilan.B2]")).isTrue();
    assertThat(FormuleOds.estExterne("of:=[$Bilan.B2]")).isFalse();
  }

  @Test
  void a_range_over_another_sheet_is_known_to_the_grid() {
    Formule formule = Formule.of(FormuleOds.traduire("of:=SUM([$'L''an 1'.$B$2:.$B$9])"));
    assertThat(formule.estSomme()).isTrue();
    assertThat(formule.antecedents())
        .containsExactly(new Formule.Antecedent(Optional.of("L'an 1"), Plage.of(2, 2, 9, 2)));
  }

  @Property(tries = 300)
  void any_text_is_put_in_words(
      @ForAll
          @StringLength(max = 60)
          @Chars({'[', ']', '\'', '"', '.', '$', ':', ';', 'A', '1', '#', '{', '|'})
          String texte) {
    assertThat(FormuleOds.traduire("of:=" + texte)).isNotNull();
  }

  @Test
  void a_long_formula_ends() {
    String longue = "of:=" + "['".repeat(8_000) + "''".repeat(8_000);
    assertThat(FormuleOds.traduire(longue)).isNotEmpty();
  }
}
