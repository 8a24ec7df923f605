package fr.contratdeville.agregation;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps and years whose amounts two contracts can compare. Where each of them is of one year,
 * the years face each other and a tranche is a step. Where one has several years, a year faces
 * itself and a tranche is a step of a year.
 */
final class TranchesComparees {
  /** A step of an amount; none stands before the grant, as in {@link Selection#retenues}. */
  private static final Comparator<Optional<EtapeMontant>> ORDRE = Comparator.comparing(
          (Optional<EtapeMontant> e) -> e.orElse(EtapeMontant.PROPOSE))
      .thenComparing(Optional::isEmpty);

  private final Message nomAvant;
  private final Message nomApres;
  private final Optional<EtapeMontant> voulue;
  private final boolean deDeuxAnnees;
  private final boolean parAnnee;
  /** The step that is compared in each year; the year is empty where years face each other. */
  private final Map<Optional<Exercice>, Optional<EtapeMontant>> etapes = new HashMap<>();

  private final NavigableSet<Tranche> tranches = new TreeSet<>();
  private final List<Message> nonCompare = new ArrayList<>();

  /** @param voulue the step to compare; the one that both contracts retain if that is absent */
  TranchesComparees(
      ContratDeVille avant,
      ContratDeVille apres,
      Message nomAvant,
      Message nomApres,
      @Nullable EtapeMontant voulue) {
    this.nomAvant = nomAvant;
    this.nomApres = nomApres;
    this.voulue = Optional.ofNullable(voulue);
    Map<Optional<Exercice>, List<LigneSituee>> premieres = parExercice(avant);
    Map<Optional<Exercice>, List<LigneSituee>> secondes = parExercice(apres);
    deDeuxAnnees = deDeuxAnnees(avant, apres);
    if (deDeuxAnnees) {
      garder(premieres, avant.exercice(), nomAvant);
      garder(secondes, apres.exercice(), nomApres);
    }
    parAnnee = premieres.size() > 1 || secondes.size() > 1;
    if (premieres.isEmpty() || secondes.isEmpty()) {
      nonCompare.add(Phrase.of(
          "montants : %s n'a aucune ligne de financement",
          "amounts: %s has no line of money", premieres.isEmpty() ? nomAvant : nomApres));
    } else if (parAnnee) {
      comparerAnnees(premieres, secondes);
    } else {
      comparer(
          Optional.empty(),
          premieres.values().iterator().next(),
          secondes.values().iterator().next());
    }
  }

  /** The lines of each year; that of the contract where a line states none. */
  private static NavigableMap<Optional<Exercice>, List<LigneSituee>> parExercice(
      ContratDeVille contrat) {
    NavigableMap<Optional<Exercice>, List<LigneSituee>> annees =
        new TreeMap<>(Comparator.comparing(e -> e.map(Exercice::annee).orElse(0)));
    for (LigneSituee ligne : contrat.lignes()) {
      annees.computeIfAbsent(exercice(contrat, ligne), e -> new ArrayList<>()).add(ligne);
    }
    return annees;
  }

  private static Optional<Exercice> exercice(ContratDeVille contrat, LigneSituee ligne) {
    return ligne.ligne().exercice().or(contrat::exercice);
  }

  private static boolean deDeuxAnnees(ContratDeVille avant, ContratDeVille apres) {
    return avant.exercice().isPresent()
        && apres.exercice().isPresent()
        && !avant.exercice().equals(apres.exercice());
  }

  /** Leaves the year of a contract, and says which others it has. */
  private void garder(
      Map<Optional<Exercice>, List<LigneSituee>> annees, Optional<Exercice> annee, Message nom) {
    annees.keySet().stream()
        .filter(a -> !a.equals(annee))
        .forEach(a -> nonCompare.add(Phrase.of(
            "%s : dans %s, d'une autre année que la sienne",
            "%s: in %s, of another year than its own", montants(Optional.empty(), a), nom)));
    annees.keySet().retainAll(Set.of(annee));
  }

