package fr.contratdeville.testing.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.testing.alteration.Ecart;
import fr.contratdeville.testing.echantillon.Echantillons;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A false property ends in a small contract, and a contract is reduced to what matters in it. */
class ReductionTest {
  private static final Action ACTION = Action.builder().intitule("A").build();

  private static final String BARE = "Action{intitule=A, partage=NON_VENTILE, statut=NON_PRECISE}";

  private static ContratDeVille.Builder contrat() {
    return ContratDeVille.builder().intitule("A");
  }

  private static Action finance(Montant... montants) {
    Volet.Builder volet = Volet.builder();
    for (Montant montant : montants) {
      volet.addLigne(FinancementLine.of(Financeur.of("A", TypeFinanceur.NON_PRECISE), montant));
    }
    return ACTION.withVolets(List.of(volet.build()));
  }

  @Test
  void a_false_property_of_actions_ends_in_two_bare_actions() {
    assertThat(Moteur.reduire(Faux.DeuxActions.class))
        .isEqualTo(contrat().addActions(ACTION, ACTION).build());
  }

  @Test
  void a_false_property_of_money_ends_in_one_line() {
    assertThat(Moteur.reduire(Faux.AucunArgent.class))
        .isEqualTo(contrat().addAction(finance(Montant.ZERO)).build());
  }

  /** The total of a block names entries: it stays one, for it would need two changes at once. */
  @Test
  void a_false_property_of_totals_ends_in_one_total() {
    ContratDeVille reduit = (ContratDeVille) Moteur.reduire(Faux.PasDeTotal.class);
    assertThat(reduit.withTotaux(List.of())).isEqualTo(contrat().build());
    TotalDeclare total = reduit.totaux().get(0);
    Portee portee =
        total.nature() == Nature.BLOC ? Portee.builder().addVolet("A").build() : Portee.entiere();
    assertThat(reduit.totaux())
        .containsExactly(TotalDeclare.builder()
            .nature(total.nature() == Nature.BLOC ? Nature.BLOC : Nature.LIGNE)
            .valeur(Montant.ZERO)
            .portee(portee)
            .build());
  }

  @Test
  void a_false_property_of_coherent_contracts_ends_in_a_coherent_one() {
    ContratDeVille reduit = (ContratDeVille) Moteur.reduire(Faux.PasDeTotalGeneral.class);
    assertThat(reduit.actions()).hasSize(1);
    assertThat(reduit.lignes()).isEmpty();
    assertThat(reduit.totaux())
        .extracting(TotalDeclare::nature, TotalDeclare::valeur)
        .containsExactly(tuple(Nature.GENERAL, Montant.ZERO));
  }

  @Test
  void a_false_property_of_an_altered_contract_is_short() {
    ContratAltere reduit = (ContratAltere) Moteur.reduire(Faux.RienNeChange.class);
    // To move an amount to another financeur, one is needed that pays for another entry.
    assertThat(reduit.avant().actions()).hasSizeLessThanOrEqualTo(2);
    assertThat(reduit.avant().lignes()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void a_document_is_reduced_to_what_matters_in_it() {
    ContratDeVille document = contrat()
        .intitule("Bilan 2023")
        .exercice(Exercice.of(2023))
        .addAction(finance(Montant.of(120), Montant.of(4846), Montant.of(7)))
        .addAction(finance(Montant.of(12)))
        .build();

    ContratDeVille reduit = Reduction.of(
        document,
        c -> c.lignes().stream()
            .anyMatch(
                l -> l.montant().filter(m -> m.compareTo(Montant.of(1000)) > 0).isPresent()));

    assertThat(reduit).isEqualTo(contrat().addAction(finance(Montant.of(4846))).build());
  }

  @Test
  void a_table_beside_a_contract_is_reduced_as_a_contract_is() {
    TableAlias table = TableAlias.builder()
        .nom("services de la ville")
        .putStructure("VILLE - DCESS", "VILLE")
        .putStructure("VILLE - CCAS", "CCAS")
        .build();
    assertThat(Reduction.of(table, t -> t.structures().containsKey("VILLE - CCAS")))
        .isEqualTo(
            TableAlias.builder().nom("A").putStructure("VILLE - CCAS", "CCAS").build());
  }

  @Test
  void what_is_not_true_at_first_is_left_as_it_is() {
    ContratDeVille document = contrat().intitule("Bilan").build();
    assertThat(Reduction.of(document, c -> !c.actions().isEmpty())).isSameAs(document);
  }

  @Test
  void steps_go_down() {
    ContratDeVille document = contrat().addAction(finance(Montant.of(120))).build();
    assertThat(Reduction.simpler(document))
        .isNotEmpty()
        .allMatch(c -> Reduction.size(c) < Reduction.size(document));
  }

  @Test
  void a_test_that_fails_is_told_by_the_least_that_fails() {
    List<ContratDeVille> contrats = Echantillons.coherents(30);
    assertThatThrownBy(
            () -> Reduction.check(contrats, c -> assertThat(c.actions()).hasSizeLessThan(3)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("value ")
        .hasMessageEndingWith("\nContratDeVille{actions=["
            + String.join(", ", Collections.nCopies(3, BARE))
            + "], intitule=A}")
        .cause()
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("3");
  }

  @Test
  void what_fails_otherwise_is_no_simpler_case_of_it() {
    assertThatThrownBy(() -> Reduction.check(List.of("abcdef"), t -> {
          if (t.length() < 3) {
            throw new IllegalStateException();
          }
          throw new java.io.IOException(t);
        }))
        .hasMessageEndingWith("\nabc")
        .hasCauseInstanceOf(java.io.IOException.class);
  }

  @Test
  void what_must_stay_true_stays_true() {
    ContratDeVille contrat = Echantillons.coherents(30).stream()
        .filter(c -> c.actions().size() == 2 && !c.totaux().isEmpty())
        .findFirst()
        .orElseThrow();
    Predicate<ContratDeVille> juste = c -> Ecart.of(c).isEmpty() && !c.totaux().isEmpty();
    assertThatThrownBy(() ->
            Reduction.check(List.of(contrat), juste, c -> assertThat(c.totaux()).isEmpty()))
        .hasMessageContaining("totaux=[TotalDeclare{nature=");
    assertThatThrownBy(() -> Reduction.check(
            List.of(contrat().build()), juste, c -> assertThat(c.lignes()).isEmpty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("value 0 is not valid");
  }

  @Test
  void a_test_that_passes_is_run_on_each_value_once() {
    List<ContratDeVille> vus = new ArrayList<>();
    Reduction.check(Echantillons.coherents(5), vus::add);
    assertThat(vus).isEqualTo(Echantillons.coherents(5));
  }
}
