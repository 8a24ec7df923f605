package fr.contratdeville.tableaux.reconnaissance.lignes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rows of sums that no label alone tells, and the rows that each covers. */
class SommesDeLignesTest {

  private static Tableur table() {
    return Tableur.bilan()
        .rangee("Porteur", "Action", "QPV", "Ville", "Etat", "CAF")
        .rangee("MAS", "Table", "Escanaux", 100, 250, 70)
        .rangee("MAS", "Lien", "Citadelle", 300, 150, 90);
  }

  /** The rows of the entries that the figures of a row cover. */
  private static Set<String> portee(Lecture lecture, int ligne) {
    Set<String> volets = new TreeSet<>();
    for (TotalDeclare total : lecture.valeur().totaux()) {
      if (((Emplacement.Cellule) total.emplacement().orElseThrow()).ligne() == ligne) {
        volets.addAll(total.portee().volets());
      }
    }
    return volets;
  }

  private static List<String> actions(Lecture lecture) {
    return lecture.valeur().actions().stream().map(a -> a.intitule()).toList();
  }

  @Test
  void a_label_in_the_column_of_titles_names_the_porteur_that_it_sums() {
    Lecture lue = table()
        .rangee(null, "Total MAS", null, 400, 400, 160)
        .rangee("SLC", "Sport", "Escanaux", 10, 20, 30)
        .rangee(null, "Total SLC", null, 10, 20, 30)
        .lire();
    assertThat(actions(lue)).containsExactly("Table", "Lien", "Sport");
    assertThat(portee(lue, 4)).containsExactly("2", "3");
    assertThat(portee(lue, 6)).containsExactly("5");
  }

  @Test
  void a_name_alone_is_a_sum_where_its_figures_add_up() {
    Lecture lue = table()
        .rangee("Ensemble MAS", null, null, 400, 400, 160)
        .rangee("SLC", "Sport", "Escanaux", 10, 20, 30)
        .lire();
    assertThat(actions(lue)).containsExactly("Table", "Lien", "Sport");
    assertThat(portee(lue, 4)).containsExactly("2", "3");
  }

  @Test
  void a_part_of_the_total_covers_the_rows_that_it_names_with_gaps() {
    Lecture lue = table()
        .rangee("SLC", "Sport", "Escanaux", 10, 20, 30)
        .rangee("TOTAL", null, null, 410, 420, 190)
        .rangee("dont Escanaux", null, null, 110, 270, 100)
        .lire();
    assertThat(portee(lue, 6)).containsExactly("2", "4");
    assertThat(lue.constats()).isEmpty();
  }

  @Test
  void a_sum_over_its_rows_is_no_action() {
    Lecture lue = Tableur.bilan()
        .rangee("Porteur", "Action", "QPV", "Ville", "Etat", "CAF")
        .rangee("Axe 1 : Emploi", null, null, 400, 400, 160)
        .rangee("MAS", "Table", "Escanaux", 100, 250, 70)
        .rangee("MAS", "Lien", "Citadelle", 300, 150, 90)
        .rangee("Axe 2 : Santé", null, null, 10, 20, 30)
        .rangee("SLC", "Sport", "Escanaux", 10, 20, 30)
        .lire();
    assertThat(actions(lue)).containsExactly("Table", "Lien", "Sport");
    assertThat(portee(lue, 2)).containsExactly("3", "4");
    assertThat(portee(lue, 5)).containsExactly("6");
  }

  @Test
  void a_formula_that_stops_short_is_named() {
    Tableur t = table().rangee("TOTAL", null, null, 100, 250, 70);
    t.formule("D4", "SUM(D2:D2)").formule("E4", "SUM(E2:E2)").formule("F4", "SUM(F2:F2)");
    List<Constat> constats = t.lire().constats();
    assertThat(constats).extracting(Constat::id).containsExactly("CV-LAY-17");
    assertThat(constats.get(0).message().fr())
        .isEqualTo("la formule de D4 n'additionne pas la ligne 3");
  }

  @Test
  void hidden_rows_without_which_a_sum_closes_are_named() {
    Lecture lue = table()
        .rangee("SLC", "Sport", "Escanaux", 10, 20, 30)
        .rangee("TOTAL", null, null, 110, 270, 100)
        .ligneMasquee(3)
        .lire();
    assertThat(lue.constats())
        .filteredOn(c -> c.id().equals("CV-LAY-17"))
        .extracting(c -> c.message().fr())
        .containsExactly("elle ferme sans la ligne masquée 3");
  }

  @Test
  void amounts_without_a_word_that_sum_nothing_are_said_and_not_counted() {
    Lecture lue = table().rangee(null, null, null, 75, null, null).lire();
    assertThat(lue.constats()).extracting(Constat::id).containsExactly("CV-LAY-08");
    assertThat(lue.valeur().totaux()).isEmpty();
    assertThat(actions(lue)).containsExactly("Table", "Lien");
  }

  @Test
  void a_wrong_total_is_still_one() {
    Lecture lue = table().rangee(null, "Total MAS", null, 400, 444, 160).lire();
    assertThat(actions(lue)).containsExactly("Table", "Lien");
    assertThat(lue.valeur().totaux()).hasSize(3);
  }

