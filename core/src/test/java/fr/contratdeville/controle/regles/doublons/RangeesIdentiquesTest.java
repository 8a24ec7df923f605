package fr.contratdeville.controle.regles.doublons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import org.junit.jupiter.api.Test;

class RangeesIdentiquesTest {

  private static Examen examiner(Exemple exemple) {
    return Essai.examiner(new RangeesIdentiques(), exemple.contrat());
  }

  @Test
  void three_times_the_same_row_is_one_finding_with_what_is_counted_too_often() {
    Exemple exemple = Exemple.de(2023);
    for (int i = 0; i < 3; i++) {
      exemple.action("Atelier", "MAS").ligne("ETAT", 5);
    }
    Examen examen = examiner(exemple.action("Sortie", "MAS").ligne("ETAT", 5));
    assertThat(examen.examines()).isEqualTo(4);
    assertThat(examen.ecarts()).isEqualTo(1);
    Constat constat = examen.constats().get(0);
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("10"));
    assertThat(constat.chemin()).isEqualTo("/actions/1/volets/0");
  }

  @Test
  void one_column_that_differs_makes_two_rows() {
    Exemple exemple = Exemple.de(2023).action("Atelier", "MAS").ligne("ETAT", 5);
    exemple.volet().addComplement(Complement.of("N°", "1"));
    exemple.action("Atelier", "MAS").ligne("ETAT", 5);
    exemple.volet().addComplement(Complement.of("N°", "2"));
    assertThat(examiner(exemple).ecarts()).isZero();
  }

  @Test
  void rows_that_name_nothing_are_not_rows() {
    assertThat(examiner(Exemple.de(2023)
                .action(Action.SANS_INTITULE, "MAS")
                .action(Action.SANS_INTITULE, "MAS"))
            .examines())
        .isZero();
  }
}
