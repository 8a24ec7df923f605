package fr.contratdeville.tableaux.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliseTest {

  @ParameterizedTest
  @CsvSource({
    "Intitulé de l'action,intitule de l action",
    "INTITULÉ DE L’ACTION *,intitule de l action",
    "'  Intitulé\n de\u00A0l''action ',intitule de l action",
    "'Finance-\nment',financement",
    "'Finance-  \r\n  ment',financement",
    "'Informa\u00ADtion',information",
    "'Inter\u200Bcommunalité',intercommunalite",
    "Axe n° 1,axe n 1",
    "TOTAL (€),total €",
    "FSE+,fse+",
    "Co-financeurs,co financeurs",
    "Mise en ŒUVRE,mise en oeuvre",
    "❶ Porteur,porteur"
  })
  void comparesWithoutWhatPeopleDoNotSee(String texte, String cle) {
    assertThat(Normalise.cle(texte)).isEqualTo(cle);
  }

  @Test
  void aHeadingIsInOneLineAndItsWordsWhole() {
    assertThat(Normalise.titre(" Finance-\n ment\u00A0 Ville ")).isEqualTo("Financement Ville");
    assertThat(Normalise.titre("Bien-être")).isEqualTo("Bien-être");
    assertThat(Normalise.espaces("bien-\nêtre")).isEqualTo("bien- être");
  }

  @Test
  void aTextOfLineBreaksCostsNothing() {
    String hostile = "a-" + "\n".repeat(30_000);
    Assertions.assertThatCode(() -> Normalise.cle(hostile)).doesNotThrowAnyException();
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> Normalise.cle(hostile.repeat(4)));
  }

  @Property
  void aKeyIsStable(@ForAll String texte) {
    String cle = Normalise.cle(texte);
    assertThat(Normalise.cle(cle)).isEqualTo(cle);
    assertThat(Normalise.cle(" " + texte + "\u00A0")).isEqualTo(cle);
  }

  @Property
  void aKeyIsTheSameHoweverItIsWorkedOut(@ForAll("courants") String texte) {
    assertThat(Normalise.cle(texte)).isEqualTo(Normalise.cleExacte(texte));
  }

  /** What people write, with all Latin letters, marks, spaces and ends of lines. */
  @Provide
  Arbitrary<String> courants() {
    return Arbitraries.strings()
        .withCharRange('\0', '\u017F')
        .withChars("-\n\r \u00A0\u00AD\u2019\u202F\u2013\u2026€%+½\u0301")
        .withChars("aeéçœ-' \n".repeat(20))
        .ofMaxLength(12);
  }
}