  private void comparerAnnees(
      Map<Optional<Exercice>, List<LigneSituee>> premieres,
      Map<Optional<Exercice>, List<LigneSituee>> secondes) {
    premieres.forEach((annee, lignes) -> {
      List<LigneSituee> autres = secondes.get(annee);
      if (autres == null) {
        seule(annee, nomAvant);
      } else {
        comparer(annee, lignes, autres);
      }
    });
    secondes.keySet().stream()
        .filter(a -> !premieres.containsKey(a))
        .forEach(a -> seule(a, nomApres));
  }

  private void seule(Optional<Exercice> annee, Message nom) {
    nonCompare.add(Phrase.of(
        "%s : seulement dans %s", "%s: in %s alone", montants(Optional.empty(), annee), nom));
  }

  /** @param annee the year that both lists are of; empty if they are of two */
  private void comparer(
      Optional<Exercice> annee, List<LigneSituee> premieres, List<LigneSituee> secondes) {
    NavigableSet<Optional<EtapeMontant>> communes = etapes(premieres);
    communes.retainAll(etapes(secondes));
    NavigableSet<Optional<EtapeMontant>> retenues = retenues(premieres);
    NavigableSet<Optional<EtapeMontant>> autres = retenues(secondes);
    dire(annee, premieres, secondes, nomAvant);
    dire(annee, secondes, premieres, nomApres);
    NavigableSet<Optional<EtapeMontant>> deux = new TreeSet<>(retenues);
    deux.retainAll(autres);
    NavigableSet<Optional<EtapeMontant>> choix =
        voulue.isPresent() ? communes : deux.isEmpty() ? communes : deux;
    if (voulue.isPresent()) {
      choix.retainAll(List.of(voulue));
    }
    if (choix.isEmpty()) {
      nonCompare.add(Phrase.of(
          "aucune étape n'est dans les deux années : aucun montant n'est comparé",
          "no step is in both years: no amount is compared"));
      return;
    }
    Optional<EtapeMontant> etape = choix.last();
    etapes.put(annee, etape);
    tranches.add(new Tranche(etape, annee));
    communes.remove(etape);
    communes.forEach(autre -> nonCompare.add(Phrase.of(
        "%s : dans les deux années, non comptés avec les %s",
        "%s: in both years, not counted with the %s",
        montants(autre, annee),
        montants(etape, annee))));
  }

  /** Says which steps one of the years lacks. */
  private void dire(
      Optional<Exercice> annee, List<LigneSituee> siennes, List<LigneSituee> autres, Message nom) {
    NavigableSet<Optional<EtapeMontant>> seules = etapes(siennes);
    seules.removeAll(etapes(autres));
    seules.forEach(etape -> nonCompare.add(
        Phrase.of("%s : seulement dans %s", "%s: in %s alone", montants(etape, annee), nom)));
  }

  private static Message montants(Optional<EtapeMontant> etape, Optional<Exercice> annee) {
    return new Tranche(etape, annee).montants();
  }

  private static NavigableSet<Optional<EtapeMontant>> etapes(List<LigneSituee> lignes) {
    return lignes.stream()
        .map(l -> l.ligne().etape())
        .collect(Collectors.toCollection(() -> new TreeSet<>(ORDRE)));
  }

  private static NavigableSet<Optional<EtapeMontant>> retenues(List<LigneSituee> lignes) {
    return etapes(Selection.of(lignes).retenues().lignes());
  }

  /** The tranche that a line is compared in; absent if it is not. */
  Optional<Tranche> tranche(ContratDeVille contrat, LigneSituee ligne) {
    Optional<Exercice> sienne = exercice(contrat, ligne);
    if (deDeuxAnnees && !sienne.equals(contrat.exercice())) {
      return Optional.empty();
    }
    Optional<Exercice> annee = parAnnee ? sienne : Optional.empty();
    return ligne.ligne().etape().equals(etapes.get(annee)) && etapes.containsKey(annee)
        ? Optional.of(new Tranche(ligne.ligne().etape(), annee))
        : Optional.empty();
  }

  NavigableSet<Tranche> tranches() {
    return Collections.unmodifiableNavigableSet(tranches);
  }

  /** What is not compared, and why. */
  List<Message> nonCompare() {
    return Collections.unmodifiableList(nonCompare);
  }
}
