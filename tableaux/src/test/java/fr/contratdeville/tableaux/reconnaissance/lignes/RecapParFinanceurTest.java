package fr.contratdeville.tableaux.reconnaissance.lignes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import org.junit.jupiter.api.Test;

class RecapParFinanceurTest {

  private static Lecture lire(int caf) {
    return Tableur.feuille("F")
        .rangee("Action", "Porteur", "ÉTAT - P147", "CAF", "Ville")
        .rangee("Jardin", "Régie", 500, 100, 50)
        .rangee("Théâtre", "MJC", 1500, 200, 60)
        .rangee("Danse", "Léo", 1000, null, 70)
        .vides(1)
        .rangee("ENSEMBLE")
        .rangee("Etat", 3000)
        .rangee("CAF", caf)
        .rangee("Ville", 180)
        .lire();
  }

  @Test
  void financeurs_in_the_place_of_titles_are_a_declared_table() {
    Lecture lue = lire(300);
    assertThat(lue.valeur().actions()).hasSize(3);
    assertThat(lue.valeur().tableaux()).singleElement().satisfies(t -> {
      assertThat(t.intitule()).isEqualTo("ENSEMBLE");
      assertThat(t.rangees()).hasSize(3);
    });
    assertThat(Controles.standard().examiner(lue.valeur()).constats()).isEmpty();
  }

  @Test
  void a_figure_that_its_lines_do_not_make_is_found() {
    assertThat(Controles.standard().examiner(lire(310).valeur()).constats()).anySatisfy(c -> {
      assertThat(c.id()).isEqualTo("CV-TOT-12");
      assertThat(c.cellules().get(0)).hasToString("[essai.xlsx]F!B8");
    });
  }

  @Test
  void one_row_alone_is_an_action() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Action", "Porteur", "Etat", "CAF")
        .rangee("Jardin", "Régie", 500, 100)
        .rangee("Ville", null, null, 20)
        .lire();
    assertThat(lue.valeur().tableaux()).isEmpty();
    assertThat(lue.valeur().actions()).hasSize(2);
  }

  @Test
  void a_row_that_a_layout_takes_for_one_is_kept_as_it_is() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Action", "Porteur", "Etat", "CAF")
        .rangee("Jardin", "Régie", 500, 100)
        .rangee("Remarque")
        .lire(Disposition.automatique().withLigne(3, GenreLigne.DETAIL));
    assertThat(lue.valeur().complements()).anyMatch(c -> c.texte().equals("Remarque"));
  }
}
