package fr.contratdeville.controle.regles.mesures;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.PartieDePublic;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement.Feuille;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of {@code people|women|men|QPV|share}, from column 5. */
class PublicDeRangeeTest {
  private static final Feuille FEUILLE = new Feuille("essai.xlsx", "F");
  private static final List<String> TITRES =
      List.of("", "dont femmes", "dont hommes", "dont QPV", "% QPV");

  private static Examen examiner(String... rangees) {
    return examiner(TITRES, rangees);
  }

  private static Examen examiner(List<String> titres, String... rangees) {
    Exemple exemple = Exemple.of(2023);
    for (int r = 0; r < rangees.length; r++) {
      String[] cellules = rangees[r].split("\\|", -1);
      exemple.action("Action " + r, "MAS");
      exemple
          .volet()
          .addBeneficiaires(Beneficiaires.builder()
              .effectif(Effectif.parse(cellules[0]))
              .emplacement(FEUILLE.cellule(r + 2, 5))
              .build());
      for (int c = 1; c < cellules.length; c++) {
        if (!cellules[c].isEmpty()) {
          exemple
              .volet()
              .addComplement(Complement.builder()
                  .nom(titres.get(c))
                  .texte(cellules[c])
                  .emplacement(FEUILLE.cellule(r + 2, 5 + c))
                  .build());
        }
      }
    }
    return Essai.examiner(new PublicDeRangee(), exemple.contrat());
  }

  private static final String[] JUSTES = {
    "40|20|20|30|75 %", "30|10|20|15|0,5", "20|10|10|7|35", "60|30|30|40|67 %"
  };

  private static String[] avec(String derniere) {
    String[] rangees = Arrays.copyOf(JUSTES, JUSTES.length + 1);
    rangees[JUSTES.length] = derniere;
    return rangees;
  }

  private static List<String> phrases(Examen examen) {
    return examen.constats().stream().map(c -> simple(c.message())).toList();
  }

  @Test
  void rows_that_agree_are_silent_whether_shares_are_rounded_or_cut() {
    assertThat(examiner(JUSTES).examines()).isEqualTo(12);
    assertThat(examiner(JUSTES).ecarts()).isZero();
    assertThat(examiner(avec("60|30|30|40|66 %")).ecarts()).isZero();
  }

  @Test
  void each_relation_is_held_against_the_row_that_breaks_it() {
    assertThat(phrases(examiner(avec("10|5|6|5|50 %"))))
        .containsExactly("« Action 4 » : 10 personnes, et 5 femmes avec 6 hommes.");
    assertThat(phrases(examiner(avec("10|5|5|11|110 %"))))
        .containsExactly("« Action 4 » : 10 personnes, dont 11 en QPV.");
    assertThat(phrases(examiner(avec("10|5|5|5|40 %"))))
        .containsExactly(
            "« Action 4 » : la part en QPV est imprimée 40 %, 5 personnes sur 10 font" + " 50 %.");
    assertThat(examiner(avec("10|5|6|5|50 %")).constats().get(0).cellules()).hasSize(3);
  }

  @Test
  void a_blank_a_word_and_a_column_of_something_else_say_nothing() {
    assertThat(examiner(avec("10|5||5|")).ecarts()).isZero();
    assertThat(examiner(avec("10|5|quelques|5|50 %")).ecarts()).isZero();
    List<String> coupees = List.of("", "Observations", "dont hommes", "dont QPV", "% QPV");
    assertThat(examiner(coupees, avec("10|5|6|50|40 %")).examines()).isZero();
  }

  @Test
  void what_most_rows_do_not_show_is_another_thing() {
    assertThat(examiner("40|20|10", "30|10|10", "20|10|5", "60|30|30").examines())
        .isZero();
    assertThat(examiner("40|20|20", "30|10|21").examines()).as("too few").isZero();
  }

  @Test
  void headings_name_one_part_or_none() {
    assertThat(PartieDePublic.of("dont\nfemmes")).contains(PartieDePublic.FEMMES);
    assertThat(PartieDePublic.of("Nombre d'hommes")).contains(PartieDePublic.HOMMES);
    assertThat(PartieDePublic.of("Habitants QPV")).contains(PartieDePublic.QPV);
    assertThat(PartieDePublic.of("Part QPV")).contains(PartieDePublic.PART_QPV);
    for (String autre :
        List.of("Femmes / hommes", "% femmes", "Femmes QPV", "hors QPV", "Femmes 18-25 ans", "")) {
      assertThat(PartieDePublic.of(autre)).as(autre).isEmpty();
    }
  }
}
