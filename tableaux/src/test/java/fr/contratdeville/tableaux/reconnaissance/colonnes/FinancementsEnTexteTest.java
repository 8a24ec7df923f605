package fr.contratdeville.tableaux.reconnaissance.colonnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.tableaux.Tableur;
import org.junit.jupiter.api.Test;

class FinancementsEnTexteTest {

  private static Lecture lire(int total) {
    return Tableur.feuille("F")
        .rangee("N°", "Action", "Porteur", "Financements accordés", "Total accordé")
        .rangee(1, "Jardin", "Régie", "Etat : 9 000 € / Ville : 3 500 €", 12500)
        .rangee(2, "Théâtre", "MJC", "Etat : 3 000 €\nFondation de France : 2 000 €", total)
        .rangee(3, "Danse", "Léo", "CAF : 4 500 €", 4500)
        .lire();
  }

  @Test
  void each_cell_says_who_pays_and_how_much() {
    Lecture lue = lire(5000);
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.financeur().nom() + " " + l.montant().orElseThrow())
        .containsExactly(
            "Etat 9000.00",
            "Ville 3500.00",
            "Etat 3000.00",
            "Fondation de France 2000.00",
            "CAF 4500.00");
    assertThat(lue.valeur().lignes())
        .allMatch(l -> l.ligne().etape().equals(java.util.Optional.of(EtapeMontant.ACCORDE)));
    assertThat(Controles.standard().examiner(lue.valeur()).constats())
        .allMatch(c -> c.gravite() == Gravite.INFORMATION);
  }

  @Test
  void a_total_beside_them_is_compared() {
    assertThat(Controles.standard().examiner(lire(5500).valeur()).constats())
        .anySatisfy(c -> assertThat(c.id()).isEqualTo("CV-TOT-01"));
  }

  @Test
  void a_remark_that_quotes_one_amount_is_none() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Action", "Porteur", "Ville", "Observations")
        .rangee("Jardin", "Régie", 500, "Etat : 2 000 € en attente")
        .rangee("Théâtre", "MJC", 600, "voir CAF")
        .lire();
    assertThat(lue.valeur().lignes()).hasSize(2);
  }

  @Test
  void shares_people_and_details_of_an_amount_are_none() {
    for (String titre : new String[] {"Répartition (en %)", "Provenance des participants"}) {
      Lecture lue = Tableur.feuille("F")
          .rangee("Action", "Porteur", titre, "Montant accordé")
          .rangee("Jardin", "Régie", "Etat : 50 / Ville : 50", 500)
          .rangee("Théâtre", "MJC", "Etat : 30 / Ville : 70", 600)
          .lire();
      assertThat(lue.valeur().lignes()).hasSize(2);
    }
    Lecture detail = Tableur.feuille("F")
        .rangee("Action", "Porteur", "Montant accordé", "Détail")
        .rangee("Jardin", "Régie", 12500, "Etat : 9 000 € / Ville : 3 500 €")
        .rangee("Théâtre", "MJC", 700, "Etat : 300 € / Ville : 400 €")
        .lire();
    assertThat(detail.valeur().lignes()).hasSize(2);
  }
}
