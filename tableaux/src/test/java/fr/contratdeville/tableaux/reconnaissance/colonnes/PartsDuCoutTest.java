package fr.contratdeville.tableaux.reconnaissance.colonnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.Tableur.Pourcentage;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.reconnaissance.formes.Argent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares of a cost are said in one finding; they are no amounts, and no amount is made of them. */
class PartsDuCoutTest {
  private static final String INCONNU = "(financeur non précisé)";

  private static Pourcentage part(String fraction) {
    return new Pourcentage(fraction);
  }

  private static long dites(Lecture lue) {
    return lue.constats().stream()
        .filter(c -> c.id().equals("CV-LAY-30") && c.gravite() == Gravite.AVERTISSEMENT)
        .count();
  }

  @Test
  void percentages_of_each_financeur_beside_the_subsidy_in_euros() {
    Lecture lue = Tableur.feuille("Plans")
        .rangee("Ville de Cormeray - plans de financement 2024")
        .rangee("Porteur", "Action", "Coût total", "Etat", "Ville", "Subventions accordées (€)")
        .rangee("Régie", "Jardin", 10000, part("0.4"), part("0.3"), 7000)
        .rangee("MJC", "Danse", 2000, part("0.5"), part("0.25"), 1500)
        .rangee("TOTAL", null, 12000, null, null, 8500)
        .lire();
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | " + INCONNU + " ACCORDE 7000 F3", "Danse | " + INCONNU + " ACCORDE 1500 F4");
    assertThat(dites(lue)).isEqualTo(1);
    assertThat(Argent.constats(lue)).containsExactlyInAnyOrder("CV-LAY-30", "CV-LAY-13");
    assertThat(lue.valeur().actions().toString()).contains("texte=0.4", "texte=0.25");
  }

  @Test
  void percentages_without_any_euro_but_the_cost() {
    Lecture lue = Tableur.feuille("Plans")
        .rangee("Porteur", "Action", "Coût total", "Etat", "Ville", "Autofinancement")
        .rangee("Régie", "Jardin", 10000, part("0.4"), part("0.3"), part("0.3"))
        .rangee("MJC", "Danse", 2000, part("0.5"), part("0.25"), part("0.25"))
        .lire();
    assertThat(Argent.lignes(lue)).isEmpty();
    assertThat(Argent.actions(lue)).hasSize(2);
    assertThat(Argent.constats(lue)).containsExactly("CV-LAY-30");
  }

  @Test
  void numbers_that_make_a_hundred_on_each_row() {
    Lecture lue = Tableur.feuille("Plans")
        .rangee("Action", "Porteur", "Budget", "Etat", "CAF", "Fonds propres")
        .rangee("Jardin", "Régie", 10000, 40, 30, 30)
        .rangee("Danse", "MJC", 2000, 50, 25, 25)
        .rangee("Chant", "MJC", 3000, 80, null, 20)
        .lire();
    assertThat(Argent.lignes(lue)).isEmpty();
    assertThat(dites(lue)).isEqualTo(1);
  }

  @Test
  void percentages_written_as_texts() {
    Lecture lue = Tableur.feuille("Plans")
        .rangee("Porteur", "Action", "Coût", "Part Etat", "Part Ville", "Total")
        .rangee("Régie", "Jardin", 10000, "40 %", "60 %", "100 %")
        .rangee("MJC", "Danse", 2000, "50%", "50%", "100%")
        .lire();
    assertThat(Argent.lignes(lue)).isEmpty();
    assertThat(Argent.constats(lue)).containsExactly("CV-LAY-30");
  }

  @Test
  void shares_beside_the_euros_of_each_financeur() {
    Lecture lue = Tableur.feuille("Plans")
        .rangee("Porteur", "Action", "Etat (€)", "Etat (%)", "Ville (€)", "Ville (%)")
        .rangee("Régie", "Jardin", 400, part("0.4"), 600, part("0.6"))
        .rangee("MJC", "Danse", 100, part("0.5"), 100, part("0.5"))
        .lire();
    assertThat(Argent.lignes(lue)).hasSize(4);
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
  }

  @Test
  void small_amounts_that_make_no_whole_stay_amounts() {
    Lecture lue = Tableur.feuille("Plans")
        .rangee("Porteur", "Action", "Etat", "Ville")
        .rangee("Régie", "Jardin", 40, 60)
        .rangee("MJC", "Danse", 50, 25)
        .lire();
    assertThat(Argent.lignes(lue)).hasSize(4);
  }

  @Test
  void a_given_layout_wins() {
    Tableur plans = Tableur.feuille("Plans")
        .rangee("Action", "Porteur", "Budget", "Etat", "CAF")
        .rangee("Jardin", "Régie", 10000, 40, 60)
        .rangee("Danse", "MJC", 2000, 50, 50);
    Lecture lue = plans.lire(Disposition.automatique()
        .withColonne("D", Colonne.financeur("Etat", TypeFinanceur.ETAT))
        .withColonne("E", Colonne.financeur("CAF", TypeFinanceur.CAF)));
    assertThat(Argent.lignes(lue)).hasSize(4);
    assertThat(Argent.lignes(plans.lire())).isEmpty();
    assertThat(List.of(dites(lue), dites(plans.lire()))).containsExactly(0L, 1L);
  }

  @Test
  void numbers_under_a_heading_of_percentages_and_those_of_an_unknown_name() {
    Lecture announced = Tableur.feuille("Plans")
        .rangee("Porteur", "Action", "Coût total", "Part de chaque financeur (% du coût)")
        .rangee(null, null, null, "Etat", "Ville", "Dons privés")
        .rangee("Régie", "Jardin", 10000, 40, 30, 10)
        .rangee("MJC", "Danse", 2000, 50, 25, 5)
        .fusion("A1:A2", "B1:B2", "C1:C2", "D1:F1")
        .lire();
    assertThat(Argent.lignes(announced)).isEmpty();
    assertThat(dites(announced)).isEqualTo(1);
    Lecture summed = Tableur.feuille("Plans")
        .rangee("Porteur", "Action", "Coût total", "Etat", "Ville", "Dons privés")
        .rangee("Régie", "Jardin", 10000, 40, 30, 30)
        .rangee("MJC", "Danse", 2000, 50, 25, 25)
        .lire();
    assertThat(Argent.lignes(summed)).isEmpty();
    assertThat(dites(summed)).isEqualTo(1);
  }

  @Test
  void the_number_of_a_programme_beside_money_is_no_money() {
    Lecture lue = Tableur.feuille("Bilan")
        .rangee("Porteur", "Action", "Programme", "Etat", "Ville")
        .rangee("Régie", "Jardin", 147, 4000, 3000)
        .rangee("MJC", "Danse", 147, 500, 250)
        .lire();
    assertThat(Argent.lignes(lue)).hasSize(4);
    assertThat(Argent.constats(lue)).isEmpty();
  }

  @Test
  void a_financeur_between_others_who_pays_once_is_no_code() {
    Lecture lue = Tableur.feuille("Bilan")
        .rangee("Porteur", "Action", "Etat", "Ville", "CAF", "Total", "Budget total")
        .rangee("Régie", "Jardin", 4000, null, 3000, 7000, 9000)
        .rangee("MJC", "Danse", 500, 5450, 50, 6000, 8000)
        .lire();
    assertThat(Argent.lignes(lue)).contains("Danse | Ville 5450 D3");
  }
}
