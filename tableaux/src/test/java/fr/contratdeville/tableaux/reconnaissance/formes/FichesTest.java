package fr.contratdeville.tableaux.reconnaissance.formes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks one under another and forms are read to the cent, with every figure at its cell. */
class FichesTest {

  @Test
  void blocks_with_the_words_and_the_value_in_one_cell() {
    Lecture lue = Tableur.feuille("Programmation")
        .rangee("Contrat de ville - Programmation 2024")
        .vides(1)
        .rangee("Action n° 1 : Jardin")
        .rangee("Porteur : Régie", null, "QPV : QN03001M")
        .rangee("Financeur", "Demandé", "Accordé", "Remarque")
        .rangee("Etat", 5000, 4000)
        .rangee("Ville", 3000, 3000, "à suivre")
        .rangee("Total action", 8000, 7000)
        .vides(1)
        .rangee("Action n° 2 : Théâtre")
        .rangee("Porteur : MJC", null, "QPV : QN03002M")
        .rangee("Financeur", "Demandé", "Accordé", "Remarque")
        .rangee("CAF", 1500, 0)
        .rangee("Total action", 1500, 0)
        .vides(1)
        .rangee("TOTAL PROGRAMMATION", 9500, 7000)
        .lire();
    assertThat(Argent.actions(lue))
        .containsExactly("Jardin | Régie | QN03001M", "Théâtre | MJC | QN03002M");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat DEMANDE 5000 B6",
            "Jardin | Etat ACCORDE 4000 C6",
            "Jardin | Ville DEMANDE 3000 B7",
            "Jardin | Ville ACCORDE 3000 C7",
            "Théâtre | CAF DEMANDE 1500 B13",
            "Théâtre | CAF ACCORDE 0 C13");
    assertThat(Argent.totaux(lue))
        .containsExactly(
            "8000.00 BLOC [A3] B8",
            "7000.00 BLOC [A3] C8",
            "1500.00 BLOC [A10] B14",
            "0.00 BLOC [A10] C14",
            "9500.00 GENERAL [] B16",
            "7000.00 GENERAL [] C16");
    assertThat(lue.constats()).anySatisfy(c -> {
      assertThat(c.id()).isEqualTo("CV-LAY-30");
      assertThat(c.message().fr()).contains("un bloc par action");
    });
  }

  @Test
  void blocks_without_blank_rows_the_porteur_first_and_no_header_over_the_money() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Structure", "Régie")
        .rangee("Intitulé de l'action", "Jardin")
        .rangee("Etat", 5000)
        .rangee("Ville", 3000.5)
        .rangee("Total", 8000.5)
        .rangee("Structure", "MJC")
        .rangee("Intitulé de l'action", "Théâtre")
        .rangee("CAF", 1500)
        .rangee("Total", 1500)
        .lire();
    assertThat(Argent.actions(lue)).containsExactly("Jardin | Régie | ", "Théâtre | MJC | ");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 5000 B3", "Jardin | Ville 3000.5 B4", "Théâtre | CAF 1500 B8");
    assertThat(Argent.totaux(lue)).containsExactly("8000.50 BLOC [B2] B5", "1500.00 BLOC [B7] B9");
  }

  @Test
  void blocks_whose_title_is_a_text_alone_over_the_porteur() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Bilan 2023")
        .vides(1)
        .rangee("Jardin partagé")
        .rangee("Porteur :", "Régie", "Quartier :", "Les Escanaux")
        .rangee("Financeurs", "Montant accordé")
        .rangee("Etat", 5000)
        .rangee("Agglo", 300)
        .vides(2)
        .rangee("Théâtre forum")
        .rangee("Porteur :", "MJC", "Quartier :", "Le Vigan")
        .rangee("Financeurs", "Montant accordé")
        .rangee("CAF", 1500)
        .lire();
    assertThat(Argent.actions(lue))
        .containsExactly("Jardin partagé | Régie | Les Escanaux", "Théâtre forum | MJC | Le Vigan");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin partagé | Etat ACCORDE 5000 B6",
            "Jardin partagé | Agglo ACCORDE 300 B7",
            "Théâtre forum | CAF ACCORDE 1500 B13");
  }

  @Test
  void blocks_with_one_column_for_each_financeur_and_one_row_for_each_step() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Fiche action 1 - Jardin")
        .rangee("Association :", "Régie")
        .rangee(null, "Etat", "Ville", "Total")
        .rangee("Demandé", 5000, 3000, 8000)
        .rangee("Accordé", 4000, 2000, 6000)
        .rangee("Fiche action 2 - Théâtre")
        .rangee("Association :", "MJC")
        .rangee(null, "Etat", "CAF", "Total")
        .rangee("Demandé", 100, 200, 300)
        .rangee("Accordé", 50, 150, 200)
        .lire();
    assertThat(Argent.actions(lue)).containsExactly("Jardin | Régie | ", "Théâtre | MJC | ");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat DEMANDE 5000 B4",
            "Jardin | Ville DEMANDE 3000 C4",
            "Jardin | Etat ACCORDE 4000 B5",
            "Jardin | Ville ACCORDE 2000 C5",
            "Théâtre | Etat DEMANDE 100 B9",
            "Théâtre | CAF DEMANDE 200 C9",
            "Théâtre | Etat ACCORDE 50 B10",
            "Théâtre | CAF ACCORDE 150 C10");
    assertThat(Argent.totaux(lue))
        .containsExactly(
            "8000.00 BLOC [A1] D4",
            "6000.00 BLOC [A1] D5",
            "300.00 BLOC [A6] D9",
            "200.00 BLOC [A6] D10");
  }

  @Test
  void a_form_with_charges_and_produits_side_by_side() {
    Lecture lue = Tableur.feuille("Fiche")
        .rangee("FICHE ACTION 2024")
        .vides(1)
        .rangee("Nom de l'association", "Régie")
        .rangee("Intitulé du projet", "Jardin")
        .rangee("Quartier", "QN03001M", "Date de début", "2024-01-01")
        .vides(1)
        .rangee("CHARGES", "Montant", "PRODUITS", "Montant")
        .rangee("60 - Achats", 1200, "70 - Vente", 200)
        .rangee("64 - Personnel", 6800, "Etat - politique de la ville", 5000)
        .rangee(null, null, "Ville", 2800)
        .rangee("TOTAL DES CHARGES", 8000, "TOTAL DES PRODUITS", 8000)
        .lire();
    assertThat(Argent.actions(lue)).containsExactly("Jardin | Régie | QN03001M");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | 70 - Vente 200 D8",
            "Jardin | Etat - politique de la ville 5000 D9",
            "Jardin | Ville 2800 D10");
    assertThat(lue.valeur().actions().get(0).budget().flatMap(b -> b.totalCharges()))
        .hasToString("Optional[8000.00]");
    assertThat(Argent.totaux(lue)).containsExactly("8000.00 BLOC [B4] D11");
  }

  @Test
  void one_form_on_each_of_two_sheets() {
    Lecture lue = Tableur.feuille("Fiche 1")
        .rangee("Porteur", "Régie")
        .rangee("Action", "Jardin")
        .rangee("Coût total", 9000)
        .rangee("Etat", 5000)
        .rangee("Ville", 3000)
        .puisFeuille("Fiche 2")
        .rangee("Porteur", "MJC")
        .rangee("Action", "Théâtre")
        .rangee("Coût total", 2000)
        .rangee("CAF", 1500)
        .lire();
    assertThat(Argent.actions(lue)).containsExactly("Jardin | Régie | ", "Théâtre | MJC | ");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 5000 B4", "Jardin | Ville 3000 B5", "Théâtre | CAF 1500 B4");
    assertThat(Argent.constats(lue)).containsExactly("CV-LAY-30", "CV-LAY-30");
  }

  @Test
  void an_amount_that_repeats_the_sum_of_the_financeurs_is_a_sum() {
    Lecture lue = Tableur.feuille("Fiche")
        .rangee("Porteur :", "Régie")
        .rangee("Action :", "Jardin")
        .rangee("Thème :", "Cadre de vie")
        .rangee("Subvention accordée :", 8000)
        .rangee("Financeur", "Accordé")
        .rangee("Etat", 5000)
        .rangee("Ville", 3000)
        .lire();
    assertThat(Argent.lignes(lue))
        .containsExactly("Jardin | Etat ACCORDE 5000 B6", "Jardin | Ville ACCORDE 3000 B7");
    assertThat(Argent.totaux(lue)).containsExactly("8000.00 BLOC [B2] B4");
  }

  @Test
  void an_amount_of_two_thousand_alone_is_no_year() {
    Lecture lue = Tableur.feuille("Fiche")
        .rangee("Action", "Jardin")
        .rangee("Porteur", "Régie")
        .rangee("QPV", "Le Vigan")
        .vides(1)
        .rangee("Financeur", "Demandé", "Accordé")
        .rangee("Etat", 2500, 2000)
        .rangee("Total action", 2500, 2000)
        .lire();
    assertThat(Argent.lignes(lue))
        .containsExactly("Jardin | Etat DEMANDE 2500 B6", "Jardin | Etat ACCORDE 2000 C6");
  }

  @Test
  void a_second_column_of_amounts_whose_sums_close_is_money_of_no_step() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Projet :", "Jardin", null, "Structure :", "Régie")
        .rangee("Organisme", "Demandé", "Retour")
        .rangee("Etat BOP 147", 2000, 1500)
        .rangee("Fondation Abeille", 1000, 1000)
        .rangee("TOTAL", 3000, 2500)
        .vides(1)
        .rangee("Projet :", "Danse", null, "Structure :", "MJC")
        .rangee("Organisme", "Demandé", "Retour")
        .rangee("Ville", 2000, 1900)
        .rangee("TOTAL", 2000, 1900)
        .lire();
    assertThat(Argent.lignes(lue))
        .contains("Jardin | Etat BOP 147 1500 C3", "Danse | Ville 1900 C9")
        .hasSize(6);
  }

  @Test
  void no_cell_is_lost() {
    Lecture lue = Tableur.feuille("Fiche")
        .rangee("Document de travail")
        .vides(1)
        .rangee("Porteur :", "Régie", "Contact :", "Mme Diaz")
        .rangee("Action :", "Jardin")
        .rangee("Axe :", "Cadre de vie")
        .rangee("Etat", 5000, "acompte reçu")
        .vides(1)
        .rangee("Vu par la commission", "le 3 mars")
        .commentaire("B6", "à vérifier")
        .commentaire("F9", "ailleurs")
        .lire();
    assertThat(lue.valeur().actions() + " " + lue.valeur().complements())
        .contains("Mme Diaz", "acompte reçu", "Vu par la commission", "le 3 mars")
        .contains("à vérifier", "ailleurs");
    assertThat(lue.valeur().intitule()).isEqualTo("Document de travail");
  }

  @Test
  void a_given_layout_wins() {
    Tableur sheet = Tableur.feuille("Fiche")
        .rangee("Porteur", "Régie")
        .rangee("Action", "Jardin")
        .rangee("Axe", "Cadre de vie")
        .rangee("Etat", 5000)
        .puisFeuille("Bilan")
        .rangee("Porteur", "Action", "Etat")
        .rangee("MJC", "Théâtre", 100);
    Lecture lue = sheet.lire(List.of(
        Disposition.automatique().withFeuille("Fiche").withGenre(GenreTable.IGNOREE),
        Disposition.automatique().withFeuille("Bilan")));
    assertThat(Argent.actions(sheet.lire())).hasSize(2);
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
  }

  @Test
  void a_plain_table_is_no_form() {
    Lecture lue = Tableur.feuille("Bilan")
        .rangee("Porteur", "Action", "Etat", "Ville")
        .rangee("Association", "Projet", 100, 200)
        .rangee("Structure", "Action", 300, 400)
        .rangee("Association", "Quartier", 300, 400)
        .lire();
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
    assertThat(Argent.lignes(lue)).hasSize(6);
  }
}
