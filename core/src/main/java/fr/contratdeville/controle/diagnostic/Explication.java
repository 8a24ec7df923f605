package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.constat.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches the slips that would close the gaps of one control exactly: first in each sum alone,
 * then between two sums whose gaps are opposite, which one misplaced figure makes.
 *
 * <p>Likelihood is an order, not a number: a slip that another printed figure confirms comes first,
 * then those that leave a trace in the digits of the printed figure or of a term, a misplaced
 * figure, a term left out or counted twice, a term outside the scope, a few terms next to each
 * other, a few terms here and there, and last slips inside a term that another sum contradicts.
 * Where several terms are as likely they are one proposal, which names them all. Where no slip is
 * found, the figures are named between which a person has to choose.
 */
public final class Explication {
  /** The number of proposals that a person can be asked to look at. */
  private static final int PROPOSITIONS = 5;

  private final StepBudget budget;

  public Explication(StepBudget budget) {
    this.budget = budget;
  }

  /** The proposals for each sum, in the same order. */
  public List<List<Diagnostic>> de(List<Egalite> egalites) {
    Map<Long, List<Egalite>> parEcart = new HashMap<>();
    egalites.forEach(
        e -> parEcart.computeIfAbsent(e.ecart(), g -> new ArrayList<>()).add(e));
    return egalites.stream().map(e -> de(e, parEcart)).toList();
  }

  private List<Diagnostic> de(Egalite egalite, Map<Long, List<Egalite>> parEcart) {
    List<Proposition> propositions = new ArrayList<>();
    if (!budget.spend(egalite.termes().size() + egalite.voisins().size() + 1L)) {
      return List.of();
    }
    Propositions pour = new Propositions(egalite);
    pour.duChiffreImprime().ifPresent(propositions::add);
    pour.toutDeuxFois().ifPresent(propositions::add);
    egalite.termes().forEach(terme -> pour.dansUnTerme(terme).ifPresent(propositions::add));
    egalite
        .termes()
        .forEach(terme -> pour.oubliOuDouble(terme, false).ifPresent(propositions::add));
    egalite
        .groupes()
        .forEach(groupe -> pour.oubliOuDouble(groupe, true).ifPresent(propositions::add));
    egalite.voisins().forEach(voisin -> pour.portee(voisin).ifPresent(propositions::add));
    deplacements(pour, egalite, parEcart, propositions);
    if (propositions.stream().noneMatch(Proposition::estDeStructure)) {
      new Ensemble(egalite.termes())
          .faisant(-egalite.ecart(), budget)
          .map(pour::ensemble)
          .ifPresent(propositions::add);
    }
    List<Proposition> triees = Proposition.uneDeChaqueSorte(propositions).stream()
        .sorted(Comparator.comparingInt(Proposition::rang))
        .toList();
    if (triees.isEmpty()) {
      return new Indecision(egalite).diagnostic().stream().toList();
    }
    return Proposition.enTete(triees).stream()
        .map(Proposition::diagnostic)
        .distinct()
        .limit(PROPOSITIONS)
        .toList();
  }

  /** Adds the figures that stand in one sum and belong to the other. */
  private void deplacements(
      Propositions pour,
      Egalite egalite,
      Map<Long, List<Egalite>> parEcart,
      List<Proposition> propositions) {
    for (Egalite autre : parEcart.getOrDefault(-egalite.ecart(), List.of())) {
      long pas = egalite.termes().size() + autre.termes().size() + 1L;
      if (propositions.size() > 2 * PROPOSITIONS || !budget.spend(pas)) {
        return;
      }
      autre.termes().stream()
          .filter(t -> t.valeur() == egalite.ecart())
          .forEach(t -> propositions.add(pour.vientDe(autre, t)));
      egalite.termes().stream()
          .filter(t -> t.valeur() == -egalite.ecart())
          .forEach(t -> propositions.add(pour.revientA(autre, t)));
    }
  }
}
