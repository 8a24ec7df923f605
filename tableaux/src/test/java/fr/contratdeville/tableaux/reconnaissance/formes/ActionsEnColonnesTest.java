package fr.contratdeville.tableaux.reconnaissance.formes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.tableaux.Tableur;
import org.junit.jupiter.api.Test;

/** Tables with one column for each action are turned, and read with every figure at its cell. */
class ActionsEnColonnesTest {

  @Test
  void fields_and_financeurs_on_the_left() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Programmation 2024")
        .vides(1)
        .rangee("Action", "Jardin", "Théâtre", "Total")
        .rangee("Porteur", "Régie", "MJC")
        .rangee("QPV", "QN03001M", "QN03002M")
        .rangee("Etat", 5000, 1000, 6000)
        .rangee("Ville", 3000, 500, 3500)
        .rangee("Total", 8000, 1500, 9500)
        .lire();
    assertThat(Argent.actions(lue))
        .containsExactly("Jardin | Régie | QN03001M", "Théâtre | MJC | QN03002M");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 5000 B6",
            "Jardin | Ville 3000 B7",
            "Théâtre | Etat 1000 C6",
            "Théâtre | Ville 500 C7");
    assertThat(Argent.totaux(lue))
        .containsExactly(
            "6000.00 FINANCEUR [] D6", "3500.00 FINANCEUR [] D7", "9500.00 GENERAL [] D8");
    assertThat(lue.valeur().actions().get(0).volets().get(0).totaux())
        .extracting(t -> t.valeur().toString())
        .containsExactly("8000.00");
    assertThat(lue.valeur().exercice()).hasToString("Optional[2024]");
    assertThat(Argent.constats(lue)).containsExactly("CV-LAY-30");
  }

  @Test
  void titles_without_a_label_and_a_blank_row_between_words_and_money() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Rubriques", "Jardin", "Théâtre", "Danse")
        .rangee("Structure porteuse", "Régie", "MJC", "MJC")
        .rangee("Date de début", "2024-01-01", "2024-02-01", "2024-03-01")
        .vides(1)
        .rangee("Coût total", 9000, 2000, 100)
        .rangee("Subvention Etat", 5000, 1000, null)
        .rangee("Subvention Ville", 3000, null, 100)
        .lire();
    assertThat(Argent.actions(lue))
        .containsExactly("Jardin | Régie | ", "Théâtre | MJC | ", "Danse | MJC | ");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 5000 B6",
            "Jardin | Ville 3000 B7",
            "Théâtre | Etat 1000 C6",
            "Danse | Ville 100 D7");
  }

  @Test
  void steps_under_each_financeur() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Intitulé", null, "Jardin", "Théâtre")
        .rangee("Association", null, "Régie", "MJC")
        .rangee("Etat", "Demandé", 5000, 1000)
        .rangee(null, "Accordé", 4000, 900)
        .rangee("Ville", "Demandé", 3000, 500)
        .rangee(null, "Accordé", 2000, 400)
        .fusion("A1:B1", "A2:B2", "A3:A4", "A5:A6")
        .lire();
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat DEMANDE 5000 C3",
            "Jardin | Etat ACCORDE 4000 C4",
            "Jardin | Ville DEMANDE 3000 C5",
            "Jardin | Ville ACCORDE 2000 C6",
            "Théâtre | Etat DEMANDE 1000 D3",
            "Théâtre | Etat ACCORDE 900 D4",
            "Théâtre | Ville DEMANDE 500 D5",
            "Théâtre | Ville ACCORDE 400 D6");
  }

  @Test
  void two_sheets_and_a_wrong_total() {
    Lecture lue = Tableur.feuille("2023")
        .rangee("Projet", "Jardin", "Théâtre")
        .rangee("Opérateur", "Régie", "MJC")
        .rangee("Etat", 10, 20)
        .rangee("Ville", 30, 40)
        .rangee("TOTAL", 40, 61)
        .puisFeuille("2024")
        .rangee("Projet", "Jardin", "Théâtre")
        .rangee("Opérateur", "Régie", "MJC")
        .rangee("Etat", 11, 21)
        .rangee("Ville", 31, 41)
        .rangee("TOTAL", 42, 62)
        .lire();
    assertThat(Argent.lignes(lue)).hasSize(8).contains("Théâtre | Ville 41 C4");
    assertThat(lue.valeur().actions())
        .extracting(a -> a.volets().get(0).totaux().get(0).valeur().toString())
        .containsExactly("40.00", "61.00", "42.00", "62.00");
  }

  @Test
  void one_row_for_the_financeur_and_one_for_the_amount() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Nom du porteur :", "Régie", "MJC")
        .rangee("Nom de l'action :", "Jardin", "Théâtre")
        .rangee("Financeur :", "Etat", "CAF")
        .rangee("Montant demandé :", 500, 600)
        .rangee("Montant accordé :", 400, 500)
        .rangee("Observations :", "ras", "à suivre")
        .lire();
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat DEMANDE 500 B4",
            "Jardin | Etat ACCORDE 400 B5",
            "Théâtre | CAF DEMANDE 600 C4",
            "Théâtre | CAF ACCORDE 500 C5");
  }

  @Test
  void a_list_whose_porteurs_are_called_like_headings_is_not_turned() {
    Lecture lue = Tableur.feuille("Bilan")
        .rangee("Porteur", "Action", "Etat", "Ville")
        .rangee("Ville", "Jardin", 1, 2)
        .rangee("CCAS", "Danse", 3, 4)
        .rangee("Département", "Chant", 5, 6)
        .rangee("Etat", "Lecture", 7, 8)
        .rangee("TOTAL", null, 16, 20)
        .lire();
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
    assertThat(Argent.lignes(lue)).hasSize(8);
  }

  @Test
  void titles_of_actions_that_sound_like_money_make_no_list() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Porteur", "Régie", "MJC", "MJC")
        .rangee("Action", "Aide aux leçons", "Théâtre", "Danse")
        .rangee("QPV", "QN03001M", "QN03002M", "QN03002M")
        .rangee("Etat", 5000, 1000, 200)
        .rangee("Ville", 3000, 500, 100)
        .lire();
    assertThat(Argent.lignes(lue)).hasSize(6).contains("Aide aux leçons | Etat 5000 B4");
  }

  @Test
  void a_small_table_whose_porteur_is_called_like_a_financeur_is_not_turned() {
    Lecture lue = Tableur.feuille("Centre")
        .rangee("Axe", "Intitulé", "Porteur de projet", "N° SIRET", "2016", null, "2017")
        .rangee(null, null, null, null, "Département", "Ville", "Département", "Ville")
        .rangee(null, "Total Ville - Direction jeunesse", null, null, 7850, 23650, 11650, 17000)
        .rangee("Emploi", "Jardin", "Ville - Direction jeunesse", "A", 7000, 12050, 1650, 6700)
        .rangee("Emploi", "Danse", "Ville - Direction jeunesse", "A", 850, 11600, 10000, 10300)
        .fusion("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:H1")
        .lire();
    assertThat(Argent.actions(lue)).hasSize(2);
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
  }
}
