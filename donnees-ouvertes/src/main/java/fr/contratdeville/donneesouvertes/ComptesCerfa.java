package fr.contratdeville.donneesouvertes;

import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.BudgetSitue;
import fr.contratdeville.controle.calcul.Postes;
import fr.contratdeville.controle.calcul.Postes.Colonne;
import fr.contratdeville.controle.calcul.Postes.Cote;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One column of the budget of an action, account by account, as controls add it up: an account that
 * is printed with its sub-accounts counts once.
 */
final class ComptesCerfa {
  static final String SUBVENTIONS = "74";

  /** A line below an account: a sub-account, or a financeur. */
  record Detail(String numero, String libelle, Optional<Montant> montant) {}

  /** An amount, and whether no box of it is blank. */
  record Somme(Optional<Montant> montant, boolean complete) {}

  private final Budget budget;
  private final Colonne colonne;
  private final Postes postes;
  private final List<FinancementLine> lignes;

  private ComptesCerfa(
      Action action, Budget budget, Colonne colonne, List<FinancementLine> lignes) {
    this.budget = budget;
    this.colonne = colonne;
    this.postes = new BudgetSitue(new ActionSituee(action, 0, List.of()), budget).postes(colonne);
    this.lignes = lignes;
  }

  /** What was planned; the financeurs are those that were asked, or of no step. */
  static ComptesCerfa prevus(Action action) {
    List<FinancementLine> demandees = lignes(action, Optional.of(EtapeMontant.DEMANDE));
    return new ComptesCerfa(
        action,
        budget(action),
        Colonne.PREVU,
        demandees.isEmpty() ? lignes(action, Optional.empty()) : demandees);
  }

  /** What was spent and received; the financeurs are those who paid. */
  static ComptesCerfa realises(Action action) {
    return new ComptesCerfa(
        action, budget(action), Colonne.REALISE, lignes(action, Optional.of(EtapeMontant.VERSE)));
  }

  private static Budget budget(Action action) {
    return action.budget().orElseGet(() -> Budget.builder().build());
  }

  /** The money of financeurs at a step, in the year of the budget; none if it is of several. */
  private static List<FinancementLine> lignes(Action action, Optional<EtapeMontant> etape) {
    Optional<Exercice> annee = action.budget().flatMap(Budget::exercice);
    List<FinancementLine> lignes = action.volets().stream()
        .flatMap(v -> v.lignes().stream())
        .filter(l -> l.etape().equals(etape))
        .filter(l -> l.financeur().type() != TypeFinanceur.AUTOFINANCEMENT)
        .filter(l -> annee.isEmpty() || l.exercice().isEmpty() || l.exercice().equals(annee))
        .toList();
    return lignes.stream().map(FinancementLine::exercice).distinct().count() > 1
        ? List.of()
        : lignes;
  }

  /** The amount of an account of two digits: its own, else that of its lines. */
  Somme somme(String principal) {
    Cote cote = Cote.somme(sommets(principal).map(postes::compte));
    if (cote.connu()) {
      return new Somme(Optional.of(cote.montant()), cote.complet());
    }
    List<Montant> montants =
        financeurs(principal).stream().flatMap(d -> d.montant().stream()).toList();
    return montants.isEmpty()
        ? new Somme(Optional.empty(), false)
        : new Somme(
            Optional.of(Montant.somme(montants)),
            montants.size() == financeurs(principal).size());
  }

  /** The numbers of an account that stand below none of its other numbers. */
  private Stream<String> sommets(String principal) {
    Set<String> numeros =
        postes(principal).map(p -> p.compte().numero()).collect(Collectors.toSet());
    return numeros.stream()
        .filter(n -> numeros.stream().noneMatch(m -> !m.equals(n) && n.startsWith(m)))
        .sorted();
  }

  /** The name that the document gives an account of two digits, if one line alone is it. */
  Optional<String> libelle(String principal) {
    List<PosteBudget> siens = seuls(principal);
    return siens.size() == 1 ? Optional.of(siens.get(0).libelle()) : Optional.empty();
  }

  /** The lines below an account: those of the budget, else (74) the financeurs of the action. */
  List<Detail> details(String principal) {
    List<Detail> details = postes(principal)
        .filter(p -> p.compte().numero().length() > 2 || seuls(principal).size() > 1)
        .map(p -> new Detail(
            p.compte().numero(), p.libelle(), colonne == Colonne.PREVU ? p.prevu() : p.realise()))
        .toList();
    return details.isEmpty() ? financeurs(principal) : details;
  }

  private List<Detail> financeurs(String principal) {
    return principal.equals(SUBVENTIONS)
        ? lignes.stream()
            .map(l -> new Detail(SUBVENTIONS, l.financeur().nom(), l.montant()))
            .toList()
        : List.of();
  }

  private List<PosteBudget> seuls(String principal) {
    return postes(principal).filter(p -> p.compte().numero().equals(principal)).toList();
  }

  private Stream<PosteBudget> postes(String principal) {
    Compte compte = new Compte(principal);
    return budget.postes().stream().filter(p -> p.compte().principal().equals(compte));
  }
}
