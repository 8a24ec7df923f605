package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Tableau;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What totals, cross tables and lines of money give to be written. */
class TableauxTest {
  private static final String[] TROIS_ETAPES = {
    "Atelier Ville demandé 2023 100", "Atelier Ville accordé 2023 80", "Atelier CAF accordé 2023 ?"
  };

  private static List<List<String>> textes(Tableau tableau) {
    return Stream.of(tableau.rangees(), tableau.pied())
        .flatMap(List::stream)
        .map(r -> r.stream().map(Object::toString).toList())
        .toList();
  }

  private static List<String> titres(Tableau tableau) {
    return tableau.colonnes().stream().map(c -> c.titre().fr()).toList();
  }

  @Test
  void totals_are_a_table_with_its_step_in_its_title() {
    Tableau tableau = Totaux.of(
            Axes.financeur(),
            Etapes.lignes(
                "A Ville accordé 2023 75", "A CAF accordé 2023 25", "B CAF accordé 2023 ?"))
        .tableau();
    assertThat(tableau.titre().orElseThrow().fr()).isEqualTo("Totaux : Financeur, Accordé 2023");
    assertThat(titres(tableau))
        .containsExactly("Financeur", "Accordé 2023 (€)", "Part", "Lignes", "sans montant");
    assertThat(textes(tableau))
        .containsExactly(
            List.of("Ville", "75.00", "75.0", "1", ""),
            List.of("CAF", "25.00", "25.0", "2", "1"),
            List.of("Total", "100.00", "100.0", "3", "1"));
  }

  @Test
  void a_cross_table_of_several_steps_is_one_table_whose_rows_name_them() {
    Tableau tableau = Croisement.of(Axes.action(), Axes.financeur(), Etapes.lignes(TROIS_ETAPES))
        .tableau();
    assertThat(tableau.titre().orElseThrow().en()).isEqualTo("Action × Financeur");
    assertThat(titres(tableau))
        .containsExactly(
            "Étape du montant", "Exercice", "Action", "Ville", "CAF", "Total", "sans montant");
    assertThat(tableau.rangees()).hasSize(2);
    assertThat(textes(tableau))
        .containsExactly(
            List.of("Demandé", "2023", "Atelier", "100.00", "", "100.00", ""),
            List.of("Accordé", "2023", "Atelier", "80.00", "", "80.00", "1"),
            List.of("Demandé", "2023", "Total", "100.00", "", "100.00", ""),
            List.of("Accordé", "2023", "Total", "80.00", "", "80.00", "1"));
  }

  @Test
  void an_axis_that_tells_steps_apart_leaves_the_table_flat() {
    Tableau tableau = Croisement.of(Axes.etape(), Axes.financeur(), Etapes.lignes(TROIS_ETAPES))
        .tableau();
    assertThat(titres(tableau))
        .containsExactly("Étape du montant", "Ville", "CAF", "Total", "sans montant");
    assertThat(textes(tableau))
        .containsExactly(
            List.of("Demandé", "100.00", "", "100.00", ""),
            List.of("Accordé", "80.00", "", "80.00", "1"),
            List.of("(pas de total)", "", "", "", ""));
  }

  @Test
  void lines_of_money_are_a_row_each_and_say_whether_they_count() {
    Selection toutes = Selection.of(Etapes.lignes(TROIS_ETAPES));
    Tableau tableau = toutes.tableau();
    assertThat(tableau.colonnes()).hasSize(28);
    assertThat(colonne(tableau, "Chemin"))
        .containsExactly(
            "/actions/0/volets/0/lignes/0",
            "/actions/0/volets/0/lignes/1",
            "/actions/0/volets/0/lignes/2");
    assertThat(colonne(tableau, "Montant (€)")).containsExactly("100.00", "80.00", "");
    assertThat(colonne(tableau, "Exercice")).containsOnly("2023");
    assertThat(colonne(tableau, "Étape du montant"))
        .containsExactly("Demandé", "Accordé", "Accordé");
    assertThat(colonne(tableau, "Compte dans les totaux")).containsExactly("non", "oui", "oui");
    assertThat(colonne(toutes.retenues().tableau(), "Compte dans les totaux"))
        .containsExactly("oui", "oui");
  }

  private static List<String> colonne(Tableau tableau, String titre) {
    int rang = titres(tableau).indexOf(titre);
    return tableau.rangees().stream().map(r -> r.get(rang).toString()).toList();
  }
}
