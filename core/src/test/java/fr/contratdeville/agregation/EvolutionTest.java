package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Changement.Nature;
import fr.contratdeville.agregation.Rapprochement.Motif;
import fr.contratdeville.agregation.Suivi.Etat;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvolutionTest {

  /** An action with lines as {@code "Ville 100"} or {@code "Ville ACCORDE 2023 100"}. */
  private static Action action(String porteur, String intitule, String... lignes) {
    Volet.Builder volet = Volet.builder();
    for (String ligne : lignes) {
      String[] mots = ligne.split(" ", -1);
      FinancementLine.Builder une =
          FinancementLine.builder().financeur(Financeur.of(mots[0], TypeFinanceur.NON_PRECISE));
      for (int i = 1; i < mots.length - 1; i++) {
        if (mots[i].matches("\\d{4}")) {
          une.exercice(Exercice.parse(mots[i]));
        } else {
          une.etape(EtapeMontant.valueOf(mots[i]));
        }
      }
      String dernier = mots[mots.length - 1];
      if (!dernier.equals("?")) {
        une.montant(Montant.of(Long.parseLong(dernier)));
      }
      volet.addLigne(une.build());
    }
    return Action.builder()
        .intitule(intitule)
        .porteur(porteur.isEmpty() ? Optional.empty() : Optional.of(Porteur.of(porteur)))
        .addVolet(volet.build())
        .build();
  }

  private static ContratDeVille contrat(int annee, Action... actions) {
    return ContratDeVille.builder()
        .intitule("Contrat")
        .exercice(Exercice.of(annee))
        .addActions(actions)
        .build();
  }

  private static Suivi<Action> suivi(Evolution evolution, String intitule) {
    return evolution.actions().stream()
        .filter(s -> s.apres().or(s::avant).orElseThrow().intitule().equals(intitule))
        .findFirst()
        .orElseThrow();
  }

  private static final Evolution EVOLUTION = Evolution.of(
      contrat(
          2023,
          action("MJC", "Ateliers cuisine 2023", "Ville 1000", "CAF 500"),
          action("MJC", "Sorties familles", "Ville 300"),
          action("Les Genêts", "Médiation sociale", "Ville 2000", "État 2000"),
          action("Léo Lagrange", "Chantiers jeunes d'été", "CAF 800"),
          action("UFOLEP", "Judo", "Ville 100")),
      contrat(
          2024,
          action("M.J.C.", "ATELIERS CUISINE 2024", "Ville 1000", "CAF 750"),
          action("MJC", "Sorties en famille", "Ville 300"),
          action("Les Genets", "Médiation sociale", "Ville 2000", "État 2000"),
          action("MJC", "Chantiers jeunes d'été", "CAF 800"),
          action("UFOLEP", "Cirque", "Région 900")));

  @Test
  void each_match_says_why_it_was_made() {
    assertThat(EVOLUTION.actions())
        .extracting(s -> s.rapprochement().map(Rapprochement::motif))
        .containsExactly(
            Optional.of(Motif.PROCHE),
            Optional.of(Motif.PROCHE),
            Optional.of(Motif.NOM),
            Optional.of(Motif.NOM_SEUL),
            Optional.empty(),
            Optional.empty());
    Rapprochement proche =
        suivi(EVOLUTION, "Sorties en famille").rapprochement().orElseThrow();
    assertThat(proche.proximite()).isEqualTo(Part.of(90));
    assertThat(proche).hasToString("nom proche (90\u00A0%)");
    assertThat(suivi(EVOLUTION, "ATELIERS CUISINE 2024").rapprochement().orElseThrow())
        .hasToString("même nom, à l'année et aux petits mots près");
  }

  @Test
  void what_changed_is_said_and_what_did_not_is_not() {
    assertThat(suivi(EVOLUTION, "ATELIERS CUISINE 2024").changements())
        .extracting(Changement::toString)
        .containsExactly("montants\u00A0: CAF 500\u00A0€ → CAF 750\u00A0€");
    assertThat(suivi(EVOLUTION, "Sorties en famille").changements())
        .extracting(Changement::toString)
        .containsExactly("intitulé\u00A0: Sorties familles → Sorties en famille");
    assertThat(suivi(EVOLUTION, "Médiation sociale").etat()).isEqualTo(Etat.INCHANGE);
    assertThat(suivi(EVOLUTION, "Chantiers jeunes d'été").changements())
        .extracting(Changement::toString)
        .containsExactly("porteur\u00A0: Léo Lagrange → MJC");
    assertThat(EVOLUTION.actions(Etat.NOUVEAU))
        .extracting(s -> s.cle().toString())
        .containsExactly("Cirque (UFOLEP)");
    assertThat(EVOLUTION.actions(Etat.DISPARU))
        .extracting(s -> s.cle().toString())
        .containsExactly("Judo (UFOLEP)");
    assertThat(EVOLUTION.porteurs(Etat.DISPARU))
        .extracting(Suivi::toString)
        .containsExactly("disparu : Léo Lagrange");
    assertThat(EVOLUTION.financeurs(Etat.NOUVEAU))
        .extracting(Suivi::toString)
        .containsExactly("nouveau : Région");
  }

  @Test
  void money_is_compared_by_financeur_and_in_all() {
    Variation total = EVOLUTION.totaux().get(Tranche.NON_PRECISEE);
    assertThat(total.avant().somme()).isEqualTo(Montant.of(6700));
    assertThat(total.ecart()).isEqualTo(Montant.of(1050));
    assertThat(total.part()).contains(Part.parse("15.7%"));
    assertThat(EVOLUTION.financeurs(Etat.CHANGE))
        .extracting(Suivi::toString)
        .containsExactly(
            "changé : Ville ; montants\u00A0: Ville 3\u202F400\u00A0€ → Ville 3\u202F300\u00A0€",
            "changé : CAF ; montants\u00A0: CAF 1\u202F300\u00A0€ → CAF 1\u202F550\u00A0€");
  }

  @Test
  void it_reads_in_ten_lines_in_both_languages() {
    assertThat(EVOLUTION)
        .hasToString(FR.replace(" %", "\u00A0%")
            .replace(" €", "\u00A0€")
            .replace(" :", "\u00A0:")
            .replace("_", "\u202F"));
    assertThat(EVOLUTION.resume(Locale.ENGLISH))
        .startsWith(
            "Evolution: 2023 → 2024\nAmounts of no step: 6,700\u00A0€ → 7,750\u00A0€ (+1,050\u00A0€, +15.7\u00A0%)\nActions: 5 → 5 (new 1, gone 1, changed 3, unchanged 1)\n");
    assertThat(EVOLUTION.texte(Locale.FRENCH))
        .startsWith(EVOLUTION.toString())
        .contains(
            "Financeurs, 2023 → 2024, montants sans étape",
            "Porteurs, 2023",
            "Actions, 2023",
            "nouvelle");
  }

  private static final String FR = """
      Évolution : 2023 → 2024
      Montants sans étape : 6_700 € → 7_750 € (+1_050 €, +15,7 %)
      Actions : 5 → 5 (nouvelles 1, disparues 1, changées 3, inchangées 1)
      Porteurs : 4 → 3 (nouveaux 0, disparus 1, changés 2, inchangés 1)
      Financeurs : 3 → 4 (nouveaux 1, disparus 0, changés 2, inchangés 1)
      Plus forte hausse : Cirque (UFOLEP), +900 €
      Plus forte baisse : Judo (UFOLEP), -100 €, -100 %
      Actions rapprochées : par intitulé et porteur 1, par intitulé seul 1, par intitulé proche 2
      """;

  @Test
  void tables_have_a_row_for_each_and_the_totals_below() {
    assertThat(EVOLUTION.tableaux()).hasSize(4);
    assertThat(EVOLUTION.tableauActions().markdown(Locale.FRENCH))
        .contains("**Actions, 2023 → 2024, montants sans étape**")
        .contains("| nouvelle | Cirque | UFOLEP |  | 900 | 900 |  |  |  |")
        .contains("| disparue | Judo | UFOLEP | 100 |  | -100 | -100,0")
        .contains("| Total |  |  | 6\u202F700 | 7\u202F750 | 1\u202F050 | 15,7\u00A0% |  |  |");
    assertThat(EVOLUTION.tableauMontants().rangees())
        .extracting(r -> r.get(1) + ", " + r.get(3) + ", " + r.get(6))
        .containsExactly(
            "Cirque, Région, 900.00", "Judo, Ville, -100.00", "ATELIERS CUISINE 2024, CAF, 250.00");
  }

  @Test
  void near_titles_that_nothing_tells_apart_are_not_matched_but_said() {
    Evolution evolution = Evolution.of(
        contrat(2023, action("MJC", "Ateliers cuisine", "Ville 10")),
        contrat(
            2024,
            action("MJC", "Ateliers cuisine matin", "Ville 5"),
            action("MJC", "Ateliers cuisine soir", "Ville 5")));
    assertThat(evolution.actions(Etat.NOUVEAU)).hasSize(2);
    assertThat(evolution.actions(Etat.DISPARU)).hasSize(1);
    assertThat(evolution.doutes())
        .extracting(Doute::toString)
        .containsExactly(
            "«\u00A0Ateliers cuisine (MJC)\u00A0» et «\u00A0Ateliers cuisine matin (MJC)\u00A0», «\u00A0Ateliers cuisine soir (MJC)\u00A0» sont proches (86\u00A0%)\u00A0: rien ne dit lequel est lequel");
    assertThat(evolution.toString()).contains("Non rapproché");
  }

  @Test
  void a_title_of_one_word_under_another_porteur_is_another_action() {
    Evolution evolution = Evolution.of(
        contrat(
            2023,
            action("MJC", "Fonctionnement", "Ville 10"),
            action("A", Action.SANS_INTITULE, "Ville 1")),
        contrat(
            2024,
            action("PEP", "Fonctionnement", "Ville 10"),
            action("B", Action.SANS_INTITULE, "Ville 1")));
    assertThat(evolution.actions(Etat.NOUVEAU)).hasSize(2);
  }

  @Test
  void a_number_of_dossier_is_surer_than_a_title_and_a_running_number_is_none() {
    ContratDeVille avant = contrat(
        2023, numerotee("Judo", "N° dossier", "00123456"), numerotee("Cirque", "N° dossier", "12"));
    ContratDeVille apres = contrat(
        2024,
        numerotee("Sport pour tous", "Numéro de dossier", "00123456"),
        numerotee("Théâtre", "N° dossier", "12"));
    Evolution evolution = Evolution.of(avant, apres);
    assertThat(suivi(evolution, "Sport pour tous").rapprochement().orElseThrow().motif())
        .isEqualTo(Motif.CODE);
    assertThat(suivi(evolution, "Sport pour tous").aChange(Nature.INTITULE)).isTrue();
    assertThat(suivi(evolution, "Théâtre").etat()).isEqualTo(Etat.NOUVEAU);
  }

  private static Action numerotee(String intitule, String nom, String numero) {
    return Action.builder()
        .from(action("MJC", intitule, "Ville 10"))
        .addComplement(Complement.of(nom, numero))
        .build();
  }

  @Test
  void a_table_of_aliases_and_a_siret_join_names() {
    Siret siret = Siret.parse("21300028400017");
    Action ville = Action.builder()
        .from(action("", "Fête de quartier", "Préfecture 10"))
        .porteur(Porteur.builder().nom("Ville").siret(siret).build())
        .build();
    Action mairie = Action.builder()
        .from(action("", "Fête de quartier", "ETAT 10"))
        .porteur(Porteur.builder().nom("Mairie de Bagnols").siret(siret).build())
        .build();
    ContratDeVille avant = contrat(2023, ville, action("VILLE - DCESS", "Judo", "ETAT 5"));
    ContratDeVille apres = contrat(2024, mairie, action("Service des sports", "Judo", "ETAT 5"));
    TableAlias alias = TableAlias.builder()
        .nom("essai")
        .putStructure("VILLE - DCESS", "Services")
        .putStructure("Service des sports", "Services")
        .build();

    assertThat(Evolution.of(avant, apres).actions(Etat.INCHANGE)).isEmpty();
    Evolution evolution = Evolution.of(avant, apres, alias);
    assertThat(evolution.porteurs())
        .extracting(s -> s.rapprochement().map(Rapprochement::motif))
        .containsExactly(Optional.of(Motif.CODE), Optional.of(Motif.ALIAS));
    assertThat(suivi(evolution, "Judo").rapprochement().orElseThrow())
        .hasToString("même intitulé, porteur\u00A0: un nom d'après «\u00A0essai\u00A0»");
    assertThat(suivi(evolution, "Fête de quartier").changements())
        .extracting(Changement::toString)
        .containsExactly(
            "montants\u00A0: ETAT rien, Préfecture 10\u00A0€ → ETAT 10\u00A0€, Préfecture rien");
    assertThat(evolution.avant().actions().get(1).porteur().orElseThrow().structure())
        .isEqualTo("Services");
  }

  @Test
  void steps_are_never_joined_and_what_one_year_lacks_is_said() {
    Evolution evolution = Evolution.of(
        contrat(
            2023, action("MJC", "Judo", "Ville DEMANDE 100", "Ville ACCORDE 80", "Ville VERSE 80")),
        contrat(2024, action("MJC", "Judo", "Ville DEMANDE 120", "Ville ACCORDE 90")));
    assertThat(evolution.tranches()).extracting(Tranche::toString).containsExactly("Accordé");
    assertThat(evolution.totaux().firstEntry().getValue())
        .hasToString("Total\u00A0: 80\u00A0€ → 90\u00A0€ (+10\u00A0€)");
    assertThat(evolution.nonCompare())
        .extracting(m -> m.toString())
        .containsExactly(
            "montants versés\u00A0: seulement dans le contrat de 2023",
            "montants demandés\u00A0: dans les deux années, non comptés avec les montants accordés");
    assertThat(evolution
            .etape(EtapeMontant.DEMANDE)
            .totaux()
            .firstEntry()
            .getValue()
            .ecart())
        .isEqualTo(Montant.of(20));
    Evolution rien = evolution.etape(EtapeMontant.VERSE);
    assertThat(rien.totaux()).isEmpty();
    assertThat(rien.actions(Etat.INCHANGE)).hasSize(1);
    assertThat(rien.nonCompare().toString()).contains("aucun montant n'est comparé");
    assertThat(rien.texte(Locale.FRENCH)).contains("Judo");
  }

  @Test
  void years_of_one_plan_face_themselves() {
    ContratDeVille avant = ContratDeVille.builder()
        .intitule("Plan")
        .addAction(action("MJC", "Judo", "Ville 2023 100", "Ville 2024 100"))
        .build();
    ContratDeVille apres = ContratDeVille.builder()
        .intitule("Plan")
        .addAction(action("MJC", "Judo", "Ville 2024 150", "Ville 2025 100"))
        .build();
    Evolution evolution = Evolution.of(avant, apres);
    assertThat(evolution.tranches()).extracting(Tranche::toString).containsExactly("2024");
    assertThat(evolution.totaux().firstEntry().getValue().ecart()).isEqualTo(Montant.of(50));
    assertThat(evolution.nonCompare())
        .extracting(m -> m.toString())
        .containsExactly(
            "montants de 2023\u00A0: seulement dans le premier contrat",
            "montants de 2025\u00A0: seulement dans le second contrat");
    ContratDeVille deux = ContratDeVille.builder()
        .intitule("Plan")
        .addAction(action("MJC", "Judo", "Ville 2023 100", "Ville 2024 130"))
        .build();
    Evolution annees = Evolution.of(avant, deux);
    assertThat(annees.tranches()).hasSize(2);
    assertThat(annees.tableauActions().pied()).hasSize(2);
    assertThat(suivi(annees, "Judo").changements())
        .extracting(Changement::toString)
        .containsExactly("montants\u00A0: 2024 Ville 100\u00A0€ → 2024 Ville 130\u00A0€");
  }

  @Test
  void lines_of_other_years_than_that_of_the_contract_are_left_out() {
    Evolution evolution = Evolution.of(
        contrat(2023, action("MJC", "Judo", "Ville 2022 70", "Ville 2023 100")),
        contrat(2024, action("MJC", "Judo", "Ville 2023 100", "Ville 2024 150")));
    assertThat(evolution.totaux().firstEntry().getValue().ecart()).isEqualTo(Montant.of(50));
    assertThat(evolution.nonCompare())
        .extracting(m -> m.toString())
        .containsExactly(
            "montants de 2022\u00A0: dans le contrat de 2023, d'une autre année que la sienne",
            "montants de 2023\u00A0: dans le contrat de 2024, d'une autre année que la sienne");
  }

  @Test
  void an_unknown_amount_is_not_zero() {
    Evolution evolution = Evolution.of(
        contrat(2023, action("MJC", "Judo", "Ville 100", "CAF ?")),
        contrat(2024, action("MJC", "Judo", "Ville ?", "CAF ?")));
    Suivi<Action> judo = suivi(evolution, "Judo");
    assertThat(judo.changements())
        .extracting(Changement::toString)
        .containsExactly("montants\u00A0: Ville 100\u00A0€ → Ville ?");
    assertThat(judo.totaux().firstEntry().getValue().part()).isEmpty();
    assertThat(evolution.tableauFinanceurs().texte(Locale.FRENCH)).contains("-100 + ?");
  }

  @Test
  void quartiers_are_one_by_code_or_name_and_statuses_are_compared() {
    Territoire nomme = Territoire.of("Escanaux", Territoire.Type.QPV);
    Territoire code = Territoire.builder()
        .nom("Les Escanaux")
        .type(Territoire.Type.QPV)
        .code(CodeQPV.parse("QP030010"))
        .build();
    Territoire deux = Territoire.builder()
        .nom("ESCANAUX")
        .type(Territoire.Type.QPV)
        .code(CodeQPV.parse("QP030010"))
        .build();
    Evolution evolution = Evolution.of(
        contrat(
            2023, situee("Judo", deux, Statut.REALISEE), situee("Cirque", nomme, Statut.REALISEE)),
        contrat(
            2024,
            situee("Judo", code, Statut.ANNULEE),
            situee("Cirque", Territoire.of("Braconnier", Territoire.Type.QPV), Statut.REALISEE)));
    assertThat(suivi(evolution, "Judo").changements())
        .extracting(Changement::toString)
        .containsExactly("statut\u00A0: réalisée → annulée");
    assertThat(suivi(evolution, "Cirque").changements())
        .extracting(Changement::toString)
        .containsExactly("quartiers\u00A0: Escanaux → Braconnier");
    Evolution muet =
        Evolution.of(evolution.avant(), contrat(2024, action("MJC", "Judo", "Ville 1")));
    assertThat(suivi(muet, "Judo").etat()).isEqualTo(Etat.INCHANGE);
    assertThat(muet.nonCompare())
        .extracting(m -> m.toString())
        .containsExactly(
            "quartiers : un des contrats n'en nomme aucun",
            "statuts : un des contrats n'en donne aucun");
  }

  private static Action situee(String intitule, Territoire territoire, Statut statut) {
    return Action.builder()
        .from(action("MJC", intitule, "Ville 1"))
        .addTerritoire(territoire)
        .statut(statut)
        .build();
  }

  @Test
  void a_document_without_money_or_actions_is_compared_too() {
    ContratDeVille vide = ContratDeVille.builder().intitule("Rien").build();
    assertThat(Evolution.of(vide, vide).toString())
        .contains("Actions\u00A0: 0 → 0")
        .contains("aucune ligne de financement");
    assertThat(Evolution.of(vide, EVOLUTION.apres()).actions(Etat.NOUVEAU)).hasSize(5);
    assertThat(Evolution.of(vide, vide).tableauActions().rangees()).isEmpty();
  }

  @Test
  void a_thousand_like_titles_are_a_matter_of_a_second() {
    assertThat(secondes(1_000)).isLessThan(15);
  }

  /** Twenty thousand actions, whose titles are alike, against as many: seconds, not hours. */
  @Tag("long")
  @Tag("release")
  @Test
  void the_work_grows_with_the_number_of_actions() {
    assertThat(secondes(20_000)).isLessThan(120);
  }

  private static long secondes(int nombre) {
    List<Action> avant = new ArrayList<>();
    List<Action> apres = new ArrayList<>();
    for (int i = 0; i < nombre; i++) {
      String nom = Integer.toString(i, 26).replaceAll("\\d", "z");
      boolean ville = i % 2 == 0;
      avant.add(action(
          ville ? "VILLE" : "Association " + i, "Atelier " + nom + " du soir", "Ville " + i));
      apres.add(
          action(ville ? "VILLE" : "Asso. " + i, "Ateliers " + nom + "x du matin", "Ville " + i));
    }
    long debut = System.nanoTime();
    Evolution evolution = Evolution.of(
        contrat(2023, avant.toArray(new Action[0])), contrat(2024, apres.toArray(new Action[0])));
    assertThat(evolution.actions()).hasSizeBetween(nombre, 2 * nombre);
    assertThat(evolution.tableauActions().markdown(Locale.FRENCH)).isNotEmpty();
    assertThat(evolution.toString().lines()).hasSizeLessThanOrEqualTo(10);
    return (System.nanoTime() - debut) / 1_000_000_000;
  }
}