  @Test
  void a_part_of_the_total_that_names_nothing_of_the_table_is_no_action_and_covers_no_row() {
    Lecture lue = table()
        .rangee(null, "TOTAL", null, 400, 400, 160)
        .rangee(null, "dont La Poterie", null, 100, 250, 70)
        .rangee(null, "dont le centre", null, 90, 20, null)
        .lire();
    assertThat(actions(lue)).containsExactly("Table", "Lien");
    assertThat(portee(lue, 6)).isEmpty();
  }

  @Test
  void a_part_of_a_total_covers_rows_of_that_total_alone() {
    Lecture lue = table()
        .rangee("TOTAL", null, null, 400, 400, 160)
        .rangee("dont Escanaux", null, null, 100, 250, 70)
        .vides(1)
        .rangee("Axe 2 : Sport")
        .rangee("Porteur", "Action", "QPV", "Ville", "Etat", "CAF")
        .rangee("SLC", "Sport", "Escanaux", 10, 20, 30)
        .rangee("SLC", "Danse", "Citadelle", 5, 6, 7)
        .rangee("TOTAL", null, null, 15, 26, 37)
        .rangee("dont Escanaux", null, null, 10, 20, 30)
        .lire();
    assertThat(portee(lue, 5)).containsExactly("2");
    assertThat(portee(lue, 12)).containsExactly("9");
  }

  @Test
  void totals_of_tables_one_under_another_cover_their_own() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "QPV", "Ville", "Etat", "CAF")
        .rangee("TOTAL", null, null, 405, 400, 160)
        .rangee("MAS", "Table", "Escanaux", 100, 250, 70)
        .rangee("MAS", "Lien", "Citadelle", 305, 150, 90)
        .rangee("Axe 2 : Sport")
        .rangee("Porteur", "Action", "QPV", "Ville", "Etat", "CAF")
        .rangee("TOTAL", null, null, 10, 20, 30)
        .rangee("SLC", "Sport", "Escanaux", 10, 20, 30);
    t.formule("D2", "SUM(D3:D4)").formule("E2", "SUM(E3:E4)").formule("F2", "SUM(F3:F4)");
    Lecture lue = t.lire();
    assertThat(portee(lue, 2)).containsExactly("3", "4");
    assertThat(portee(lue, 7)).containsExactly("8");
    assertThat(lue.constats()).isEmpty();
  }

  @Test
  void a_cost_and_a_note_beside_a_sum_are_no_texts_of_an_action() {
    Lecture lue = Tableur.bilan()
        .rangee("Porteur", "Action", "QPV", "Coût total", "Ville", "Etat", "CAF")
        .rangee("MAS", "Table", "Escanaux", 500, 100, 250, 70)
        .rangee("MAS", "Lien", "Citadelle", 600, 300, 150, 90)
        .rangee(null, "Total MAS", null, 1100, 400, 400, 160, null, "à vérifier")
        .rangee("SLC", "Sport", "Escanaux", 70, 10, 20, 30)
        .rangee(null, "TOTAL", null, 1170, 410, 420, 190)
        .rangee(null, "dont le nord", null, 70, 10, 20, 30)
        .lire();
    assertThat(actions(lue)).containsExactly("Table", "Lien", "Sport");
  }

  @Test
  void a_row_that_names_its_financeur_is_no_sum_by_chance() {
    Lecture lue = Tableur.bilan()
        .rangee("Porteur", "Action", "Financeur", "Demandé", "Accordé", "Versé")
        .rangee("MAS", "Table", "Ville", 500, 400, 300)
        .rangee(null, null, "Etat", 500, 400, 300)
        .rangee(null, null, "CAF", 1000, 800, 600)
        .rangee("SLC", "Sport", "Ville", 100, 80, 60)
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.financeur().nom())
        .filteredOn("CAF"::equals)
        .isNotEmpty();
  }

  @Test
  void a_note_on_the_right_of_the_table_leaves_the_heading_of_a_block_alone() {
    Lecture lue = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "CAF")
        .rangee("Axe 1 : Emploi", null, null, null, null, null, "à vérifier avec la CAF")
        .rangee("MAS", "Table", 100, 250, 70)
        .rangee("Axe 2 : Santé")
        .rangee("SLC", "Sport", 10, 20, 30)
        .lire();
    assertThat(actions(lue)).containsExactly("Table", "Sport");
  }

  @Test
  void a_sum_of_two_thousand_euros_above_its_rows_is_no_year() {
    Lecture lue = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "CAF")
        .rangee(null, null, 3000, 400, 160)
        .rangee("MAS", "Table", 1000, 250, 70)
        .rangee("MAS", "Lien", 2000, 150, 90)
        .rangee(null, null, 2000, 50, 37)
        .rangee("SLC", "Sport", 1500, 20, 30)
        .rangee("SLC", "Danse", 500, 30, 7)
        .lire();
    assertThat(lue.valeur().lignes())
        .hasSize(12)
        .allMatch(l -> l.ligne().exercice().isEmpty());
  }
}
