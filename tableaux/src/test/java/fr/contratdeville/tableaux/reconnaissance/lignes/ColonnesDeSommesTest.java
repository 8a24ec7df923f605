package fr.contratdeville.tableaux.reconnaissance.lignes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Colonne;
import org.junit.jupiter.api.Test;

/** Columns whose headings say nothing, told by what the totals need. */
class ColonnesDeSommesTest {

  private static Colonne colonne(Tableur t, String lettre) {
    return t.disposition().colonne(lettre).orElseThrow();
  }

  @Test
  void a_column_that_the_total_needs_is_a_financeur() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Fondation Abbé", "Etat", "TOTAL")
        .rangee("MAS", "Table", 100, 250, 70, 420)
        .rangee("MAS", "Lien", 300, null, 90, 390)
        .rangee("SLC", "Sport", 20, 500, 30, 550);
    assertThat(colonne(t, "D").libelle().fr()).startsWith("financeur Fondation Abbé");
    assertThat(t.lire().constats()).isEmpty();
  }

  @Test
  void a_column_that_the_total_leaves_out_is_said_and_not_counted() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "TOTAL", "Réserve")
        .rangee("MAS", "Table", 100, 70, 170, 2500)
        .rangee("MAS", "Lien", 300, 90, 390, 3500)
        .rangee("SLC", "Sport", 20, 30, 50, 1200);
    assertThat(colonne(t, "F").champ()).isEmpty();
    assertThat(t.lire().constats()).extracting(Constat::gravite).contains(Gravite.AVERTISSEMENT);
    assertThat(t.lire().constats().get(0).message().fr()).contains("7200");
  }

  @Test
  void a_column_among_financeurs_counts_where_no_total_shows_it_and_is_said() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Habitat du Val", "Etat")
        .rangee("MAS", "Table", 100, 250, 70)
        .rangee("MAS", "Lien", 300, 400, 90);
    assertThat(colonne(t, "D").financeur()).isPresent();
    assertThat(t.lire().constats()).extracting(Constat::id).containsExactly("CV-LAY-20");
  }

  @Test
  void a_part_of_the_total_is_checked_and_not_counted() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "CAF", "TOTAL", "dont CAF")
        .rangee("MAS", "Table", 100, 250, 350, 250)
        .rangee("MAS", "Lien", 300, 40, 340, 40);
    assertThat(colonne(t, "F").libelle().fr()).isEqualTo("Total de CAF");
    assertThat(t.lire().valeur().lignes()).hasSize(4);
  }

  @Test
  void the_parts_of_a_total_are_the_money_where_nothing_else_is() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "TOTAL", "dont Ville", "dont Etat")
        .rangee("MAS", "Table", 170, 100, 70)
        .rangee("MAS", "Lien", 390, 300, 90);
    assertThat(t.lire().valeur().lignes()).hasSize(4);
    assertThat(colonne(t, "D").financeur().orElseThrow().nom()).isEqualTo("Ville");
  }

  @Test
  void a_column_that_sums_the_others_is_a_total() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "Enveloppe")
        .rangee("MAS", "Table", 100, 70, 170)
        .rangee("MAS", "Lien", 300, 90, 390)
        .rangee("SLC", "Sport", 20, 30, 50);
    assertThat(colonne(t, "E").estTotal()).isTrue();
    assertThat(t.lire().valeur().lignes()).hasSize(6);
  }

  @Test
  void people_under_a_wide_heading_are_no_euros() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Public touché", null, null, "Ville", "TOTAL")
        .rangee(null, null, "Total", "dont femmes", "dont QPV")
        .rangee("MAS", "Table", 120, 70, 50, 1000, 1000)
        .rangee("MAS", "Lien", 300, 190, 110, 2000, 2000)
        .fusion("A1:A2", "B1:B2", "C1:E1", "F1:F2", "G1:G2");
    assertThat(t.lire().valeur().lignes()).hasSize(2);
    assertThat(colonne(t, "C").libelle().fr()).isEqualTo("Bénéficiaires");
  }
}
