package fr.contratdeville.tableaux.reconnaissance.colonnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.reconnaissance.formes.Argent;
import fr.contratdeville.valeur.CodeQPV;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Crosses in a column for each quartier are the quartiers of the action, and never its money. */
class QuartiersCochesTest {

  private static List<List<String>> codes(Lecture lue) {
    return lue.valeur().actions().stream()
        .map(a -> a.territoires().stream()
            .flatMap(t -> t.code().stream())
            .map(CodeQPV::toString)
            .toList())
        .toList();
  }

  @Test
  void crosses_under_names_with_codes_below_a_wide_heading() {
    Lecture lue = Tableur.feuille("Prog")
        .rangee("Porteur", "Action", "Quartiers concernés", null, null, "Etat", "Ville", "Total")
        .rangee(null, null, "Genêts QN08102M", "Cité\nQN08103M", "Centre QN08104M")
        .rangee("Régie", "Jardin", "x", null, "X", 1000, 500, 1500)
        .rangee("MJC", "Danse", null, 1, 1, 2000, null, 2000)
        .rangee(null, "TOTAL", 1, 1, 2, 3000, 500, 3500)
        .fusion("A1:A2", "B1:B2", "C1:E1", "F1:F2", "G1:G2", "H1:H2")
        .lire();
    assertThat(codes(lue))
        .containsExactly(List.of("QN08102M", "QN08104M"), List.of("QN08103M", "QN08104M"));
    assertThat(Argent.lignes(lue))
        .containsExactly("Jardin | Etat 1000 F3", "Jardin | Ville 500 G3", "Danse | Etat 2000 F4");
    assertThat(Argent.totaux(lue))
        .containsExactly(
            "3000.00 FINANCEUR [] F5", "500.00 FINANCEUR [] G5", "3500.00 GENERAL [] H5");
    assertThat(Argent.constats(lue)).containsExactly("CV-LAY-30");
  }

  @Test
  void names_of_quartiers_alone_below_a_heading_of_places() {
    Lecture lue = Tableur.feuille("Prog")
        .rangee("Action", "Porteur", "Ville", "QPV", null)
        .rangee(null, null, null, "Les Escanaux", "Le Vigan")
        .rangee("Jardin", "Régie", 500, "✓", null)
        .rangee("Danse", "MJC", 700, "✓", "✓")
        .fusion("A1:A2", "B1:B2", "C1:C2", "D1:E1")
        .lire();
    assertThat(Argent.actions(lue))
        .containsExactly("Jardin | Régie | Les Escanaux", "Danse | MJC | Les Escanaux, Le Vigan");
    assertThat(lue.valeur().actions().get(0).territoires().get(0).type())
        .isEqualTo(Territoire.Type.QPV);
  }

  @Test
  void yes_and_no_in_columns_that_are_called_quartier() {
    Lecture lue = Tableur.feuille("Prog")
        .rangee("Structure", "Projet", "Quartier Nord", "Quartier Sud", "Hors QPV", "Etat")
        .rangee("Régie", "Jardin", "oui", "non", "non", 500)
        .rangee("MJC", "Danse", "Oui", "OUI", "-", 700)
        .rangee("MJC", "Chant", "non", "non", "oui", 800)
        .lire();
    assertThat(Argent.actions(lue))
        .containsExactly(
            "Jardin | Régie | Quartier Nord",
            "Danse | MJC | Quartier Nord, Quartier Sud",
            "Chant | MJC | Hors QPV");
    assertThat(Argent.lignes(lue)).hasSize(3);
  }

  @Test
  void counts_of_people_are_quartiers_and_are_kept() {
    Lecture lue = Tableur.feuille("Prog")
        .rangee("Structure", "Projet", "QN03001M", "QN03002M", "Nb QPV", "Etat")
        .rangee("Régie", "Jardin", 12, 0, 1, 500)
        .rangee("MJC", "Danse", 7, 25, 2, 700)
        .lire();
    assertThat(codes(lue)).containsExactly(List.of("QN03001M"), List.of("QN03001M", "QN03002M"));
    assertThat(lue.valeur().actions().toString()).contains("texte=12", "texte=25", "texte=7");
    assertThat(Argent.lignes(lue)).hasSize(2);
  }

  @Test
  void the_layout_of_ticked_columns_reads_the_same_again() {
    Tableur sheet = Tableur.feuille("Prog")
        .rangee("Structure", "Projet", "QN03001M", "QN03002M", "Etat")
        .rangee("Régie", "Jardin", "x", null, 500)
        .rangee("MJC", "Danse", "x", "x", 700);
    assertThat(sheet.lire(sheet.dispositions()).valeur()).isEqualTo(sheet.lire().valeur());
    assertThat(codes(sheet.lire()).get(1)).hasSize(2);
  }

  @Test
  void amounts_by_quartier_are_no_crosses() {
    Lecture lue = Tableur.feuille("Prog")
        .rangee("Structure", "Projet", "QN03001M", "QN03002M", "Etat")
        .rangee("Régie", "Jardin", 1200, 800, 2000)
        .rangee("MJC", "Danse", 700, 2500, 3200)
        .lire();
    assertThat(codes(lue)).containsExactly(List.of(), List.of());
    assertThat(Argent.constats(lue)).doesNotContain("CV-LAY-30");
  }

  @Test
  void crosses_under_other_headings_are_no_quartiers() {
    Lecture lue = Tableur.feuille("Prog")
        .rangee("Structure", "Projet", "Emploi", "Santé", "Etat")
        .rangee("Régie", "Jardin", "x", null, 2000)
        .rangee("MJC", "Danse", null, "x", 3200)
        .lire();
    assertThat(Argent.actions(lue)).containsExactly("Jardin | Régie | ", "Danse | MJC | ");
    assertThat(lue.valeur().actions().toString()).contains("texte=x");
  }
}
