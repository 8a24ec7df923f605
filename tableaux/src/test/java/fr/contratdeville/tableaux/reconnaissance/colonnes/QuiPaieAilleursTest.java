package fr.contratdeville.tableaux.reconnaissance.colonnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.Tableur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who pays, where the heading right above the amounts does not say it. */
class QuiPaieAilleursTest {

  private static List<String> payeurs(Lecture lue) {
    return lue.valeur().lignes().stream()
        .map(l -> l.financeur().nom())
        .distinct()
        .toList();
  }

  @Test
  void the_only_financeur_of_a_table_pays_at_each_of_its_steps() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Asso", "Intitulé projet", "Demande", "Proposition DDETS", "Arbitrage final")
        .rangee("Régie", "Jardin", 7000, 5000, 4500)
        .rangee("MJC", "Théâtre", 4000, 2000, 2000)
        .rangee("Léo", "Danse", 8000, 4000, 3500)
        .lire();
    assertThat(payeurs(lue)).containsExactly("DDETS");
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.ligne().etape().orElseThrow())
        .contains(EtapeMontant.DEMANDE, EtapeMontant.PROPOSE, EtapeMontant.ACCORDE);
    assertThat(lue.constats()).noneMatch(c -> c.id().equals("CV-LAY-20"));
  }

  @Test
  void a_narrow_heading_that_nobody_knows_is_a_part_of_the_wide_financeur() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Action", "Porteur", "ETAT", null, "VILLE", "CAF", "Total")
        .rangee(null, null, "P147", "FIPD", "CdV", "FL")
        .fusion("A1:A2", "B1:B2", "C1:D1")
        .rangee("Jardin", "Régie", 3000, 700, 300, 40, 4040)
        .rangee("Théâtre", "MJC", 2500, null, 1500, 50, 4050)
        .rangee("Danse", "Léo", 4500, 2500, 5500, 3500, 16000)
        .lire();
    assertThat(payeurs(lue)).contains("VILLE", "CAF").doesNotContain("CdV", "FL");
  }

  @Test
  void a_policy_among_services_is_no_financeur() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Mairie de Fontaine - Subventions municipales 2021")
        .rangee("Bénéficiaire", "Somme allouée")
        .rangee("Sport")
        .rangee("Judo Club", 300)
        .rangee("FC Nord", 450)
        .rangee("Culture")
        .rangee("La Vaillante", 250)
        .rangee("Politique de la ville")
        .rangee("Régie de quartier", 900)
        .lire();
    assertThat(payeurs(lue)).containsExactly("Mairie de Fontaine");
  }

  @Test
  void a_title_on_the_policy_says_who_helps() {
    Lecture lue = Tableur.feuille("PdV")
        .rangee("POLITIQUE DE LA VILLE : aides de la Communauté urbaine - vote 2020")
        .rangee("Bénéficiaire", "Objet", "Voté 2020")
        .rangee("Régie", "Jardin", 2100)
        .rangee("MJC", "Théâtre", 600)
        .rangee("Léo", "Danse", 7600)
        .lire();
    assertThat(lue.valeur().lignes()).allMatch(l -> l.financeur().type() == TypeFinanceur.EPCI);
  }

  @Test
  void the_commune_of_a_list_of_subsidies_pays_them() {
    Lecture lue = Tableur.feuille("Affichage")
        .rangee("SUBVENTIONS AUX ASSOCIATIONS - ANNEE 2023")
        .rangee("Conseil municipal du 6 avril 2023 - Commune de Roussillon (38)")
        .vides(1)
        .rangee("ASSOCIATION", "SUBV. VOTEE")
        .rangee("Vie libre", 150)
        .rangee("Judo Club", 1850)
        .rangee("Chorale", 100)
        .lire();
    assertThat(payeurs(lue)).containsExactly("Commune de Roussillon");
    assertThat(lue.constats()).noneMatch(c -> c.id().equals("CV-LAY-13"));
  }

  @Test
  void the_commune_of_a_contrat_de_ville_is_one_of_several() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Contrat de ville, subventions 2023")
        .rangee("Comité du 6 avril - Commune de Roussillon")
        .rangee("ASSOCIATION", "SUBV. VOTEE")
        .rangee("Vie libre", 150)
        .rangee("Judo Club", 1850)
        .rangee("Chorale", 100)
        .lire();
    assertThat(lue.constats()).anyMatch(c -> c.id().equals("CV-LAY-13"));
  }

  @Test
  void regions_are_known_by_their_names() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Action", "Porteur", "Etat", "%", "CR Hauts-de-France", "%", "Dept", "%")
        .rangee("Jardin", "Régie", 500, null, 300, null, 200, null)
        .rangee("Théâtre", "MJC", 250, null, 150, null, 100, null)
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.financeur().type())
        .contains(TypeFinanceur.REGION, TypeFinanceur.DEPARTEMENT);
  }

  @Test
  void what_was_planned_is_a_step_of_its_own() {
    Lecture lue = Tableur.feuille("Bilan 2022")
        .rangee("Action", "Porteur", "Prévu Etat", "Réalisé Etat", "% exéc.")
        .rangee("Jardin", "Régie", 4000, 3600, "90 %")
        .rangee("Théâtre", "MJC", 6000, 6300, "105 %")
        .rangee("Danse", "Léo", 1000, 900, "90 %")
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.ligne().etape().orElseThrow())
        .containsOnly(EtapeMontant.PREVU, EtapeMontant.REALISE);
    assertThat(lue.valeur().lignes()).hasSize(6);
  }

  @Test
  void columns_of_quartiers_are_parts_of_what_the_one_above_pays() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Conseil départemental - subventions accordées 2020 par quartier")
        .vides(1)
        .rangee("Action", "Porteur", "Beauval", "Plein Sud", "Hors QPV", "Total")
        .rangee("Jardin", "Régie", 3800, null, 2000, 5800)
        .rangee("Théâtre", "MJC", 200, 300, null, 500)
        .rangee("Danse", "Léo", 1500, 4000, 2500, 8000)
        .rangee("Total", null, 5500, 4300, 4500, 14300)
        .rangee("Pop. QPV 2018 (habitants)", null, 3120, 2410)
        .lire();
    assertThat(payeurs(lue)).containsExactly("Conseil départemental");
    assertThat(lue.valeur().actions()).hasSize(3);
  }

  @Test
  void steps_of_rows_may_have_a_date() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Action", "Porteur", "Nature", "Etat", "Ville")
        .rangee("Jardin", "Régie", "demandé", 3000, 4500)
        .rangee(null, null, "accordé", 3000, 4000)
        .rangee(null, null, "versé au 31/12", 2000, 4000)
        .fusion("A2:A4", "B2:B4")
        .rangee("Théâtre", "MJC", "demandé", 600, 800)
        .rangee(null, null, "accordé", 600, 700)
        .rangee(null, null, "versé au 31/12", 500, 700)
        .fusion("A5:A7", "B5:B7")
        .rangee(null, null, "Total demandé", 3600, 5300)
        .rangee(null, null, "Total accordé", 3600, 4700)
        .rangee(null, null, "Total versé", 2500, 4700)
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.ligne().etape().orElseThrow())
        .containsOnly(EtapeMontant.DEMANDE, EtapeMontant.ACCORDE, EtapeMontant.VERSE);
  }

  @Test
  void what_is_left_to_a_structure_is_its_own_money() {
    Lecture lue = Tableur.feuille("F")
        .rangee("Employeur", "Mission", "Aide de l'Etat", "Reste à charge employeur")
        .rangee("Régie", "Médiation", 18084, 6773)
        .rangee("MJC", "Accueil", 11302, 3623)
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.financeur().type())
        .contains(TypeFinanceur.ETAT, TypeFinanceur.AUTOFINANCEMENT);
  }

  @Test
  void names_of_sheets_give_a_step_and_a_year() {
    Lecture lue = Tableur.feuille("Demandé 2023")
        .rangee("porteur", "action", "etat", "ville")
        .rangee("Régie", "Jardin", 5500, 1500)
        .rangee("MJC", "Théâtre", 2500, 2500)
        .puisFeuille("Attribué 2023")
        .rangee("porteur", "action", "etat", "ville")
        .rangee("Régie", "Jardin", 4500, 1000)
        .rangee("MJC", "Théâtre", 2000, 2500)
        .lire();
    assertThat(lue.valeur().lignes())
        .extracting(l -> l.ligne().etape().orElseThrow())
        .containsOnly(EtapeMontant.DEMANDE, EtapeMontant.ACCORDE);
  }

  @Test
  void a_total_of_shares_is_no_total_of_money() {
    Lecture lue = Tableur.feuille("plan")
        .rangee("Intitulé", "Etat", "% Etat", "Ville", "% Ville", "Total sollicité", "Total %")
        .rangee("Jardin", 4500, 0.75, 1500, 0.25, 6000, 1)
        .rangee("Théâtre", 3200, 0.5, 3200, 0.5, 6400, 1)
        .lire();
    assertThat(lue.constats()).noneMatch(c -> c.id().startsWith("CV-AMT"));
    assertThat(lue.valeur().lignes()).hasSize(4);
  }

  @Test
  void a_heading_that_adds_up_two_financeurs_is_a_total() {
    Lecture lue = Tableur.feuille("suivi")
        .rangee("Action", "Porteur", "Ville", "Etat", "Ensemble Ville + Etat")
        .rangee("Jardin", "Régie", 3000, 2250, 5250)
        .rangee("Théâtre", "MJC", 3000, 2750, 5750)
        .rangee("Danse", "Léo", 750, 3500, 3850)
        .lire();
    assertThat(lue.valeur().lignes()).hasSize(6);
    assertThat(fr.contratdeville.controle.Controles.standard()
            .examiner(lue.valeur())
            .constats())
        .anySatisfy(c -> assertThat(c.id()).isEqualTo("CV-TOT-01"));
  }
}
