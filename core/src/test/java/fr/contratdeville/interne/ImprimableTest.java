package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImprimableTest {

  /** Clears the screen of a terminal. */
  private static final String EFFACE = "\u001B[2J";

  @Test
  void controlCharactersArePictures() {
    assertThat(Imprimable.of("a" + EFFACE + "b\r\u0000\u007F\u009B")).isEqualTo("a␛[2Jb ␀␡\uFFFD");
    assertThat(Imprimable.of("a\u061Cb\u2028c\u2029")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(Imprimable.of("Sp\u202Etro")).isEqualTo("Sp\uFFFDtro");
    assertThat(Imprimable.of("a\tb\nc")).isEqualTo("a b\nc");
  }

  @Test
  void otherTextsStay() {
    String texte = "Alès, « 1\u202F000\u00A0€ »\nŒuvre 😀";
    assertThat(Imprimable.of(texte)).isSameAs(texte);
  }

  @Test
  void whatIsPrintedHoldsNone() {
    Constat constat = Constat.of(
        "CV-LAY-04",
        Gravite.INFORMATION,
        new Emplacement.Fichier("bilan" + EFFACE + ".xlsx"),
        Message.of("« " + EFFACE + " »"));
    Rapport rapport = Rapport.builder().addConstat(constat).build();
    LectureException refus = new LectureException("a" + EFFACE, Message.of("b" + EFFACE));
    assertThat(new Object[] {
          rapport.toString(),
          rapport.texte(Locale.ENGLISH),
          constat.message().toString(),
          new TableauTexte()
              .colonne(EFFACE, TableauTexte.Cote.GAUCHE)
              .rangee(EFFACE)
              .toString(),
          refus.getMessage(),
          refus.message(Locale.ENGLISH)
        })
        .allSatisfy(t -> assertThat((String) t).doesNotContain("\u001B").contains("␛[2J"));
  }
}
