package fr.contratdeville.controle.regles.temps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The controls of time inside one document. */
class TempsTest {

  private static ContratDeVille.Builder contrat(Action.Builder action) {
    return ContratDeVille.builder().intitule("C").addAction(action.build());
  }

  private static Action.Builder atelier() {
    return Action.builder().intitule("Atelier");
  }

  private static Examen argent(Statut statut, FinancementLine... lignes) {
    Exemple exemple = Exemple.of(2023).action(atelier().statut(statut));
    for (FinancementLine ligne : lignes) {
      exemple.ligne(ligne);
    }
    return Essai.examiner(new ArgentSansAction(), exemple.contrat());
  }

  private static FinancementLine.Builder ligne(long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.of("ETAT", TypeFinanceur.ETAT))
        .montant(Montant.of(euros));
  }

  @Test
  void what_was_granted_before_may_still_stand_there() {
    assertThat(
            argent(Statut.ANNULEE, ligne(5).etape(EtapeMontant.ACCORDE).build()).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.INFORMATION);
    assertThat(
            argent(Statut.ANNULEE, ligne(5).etape(EtapeMontant.VERSE).build()).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
  }

  @Test
  void without_money_a_postponed_action_agrees() {
    assertThat(argent(Statut.REPORTEE).examines()).isEqualTo(1);
    assertThat(argent(Statut.REPORTEE, ligne(0).build()).ecarts()).isZero();
    FinancementLine inconnue = FinancementLine.builder()
        .financeur(Financeur.of("ETAT", TypeFinanceur.ETAT))
        .texte("à voir")
        .build();
    assertThat(Essai.raison(argent(Statut.REPORTEE, inconnue))).contains("non comparé");
    assertThat(argent(Statut.PARTIELLE, ligne(5).build()).examines()).isZero();
  }

  private static Examen dates(ContratDeVille.Builder contrat) {
    return Essai.examiner(new DatesAction(), contrat.build());
  }

  @Test
  void a_school_year_overlaps_an_exercice_and_stands_out_of_a_contract_in_part() {
    Action.Builder action =
        atelier().periode(Periode.of(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 6, 30)));
    assertThat(dates(contrat(action).exercice(Exercice.of(2023))).ecarts()).isZero();
    assertThat(dates(contrat(action).exercice(Exercice.of(2024))).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
    assertThat(dates(contrat(action).periode(Periode.annees(2023, 2023))).constats())
        .extracting(Constat::gravite, Constat::chemin)
        .containsExactly(tuple(Gravite.INFORMATION, "/actions/0/periode"));
    assertThat(Essai.raison(dates(contrat(action)))).contains("ni période ni exercice");
  }

  private static Examen exercice(ContratDeVille.Builder contrat) {
    return Essai.examiner(new ExerciceHorsContrat(), contrat.build());
  }

  @Test
  void a_contract_that_was_extended_by_law_is_an_information() {
    ContratDeVille.Builder prorogee = contrat(atelier())
        .generation(GenerationContrat.CONTRAT_DE_VILLE_2015)
        .periode(Periode.annees(2015, 2020))
        .exercice(Exercice.of(2023));
    assertThat(exercice(prorogee).constats())
        .extracting(Constat::gravite, Constat::chemin)
        .containsExactly(tuple(Gravite.INFORMATION, "/exercice"));
    assertThat(exercice(prorogee.exercice(Exercice.of(2024))).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
  }

  @Test
  void the_period_agrees_with_the_generation_and_budgets_with_both() {
    Budget budget = Budget.builder().exercice(Exercice.of(2010)).build();
    ContratDeVille.Builder contrat = contrat(atelier().budget(budget))
        .generation(GenerationContrat.CUCS)
        .periode(Periode.annees(2015, 2020));
    assertThat(exercice(contrat).constats())
        .extracting(Constat::chemin)
        .containsExactly("/periode", "/actions/0/budget/exercice");
    assertThat(Essai.raison(exercice(contrat(atelier()).exercice(Exercice.of(2023)))))
        .contains("ni période ni génération");
  }

  @Test
  void a_postponement_to_the_same_year_may_mean_later_in_it() {
    Action.Builder reportee = atelier().statut(Statut.REPORTEE).reporteVers(Exercice.of(2023));
    Controle controle = new ReportSansAvenir();
    assertThat(Essai.examiner(
                controle, contrat(reportee).exercice(Exercice.of(2023)).build())
            .constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
    assertThat(Essai.raison(Essai.examiner(controle, contrat(reportee).build())))
        .contains("l'exercice du document n'est pas connu");
  }
}
