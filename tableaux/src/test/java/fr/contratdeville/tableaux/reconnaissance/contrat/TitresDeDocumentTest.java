package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Colonne;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles, wide headings and labels below a table say of who pays, and what they do not. */
class TitresDeDocumentTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
          Ville de Sens - subventions aux associations - contrat de ville 2024~Ville de Sens
          Commune de Sens - budget principal~Commune de Sens
          Crédits État - programme 147 - contrat de ville du Pays de Sens~État
          Subventions de la Ville de Sens aux associations~Ville de Sens
          Subventions versées par la CAF au titre du contrat 2024~CAF
          """)
  void who_pays_is_a_part_of_the_title_and_not_all_of_it(String titre, String payeur) {
    Lecture lue = Tableur.feuille("Feuil1")
        .rangee(titre)
        .vides(1)
        .rangee("Porteur", "Action", "Montant voté")
        .rangee("Régie", "Jardin", 5000)
        .rangee("MJC", "Théâtre", 1500)
        .lire();
    assertThat(lue.valeur().lignes())
        .hasSize(2)
        .allMatch(l -> l.financeur().nom().equals(payeur));
  }

  @Test
  void a_row_that_counts_actions_is_none() {
    Lecture lue = Tableur.feuille("Feuil1")
        .rangee("Porteur", "Action", "Mistral", "Les Ors", "Ville")
        .rangee("Régie", "Jardin", "x", null, 5000)
        .rangee("MJC", "Théâtre", "x", "x", 1500)
        .rangee("Nombre d'actions", null, 2, 1)
        .rangee("TOTAL", null, null, null, 6500)
        .lire();
    assertThat(lue.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Jardin", "Théâtre");
  }

  @Test
  void a_total_that_names_a_step_adds_up_columns_that_name_none() {
    Colonne total = Tableur.feuille("Feuil1")
        .rangee("Porteur", "Action", "ÉTAT", null, null, "Ville", "TOTAL notifié")
        .rangee(null, null, "BOP 147", "FIPD", "Total État")
        .fusion("A1:A2", "B1:B2", "C1:E1", "F1:F2", "G1:G2")
        .rangee("Régie", "Jardin", 5000, 1000, 6000, 300, 6300)
        .rangee("MJC", "Théâtre", 1500, 500, 2000, 100, 2100)
        .disposition()
        .colonnes()
        .get(7);
    assertThat(total.portee()).containsExactlyInAnyOrder("BOP 147", "FIPD", "Ville");
  }

  @Test
  void a_narrow_heading_that_nobody_knows_is_a_payer_of_its_own_below_a_wide_one() {
    Lecture lue = Tableur.feuille("Feuil1")
        .rangee("Porteur", "Action", "ÉTAT", null, null, null, "Ville")
        .rangee(null, null, "BOP 147", "FIPD", "PRE", "Total État")
        .fusion("A1:A2", "B1:B2", "C1:F1", "G1:G2")
        .rangee("Régie", "Jardin", 5000, 1000, 700, 6700, 300)
        .rangee("MJC", "Théâtre", 1500, 500, 200, 2200, 100)
        .rangee("Léo", "Danse", 1000, 300, 400, 1700, 50)
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.financeur().nom())
        .contains("PRE")
        .doesNotContain("ÉTAT");
  }

  @Test
  void a_form_whose_heading_looks_like_a_title_has_the_title_of_its_label() {
    Lecture lue = Tableur.feuille("Fiche 1")
        .rangee("FICHE ACTION N° 1 - 2025")
        .vides(1)
        .rangee("Intitulé", "Jardin partagé")
        .rangee("Porteur", "Régie")
        .rangee("Public", "Habitants")
        .vides(1)
        .rangee("Subventions demandées")
        .rangee("État", 7000)
        .rangee("Ville", 4000)
        .rangee("Total des subventions", 11000)
        .lire();
    assertThat(lue.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Jardin partagé");
  }

  @Test
  void bands_of_quartiers_and_people_need_not_be_merged_to_be_headings() {
    Lecture lue = Tableur.feuille("Feuil1")
        .rangee(null, null, null, "Quartiers concernés", null, null, "Nombre de bénéficiaires")
        .rangee(
            "Action",
            "Porteur",
            "Statut",
            "La Poterie",
            "Cofinanceur",
            "Montant",
            "Total",
            "dont femmes",
            "dont hommes")
        .rangee("Jardin", "Régie", "Réalisée", "x", "Ville", 5450, 61, 10, 51)
        .rangee(null, null, null, null, "Région", 2700)
        .rangee("Théâtre", "MJC", "Réalisée", "x", "Ville", 1000, 30, 18, 12)
        .rangee("Danse", "Léo", "Réalisée", "x", "CAF", 900, 21, 11, 10)
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.financeur().nom())
        .containsExactly("Ville", "Région", "Ville", "CAF");
  }
}
