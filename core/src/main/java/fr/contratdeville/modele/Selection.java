package fr.contratdeville.modele;

import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of money chosen by their step and year, so that they can be added up. It remembers what it
 * was chosen from, and {@linkplain #choix() says} what it leaves out.
 *
 * <pre>{@code
 * Totaux.of(Axes.financeur(), contrat.retenues());
 * Totaux.of(Axes.financeur(), Selection.of(contrat.lignes()).etape(EtapeMontant.DEMANDE));
 * }</pre>
 */
public final class Selection implements NotABean, Iterable<LigneSituee> {
  private final List<LigneSituee> toutes;
  private final List<LigneSituee> lignes;

  private Selection(List<LigneSituee> toutes, List<LigneSituee> lignes) {
    this.toutes = toutes;
    this.lignes = lignes;
  }

  /**
   * {@return all of these lines, nothing chosen yet}
   *
   * @param lignes as {@link ContratDeVille#lignes()}
   */
  public static Selection of(Iterable<LigneSituee> lignes) {
    List<LigneSituee> toutes = new ArrayList<>();
    lignes.forEach(toutes::add);
    List<LigneSituee> copie = Collections.unmodifiableList(toutes);
    return new Selection(copie, copie);
  }

  /**
   * {@return those of one step}
   *
   * @param etape the step
   */
  public Selection etape(EtapeMontant etape) {
    return garder(l -> l.ligne().etape().equals(Optional.of(etape)));
  }

  /** {@return those that the document states no step of} */
  public Selection sansEtape() {
    return garder(l -> l.ligne().etape().isEmpty());
  }

  /**
   * {@return those of one budget year}
   *
   * @param exercice the year
   */
  public Selection exercice(Exercice exercice) {
    return garder(l -> l.ligne().exercice().equals(Optional.of(exercice)));
  }

  /** {@return those that the document states no budget year beside: they are of the contract's} */
  public Selection sansExercice() {
    return garder(l -> l.ligne().exercice().isEmpty());
  }

  /**
   * {@return those that a condition holds for}
   *
   * <pre>{@code
   * contrat.retenues().filter(Axes.thematique().est("EMPLOI"));
   * contrat.retenues().filter(ligne -> ligne.action().statut() == Statut.ANNULEE);
   * }</pre>
   *
   * @param condition what is asked of each line, once
   */
  public Selection filter(Predicate<? super LigneSituee> condition) {
    return garder(condition);
  }

  /**
   * {@return those that count once each: of every year, the lines at the furthest step that its
   * amounts share}
   *
   * <p>What one financeur gives one action in one year may stand at several steps. The step that
   * most of these grants have counts for all of them, and the further one if several have as many:
   * where each amount that was granted is paid too, the amounts paid; where some are not paid yet,
   * the amounts granted. Amounts of no step are a step of their own, before the grant. What was
   * only asked for or proposed counts where the year has nothing else, and a proposal before a
   * request, since a blank there means a refusal.
   *
   * <p>So no sum over one year of them holds the same money twice. Years are not added up.
   */
  public Selection retenues() {
    Map<Optional<Exercice>, List<LigneSituee>> annees =
        lignes.stream().collect(Collectors.groupingBy(l -> l.ligne().exercice()));
    Set<Tranche> gardees = new HashSet<>();
    annees.forEach((annee, siennes) -> gardees.add(new Tranche(EtapeRetenue.of(siennes), annee)));
    return garder(l -> gardees.contains(Tranche.of(l.ligne())));
  }

  /** {@return the chosen lines, in the order of the document} */
  public List<LigneSituee> lignes() {
    return lignes;
  }

  /** {@return the chosen lines as a stream, in the order of the document} */
  public Stream<LigneSituee> stream() {
    return lignes.stream();
  }

  /** {@return how many lines are chosen} */
  public int size() {
    return lignes.size();
  }

  /** {@return whether no line is chosen} */
  public boolean isEmpty() {
    return lignes.isEmpty();
  }

  /**
   * {@return the sum of the known amounts of the chosen lines}
   *
   * @throws ValeurInvalideException if they are of several {@linkplain #tranches() steps or years},
   *     which give the same money several times
   * @throws ArithmeticException if the sum does not fit
   */
  public Montant total() {
    NavigableSet<Tranche> chiffrees =
        tranches(lignes.stream().filter(l -> l.montant().isPresent()).toList());
    ValeurInvalideException.exiger(
        chiffrees.size() <= 1,
        "Selection.total",
        chiffrees,
        "amounts of one step and year: retenues(), etape(…) and exercice(…) choose them");
    return Montant.somme(
        lignes.stream().map(LigneSituee::montant).flatMap(Optional::stream).toList());
  }

  /** {@return the lines that were left out, in the order of the document} */
  public List<LigneSituee> ecartees() {
    Set<LigneSituee> gardees = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    gardees.addAll(lignes);
    return toutes.stream().filter(l -> !gardees.contains(l)).toList();
  }

  /** {@return the steps and years of the chosen lines: one, or they are not to be added up} */
  public NavigableSet<Tranche> tranches() {
    return tranches(lignes);
  }

  /** {@return the chosen lines by step and year; each line is in one of the parts} */
  public NavigableMap<Tranche, Selection> parTranche() {
    NavigableMap<Tranche, List<LigneSituee>> parts = new TreeMap<>();
    lignes.forEach(l ->
        parts.computeIfAbsent(Tranche.of(l.ligne()), t -> new ArrayList<>()).add(l));
    NavigableMap<Tranche, Selection> selections = new TreeMap<>();
    parts.forEach((tranche, siennes) ->
        selections.put(tranche, new Selection(toutes, Collections.unmodifiableList(siennes))));
    return selections;
  }

  /**
   * {@return what is chosen and what is left out, in a sentence}: {@code montants accordés ; les
   * montants demandés ne sont pas comptés}.
   */
  public Message choix() {
    NavigableSet<Tranche> gardees = tranches();
    Message chosen = gardees.isEmpty()
        ? Message.of("aucun montant", "no amount")
        : toutes.size() == lignes.size() && gardees.equals(Set.of(Tranche.NON_PRECISEE))
            ? Message.of("montants tels qu'imprimés", "amounts as printed")
            : enumerer(gardees, "");
    if (toutes.size() == lignes.size()) {
      return chosen;
    }
    Message left = enumerer(tranches(ecartees()), "les ");
    return Message.of(
        chosen.fr() + "\u00A0; " + left.fr() + " ne sont pas comptés",
        chosen.en() + "; " + left.en() + " are not counted");
  }

  /**
   * {@return the chosen lines as a table, one row for each, to be written as CSV, JSON, Markdown or
   * HTML} A column says whether a line {@linkplain #retenues() counts once} among all that it was
   * chosen from: amounts of several steps or years are not to be added up.
   */
  public Tableau tableau() {
    return TableauLignes.of(lignes, Selection.of(toutes).retenues().lignes());
  }

  @Override
  public Iterator<LigneSituee> iterator() {
    return lignes.iterator();
  }

  /** {@return the choice, in French} */
  @Override
  public String toString() {
    return choix().fr();
  }

  private Selection garder(Predicate<? super LigneSituee> condition) {
    return new Selection(toutes, lignes.stream().filter(condition).toList());
  }

  private static NavigableSet<Tranche> tranches(List<LigneSituee> lignes) {
    NavigableSet<Tranche> tranches = new TreeSet<>();
    lignes.forEach(l -> tranches.add(Tranche.of(l.ligne())));
    return tranches;
  }

  private static Message enumerer(NavigableSet<Tranche> tranches, String article) {
    return Message.of(
        tranches.stream().map(t -> article + t.montants().fr()).collect(Collectors.joining(", ")),
        tranches.stream().map(t -> t.montants().en()).collect(Collectors.joining(", ")));
  }
}
