package fr.contratdeville.controle.regles.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BudgetProperties {

  /** What a budget comes to on both sides, and how it is cut into accounts on each. */
  @Provide
  Arbitrary<List<Integer>> coupes() {
    return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(5);
  }

  private static Budget budget(List<Integer> charges, List<Integer> produits, long deTrop) {
    long total = charges.stream().mapToLong(i -> i).sum();
    long reste = total - produits.stream().mapToLong(i -> i).sum();
    Budget.Builder budget = Budget.builder();
    for (int i = 0; i < charges.size(); i++) {
      budget.addPoste(ReglesBudget.prevu("6" + i, "Charges", charges.get(i)));
    }
    for (int i = 0; i < produits.size(); i++) {
      budget.addPoste(ReglesBudget.prevu("74" + i, "Financeur", produits.get(i)));
    }
    return budget.addPoste(ReglesBudget.prevu("75", "Autres", reste + deTrop)).build();
  }

  @Property
  void a_balanced_budget_is_silent_and_one_altered_line_is_found_with_its_gap(
      @ForAll("coupes") List<Integer> charges,
      @ForAll("coupes") List<Integer> produits,
      @ForAll @IntRange(min = 1, max = 1000) int deTrop) {
    ContratDeVille juste =
        ReglesBudget.exemple(Budget.builder().from(budget(charges, produits, 0)));
    assertThat(Essai.examiner(new ChargesProduits(), juste).ecarts()).isZero();
    ContratDeVille faux =
        ReglesBudget.exemple(Budget.builder().from(budget(charges, produits, deTrop)));
    Constat constat = Essai.examiner(new ChargesProduits(), faux).constats().get(0);
    assertThat(constat.ecart())
        .hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo(BigDecimal.valueOf(-deTrop)));
  }
}
