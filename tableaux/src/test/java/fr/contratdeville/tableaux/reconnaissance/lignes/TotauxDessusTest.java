package fr.contratdeville.tableaux.reconnaissance.lignes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.tableaux.Tableur;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotauxDessusTest {

  private static List<String> erreurs(Lecture lue) {
    return Controles.standard().examiner(lue.valeur(), lue.constats()).constats().stream()
        .filter(c -> c.gravite() == Gravite.ERREUR)
        .map(Constat::cellules)
        .map(c -> c.get(0).toString().replaceFirst(".*!", ""))
        .toList();
  }

  private static Tableur actions(Tableur tableur) {
    return tableur
        .rangee("Porteur", "Action", "Ville", "CAF", "Total")
        .rangee("Régie", "Jardin", 500, 100, 600)
        .rangee("MJC", "Théâtre", 1500, 200, 1700)
        .rangee("Léo", "Danse", 1000, null, 1000);
  }

  @Test
  void totals_above_the_header_are_declared_figures() {
    Lecture lue = actions(Tableur.feuille("Feuil1")
            .rangee("Programmation 2024")
            .rangee(null, "TOTAL", 3000, 300, 3300))
        .lire();
    assertThat(lue.valeur().actions()).hasSize(3);
    assertThat(lue.valeur().totaux())
        .extracting(TotalDeclare::valeur)
        .extracting(Object::toString)
        .containsExactly("3000.00", "300.00", "3300.00");
    assertThat(lue.valeur().complements()).noneMatch(c -> c.texte().equals("3000"));
    assertThat(erreurs(lue)).isEmpty();
  }

  @Test
  void a_wrong_one_is_found() {
    Lecture lue = actions(Tableur.feuille("Feuil1")
            .rangee("Programmation 2024")
            .rangee(null, "TOTAL", 3000, 350, 3300))
        .lire();
    assertThat(erreurs(lue)).contains("D2");
  }

  @Test
  void figures_without_a_label_are_totals_where_they_close() {
    assertThat(erreurs(
            actions(Tableur.feuille("F").rangee(null, null, 3000, 300, 3310)).lire()))
        .contains("E1");
    assertThat(actions(Tableur.feuille("F").rangee(null, null, 2023, 2024, 2025))
            .lire()
            .valeur()
            .totaux())
        .noneMatch(t -> t.toString().contains("2023"));
  }

  @Test
  void a_key_figure_above_a_list_is_its_total() {
    Lecture lue = Tableur.feuille("F")
        .rangee("COMMUNE DE TRAPPES - subventions 2019")
        .rangee("Nombre d'associations :", null, 3)
        .rangee("Montant total accordé :", null, 900)
        .vides(1)
        .rangee("Discipline", "Club", "Montant 2019")
        .rangee("Judo", "Judo Club", 300)
        .rangee("Football", "FC Nord", 450)
        .rangee("Gym", "La Vaillante", 250)
        .lire();
    assertThat(erreurs(lue)).containsExactly("C3");
  }

  @Test
  void an_envelope_is_no_total() {
    Lecture lue =
        actions(Tableur.feuille("F").rangee(null, "Enveloppe notifiée", 4000)).lire();
    assertThat(erreurs(lue)).isEmpty();
  }

  @Test
  void above_a_header_that_comes_again_they_cover_the_rows_down_to_the_next() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Axe 1 : Emploi")
        .rangee(null, "Total", 2000, 300)
        .rangee("Porteur", "Action", "Ville", "CAF")
        .rangee("Régie", "Jardin", 500, 100)
        .rangee("MJC", "Théâtre", 1500, 200)
        .rangee("Axe 2 : Habitat")
        .rangee(null, "Total", 1250, 40)
        .rangee("Porteur", "Action", "Ville", "CAF")
        .rangee("Léo", "Danse", 1000, 40)
        .rangee("PIMMS", "Accueil", 250, null)
        .lire();
    assertThat(lue.valeur().actions()).hasSize(4);
    assertThat(erreurs(lue)).isEmpty();
  }
}
