package fr.contratdeville.controle.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The controls that add an action up keep to one step and one year. */
class SommesDuneAnneeTest {
  private static final EtapeMontant DEMANDE = EtapeMontant.DEMANDE;
  private static final EtapeMontant ACCORDE = EtapeMontant.ACCORDE;

  private static FinancementLine.Builder ligne(long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.of("Ville", TypeFinanceur.COMMUNE))
        .montant(Montant.of(euros));
  }

  private static FinancementLine de(int annee, EtapeMontant etape, long euros) {
    return ligne(euros).exercice(Exercice.of(annee)).etape(etape).build();
  }

  private static FinancementLine a(EtapeMontant etape, long euros) {
    return ligne(euros).etape(etape).build();
  }

  private static Action.Builder action(FinancementLine... lignes) {
    return Action.builder()
        .intitule("Atelier")
        .porteur(Porteur.of("MAS"))
        .addVolet(Volet.builder().addLignes(lignes).build());
  }

  private static ContratDeVille contrat(Action.Builder... actions) {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Essai");
    for (Action.Builder action : actions) {
      contrat.addAction(action.build());
    }
    return contrat.build();
  }

  private static List<Constat> constats(ContratDeVille contrat, String id) {
    return Controles.standard().examiner(contrat).constats().stream()
        .filter(c -> c.id().equals(id))
        .toList();
  }

  @Test
  void a_convention_is_due_by_what_one_year_grants() {
    assertThat(constats(
            contrat(action(de(2022, ACCORDE, 20_000), de(2023, ACCORDE, 20_000))), "CV-LIF-03"))
        .isEmpty();
    assertThat(constats(
            contrat(action(de(2022, ACCORDE, 20_000), de(2023, ACCORDE, 24_000))), "CV-LIF-03"))
        .hasSize(1);
  }

  @Test
  void funding_is_held_against_the_cost_by_year() {
    Budget budget = Budget.builder().totalCharges(Montant.of(100)).build();
    assertThat(constats(
            contrat(action(de(2022, ACCORDE, 80), de(2023, ACCORDE, 90)).budget(budget)),
            "CV-LIF-04"))
        .isEmpty();
    assertThat(constats(
            contrat(action(de(2022, ACCORDE, 80), de(2023, ACCORDE, 101)).budget(budget)),
            "CV-LIF-04"))
        .hasSize(1);
  }

  @Test
  void what_is_granted_is_held_against_what_the_same_year_asked_for() {
    assertThat(constats(
            contrat(action(
                de(2022, DEMANDE, 50),
                de(2022, ACCORDE, 40),
                de(2023, DEMANDE, 90),
                de(2023, ACCORDE, 80))),
            "CV-LIF-01"))
        .isEmpty();
    List<Constat> constats = constats(
        contrat(action(
            de(2022, DEMANDE, 50),
            de(2022, ACCORDE, 60),
            de(2023, DEMANDE, 90),
            de(2023, ACCORDE, 70))),
        "CV-LIF-01");
    assertThat(constats).hasSize(1);
    assertThat(constats.get(0).message().fr()).contains("Ville (2022)");
  }

  @Test
  void a_cancelled_action_has_its_money_said_by_step() {
    Constat constat = constats(
            contrat(action(a(DEMANDE, 500), a(ACCORDE, 400)).statut(Statut.ANNULEE)), "CV-TPS-01")
        .get(0);
    assertThat(constat.message().fr())
        .contains("500\u00A0€ (montants demandés), 400\u00A0€ (montants accordés)");
    assertThat(constat.declare().orElseThrow()).isEqualByComparingTo("400");
  }

  @Test
  void identical_rows_are_counted_by_step() {
    Constat constat = constats(
            contrat(
                action(a(DEMANDE, 500), a(ACCORDE, 400)), action(a(DEMANDE, 500), a(ACCORDE, 400))),
            "CV-DUP-03")
        .get(0);
    assertThat(constat.message().fr())
        .contains("1\u202F000\u00A0€ (montants demandés), 800\u00A0€ (montants accordés) comptés");
    assertThat(constat.declare().orElseThrow()).isEqualByComparingTo("800");
    assertThat(constat.calcule().orElseThrow()).isEqualByComparingTo("400");
  }

  @Test
  void an_action_listed_twice_has_its_money_said_by_step() {
    assertThat(constats(
                contrat(
                    action(a(DEMANDE, 500), a(ACCORDE, 400)),
                    action(a(DEMANDE, 50), a(ACCORDE, 40))),
                "CV-DUP-01")
            .get(0)
            .message()
            .fr())
        .contains("pour 500\u00A0€ (montants demandés), 400\u00A0€ (montants accordés) et pour");
  }

  @Test
  void a_jump_is_between_the_years_of_two_contracts_alone() {
    ContratDeVille avant = contrat(action(de(2022, ACCORDE, 100)));
    ContratDeVille apres = contrat(action(de(2022, ACCORDE, 300), de(2023, ACCORDE, 110)));
    assertThat(saut(avant, apres)).isEmpty();
    ContratDeVille date =
        ContratDeVille.builder().from(apres).exercice(Exercice.of(2023)).build();
    assertThat(saut(avant, date)).isEmpty();
    ContratDeVille saute = ContratDeVille.builder()
        .from(contrat(action(de(2022, ACCORDE, 100), de(2023, ACCORDE, 330))))
        .exercice(Exercice.of(2023))
        .build();
    assertThat(saut(avant, saute)).hasSize(1);
  }

  private static List<Constat> saut(ContratDeVille avant, ContratDeVille apres) {
    return Controles.standard().withPrecedent(avant).examiner(apres).constats().stream()
        .filter(c -> c.id().equals("CV-CMP-01"))
        .toList();
  }
}
