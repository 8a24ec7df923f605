package fr.contratdeville.echange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LectureTest {

  @Test
  void a_long_list_of_decisions_is_shortened_with_a_count() {
    Feuille feuille = new Feuille("bilan.xlsx", "Bilan");
    Lecture.Builder lecture = Lecture.builder()
        .source("bilan.xlsx")
        .format(new Format("XLSX", "xlsx"))
        .valeur(ContratDeVille.builder().intitule("Essai").build());
    for (int i = 1; i <= 40; i++) {
      lecture.addDecision(
          new Decision(feuille.cellule(1, i), Message.of("colonne " + i, "column " + i)));
    }
    Lecture lue = lecture.build();
    assertThat(lue.toString())
        .startsWith("Essai\nbilan.xlsx (XLSX) : 0 actions")
        .contains("colonne 30")
        .doesNotContain("colonne 31")
        .endsWith("\n… 10 de plus\n");
    assertThat(lue.texte(Locale.FRENCH)).contains("colonne 40").doesNotContain("…");
  }
}
