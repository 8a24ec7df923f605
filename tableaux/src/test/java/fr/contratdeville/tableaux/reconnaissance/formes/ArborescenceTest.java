package fr.contratdeville.tableaux.reconnaissance.formes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.Tableur.Retrait;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outlines in one column are read: the lowest rows are money, the rows over them their sums. */
class ArborescenceTest {

  private static final List<String> ACTIONS =
      List.of("Jardin | Régie | ", "Compost | Régie | ", "Théâtre | MJC | ");

  private static List<String> axes(Lecture lue) {
    return lue.valeur().actions().stream()
        .map(a -> a.axePrioritaire().map(Rubrique::libelle).orElse(""))
        .toList();
  }

  @Test
  void indents_give_axes_porteurs_actions_and_financeurs() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Subventions 2023")
        .vides(1)
        .rangee("Libellé", "Voté", "Mandaté")
        .rangee(new Retrait(0, "Axe 1 - Cohésion"), 6000, 5500)
        .rangee(new Retrait(1, "Régie"), 6000, 5500)
        .rangee(new Retrait(2, "Jardin"), 4000, 4000)
        .rangee(new Retrait(3, "Etat"), 3000, 3000)
        .rangee(new Retrait(3, "Ville"), 1000, 1000)
        .rangee(new Retrait(2, "Compost"), 2000, 1500)
        .rangee(new Retrait(3, "Ville"), 2000, 1500)
        .rangee(new Retrait(0, "Axe 2 - Culture"), 700, 0)
        .rangee(new Retrait(1, "MJC"), 700, 0)
        .rangee(new Retrait(2, "Théâtre"), 700, 0)
        .rangee(new Retrait(3, "CAF"), 700, 0)
        .rangee("TOTAL", 6700, 5500)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(axes(lue))
        .containsExactly("Axe 1 - Cohésion", "Axe 1 - Cohésion", "Axe 2 - Culture");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat ACCORDE 3000 B7",
            "Jardin | Etat VERSE 3000 C7",
            "Jardin | Ville ACCORDE 1000 B8",
            "Jardin | Ville VERSE 1000 C8",
            "Compost | Ville ACCORDE 2000 B10",
            "Compost | Ville VERSE 1500 C10",
            "Théâtre | CAF ACCORDE 700 B14",
            "Théâtre | CAF VERSE 0 C14");
    assertThat(Argent.totaux(lue))
        .contains(
            "6000.00 BLOC [A6, A9] B4",
            "6000.00 BLOC [A6, A9] B5",
            "4000.00 BLOC [A6] B6",
            "700.00 BLOC [A13] B11",
            "6700.00 GENERAL [] B15",
            "5500.00 GENERAL [] C15")
        .hasSize(16);
    assertThat(lue.constats()).hasSize(1);
    assertThat(lue.constats().get(0).message().fr()).contains("arborescence");
  }

  @Test
  void spaces_before_the_labels_and_one_wrong_sum() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Poste", "Montant accordé")
        .rangee("Régie", 9999)
        .rangee("   Jardin", 4000)
        .rangee("      Etat", 3000)
        .rangee("      Ville", 1000)
        .rangee("   Compost", 2000)
        .rangee("      Ville", 2000)
        .rangee("MJC", 700)
        .rangee("   Théâtre", 700)
        .rangee("      CAF", 700)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat ACCORDE 3000 B4",
            "Jardin | Ville ACCORDE 1000 B5",
            "Compost | Ville ACCORDE 2000 B7",
            "Théâtre | CAF ACCORDE 700 B10");
    assertThat(Argent.totaux(lue)).contains("9999.00 BLOC [A3, A6] B2");
  }

  @Test
  void levels_of_the_outline_without_a_header() {
    Lecture lue = Tableur.feuille("Etat")
        .niveau(0, "Régie", 6000)
        .niveau(1, "Jardin", 4000)
        .niveau(2, "Etat", 3000)
        .niveau(2, "Ville", 1000)
        .niveau(1, "Compost", 2000)
        .niveau(2, "Ville", 2000)
        .niveau(0, "MJC", 700)
        .niveau(1, "Théâtre", 700)
        .niveau(2, "CAF", 700)
        .niveau(0, "Total général", 6700)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 3000 B3",
            "Jardin | Ville 1000 B4",
            "Compost | Ville 2000 B6",
            "Théâtre | CAF 700 B9");
    assertThat(Argent.totaux(lue)).contains("6700.00 GENERAL [] B10");
  }

  @Test
  void numbers_before_the_labels() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Axe / Action / Financeur", "2023")
        .rangee("1. Emploi", 6000)
        .rangee("1.1 Jardin", 4000)
        .rangee("Etat", 3000)
        .rangee("Ville", 1000)
        .rangee("1.2 Compost", 2000)
        .rangee("Ville", 2000)
        .rangee("2. Culture", 700)
        .rangee("2.1 Théâtre", 700)
        .rangee("CAF", 700)
        .lire();
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "1.1 Jardin | Etat 3000 B4",
            "1.1 Jardin | Ville 1000 B5",
            "1.2 Compost | Ville 2000 B7",
            "2.1 Théâtre | CAF 700 B10");
    assertThat(axes(lue)).containsExactly("1. Emploi", "1. Emploi", "2. Culture");
  }

  @Test
  void bold_labels_over_plain_ones_over_financeurs() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Structure, action, financeur", "Subvention")
        .rangee(new Retrait(0, "Régie", true), 6000)
        .rangee("Jardin", 4000)
        .rangee("Etat", 3000)
        .rangee("Ville", 1000)
        .rangee("Compost", 2000)
        .rangee("Ville", 2000)
        .rangee(new Retrait(0, "MJC", true), 700)
        .rangee("Théâtre", 700)
        .rangee("CAF", 700)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(Argent.lignes(lue)).hasSize(4);
  }

  @Test
  void labels_that_step_to_the_right_from_column_to_column() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Régie", null, null, 6000)
        .rangee(null, "Jardin", null, 4000)
        .rangee(null, null, "Etat", 3000)
        .rangee(null, null, "Ville", 1000)
        .rangee(null, "Compost", null, 2000)
        .rangee(null, null, "Ville", 2000)
        .rangee("MJC", null, null, 700)
        .rangee(null, "Théâtre", null, 700)
        .rangee(null, null, "CAF", 700)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 3000 D3",
            "Jardin | Ville 1000 D4",
            "Compost | Ville 2000 D6",
            "Théâtre | CAF 700 D9");
  }

  @Test
  void sums_alone_show_the_outline() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Libellé", "Voté")
        .rangee("Régie", 6000)
        .rangee("Jardin", 4000)
        .rangee("Etat", 3000)
        .rangee("Ville", 1000)
        .rangee("Compost", 2000)
        .rangee("Ville", 2000)
        .rangee("MJC", 700)
        .rangee("Théâtre", 700)
        .rangee("CAF", 700)
        .rangee("TOTAL", 6700)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat ACCORDE 3000 B4",
            "Jardin | Ville ACCORDE 1000 B5",
            "Compost | Ville ACCORDE 2000 B7",
            "Théâtre | CAF ACCORDE 700 B10");
  }

  @Test
  void sums_that_nothing_bears_out_are_said_and_not_read() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Libellé", "Voté")
        .rangee("Régie", 9000)
        .rangee("Jardin", 4000)
        .rangee("Etat", 3000)
        .rangee("Ville", 1000)
        .rangee("Compost", 2000)
        .rangee("Ville", 2000)
        .rangee("MJC", 700)
        .rangee("Théâtre", 700)
        .rangee("CAF", 700)
        .lire();
    assertThat(lue.valeur().actions()).isEmpty();
    assertThat(lue.valeur().complements()).hasSize(20);
    assertThat(lue.constats()).hasSize(1);
    assertThat(lue.constats().get(0).gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(lue.constats().get(0).message().fr())
        .contains("arborescence", "pas lue", "dont 9", "23\u202F100\u00A0€");
  }

  @Test
  void a_column_for_each_financeur_under_indented_actions() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Axe / Porteur / Action", "Etat", "Ville", "Total")
        .rangee(new Retrait(0, "Axe 1 : Cohésion"), 3000, 3000, 6000)
        .rangee(new Retrait(1, "Régie"), 3000, 3000, 6000)
        .rangee(new Retrait(2, "Jardin"), 3000, 1000, 4000)
        .rangee(new Retrait(2, "Compost"), null, 2000, 2000)
        .rangee(new Retrait(0, "Axe 2 : Culture"), 700, null, 700)
        .rangee(new Retrait(1, "MJC"), 700, null, 700)
        .rangee(new Retrait(2, "Théâtre"), 700, null, 700)
        .rangee("TOTAL", 3700, 3000, 6700)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 3000 B4",
            "Jardin | Ville 1000 C4",
            "Compost | Ville 2000 C5",
            "Théâtre | Etat 700 B8");
    assertThat(Argent.totaux(lue))
        .contains("3000.00 BLOC [A4, A5] B2", "700.00 BLOC [A8] B7", "3700.00 FINANCEUR [] B9");
  }

  @Test
  void sums_below_their_rows_and_no_amount_over_them() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Libellé", "Voté")
        .rangee(new Retrait(0, "Régie"))
        .rangee(new Retrait(1, "Jardin"))
        .rangee(new Retrait(2, "Etat"), 3000)
        .rangee(new Retrait(2, "Ville"), 1000)
        .rangee(new Retrait(1, "Compost"))
        .rangee(new Retrait(2, "Ville"), 2000)
        .rangee(new Retrait(0, "Total Régie"), 6000)
        .rangee(new Retrait(0, "MJC"))
        .rangee(new Retrait(1, "Théâtre"))
        .rangee(new Retrait(2, "CAF"), 700)
        .rangee(new Retrait(0, "Total MJC"), 700)
        .rangee(new Retrait(0, "TOTAL"), 6700)
        .lire();
    assertThat(Argent.actions(lue)).isEqualTo(ACTIONS);
    assertThat(Argent.lignes(lue)).hasSize(4);
    assertThat(Argent.totaux(lue))
        .containsExactly(
            "6000.00 BLOC [A3, A6] B8", "700.00 BLOC [A10] B12", "6700.00 GENERAL [] B13");
  }

  @Test
  void details_of_the_actions_in_columns_of_their_own() {
    Lecture lue = Tableur.feuille("Etat")
        .rangee("Libellé", "QPV", "Montant")
        .rangee(new Retrait(0, "Régie"), null, 6000)
        .rangee(new Retrait(1, "Jardin"), "QN03001M", 4000)
        .rangee(new Retrait(2, "Etat"), null, 3000)
        .rangee(new Retrait(2, "Ville"), null, 1000)
        .rangee(new Retrait(1, "Compost"), "QN03002M", 2000)
        .rangee(new Retrait(2, "Ville"), null, 2000)
        .rangee("TOTAL", null, 6000)
        .lire();
    assertThat(Argent.actions(lue))
        .containsExactly("Jardin | Régie | QN03001M", "Compost | Régie | QN03002M");
    assertThat(Argent.lignes(lue))
        .containsExactly(
            "Jardin | Etat 3000 C4", "Jardin | Ville 1000 C5", "Compost | Ville 2000 C7");
  }

  @Test
  void shares_of_one_financeur_are_no_outline_of_actions() {
    Lecture lue = Tableur.feuille("Synthèse")
        .rangee("Financeur", "2022", "2023")
        .rangee(new Retrait(0, "Etat"), 300, 400)
        .rangee(new Retrait(1, "dont politique de la ville"), 200, 300)
        .rangee(new Retrait(1, "dont droit commun"), 100, 100)
        .rangee(new Retrait(0, "Ville"), 50, 60)
        .rangee(new Retrait(1, "dont fonctionnement"), 50, 60)
        .rangee(new Retrait(0, "Total"), 350, 460)
        .lire();
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
    assertThat(lue.valeur().actions()).isEmpty();
  }

  @Test
  void a_plain_list_is_no_outline() {
    Lecture lue = Tableur.feuille("Liste")
        .rangee("Structure", "Action", "Montant")
        .rangee("Régie", "Jardin", 100)
        .rangee("Régie", "Compost", 200)
        .rangee("MJC", "Théâtre", 300)
        .rangee("MJC", "Danse", 300)
        .lire();
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
    assertThat(Argent.lignes(lue)).hasSize(4);
  }

  @Test
  void parts_of_an_action_that_name_who_pays_stand_under_it() {
    Lecture lue = Tableur.feuille("Suivi")
        .rangee("Subventions sollicitées - année 2020")
        .rangee("Actions et financements", "Date", "Montant")
        .rangee("1. Jardin (Régie)", "fév.", 3800)
        .rangee("dont CAF", null, 2600)
        .rangee("         Ville", null, 1200)
        .rangee("2. Théâtre (MJC)", "mars", 7600)
        .rangee("dont ARS", null, 2000)
        .rangee("         Etat", null, 5600)
        .rangee("Total", null, 11400)
        .lire();
    assertThat(lue.valeur().actions()).hasSize(2);
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.financeur().nom() + " " + l.montant().orElseThrow())
        .containsExactly("CAF 2600.00", "Ville 1200.00", "ARS 2000.00", "Etat 5600.00");
  }

  @Test
  void numbered_actions_without_an_amount_stand_over_who_pays() {
    Lecture lue = Tableur.feuille("Programmation")
        .rangee(null, "PROGRAMMATION 2023 - financements accordés par action")
        .rangee("N°", "Action / financeur", "Montant")
        .rangee("01", "Régie : Jardin")
        .rangee(null, "Etat - politique de la ville", 4250)
        .rangee(null, "Conseil départemental", 6500)
        .rangee(null, "S/total action", 10750)
        .rangee("02", "MJC : Théâtre")
        .rangee(null, "CAF", 1750)
        .rangee(null, "Ville", 250)
        .rangee(null, "S/total action", 2000)
        .lire();
    assertThat(lue.valeur().actions()).hasSize(2);
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.montant().orElseThrow().toString())
        .containsExactly("4250.00", "6500.00", "1750.00", "250.00");
  }
}
