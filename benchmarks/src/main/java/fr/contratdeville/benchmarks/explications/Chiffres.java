package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The printed figures of a document and which of them add up to which, worked out without the
 * controls that are judged. Only printed sums that agree with their lines are kept.
 */
final class Chiffres {
  /** An amount of a line, in centimes. */
  record Ligne(Cellule place, long centimes) {}

  /**
   * A printed sum.
   *
   * @param termes the ranks of the lines that it adds up
   * @param couvertes the rows whose lines it would add up, also where they have none of its column
   */
  record Imprime(
      Cellule place, Nature nature, long centimes, Set<Integer> termes, Set<Rang> couvertes) {
    /** Whether it stands at the foot of whole columns. */
    boolean estAuPied() {
      return nature == Nature.FINANCEUR || nature == Nature.GENERAL;
    }
  }

  /** A row of a sheet. */
  record Rang(String feuille, int ligne) {
    static Rang of(Cellule cellule) {
      return new Rang(cellule.feuille().nom(), cellule.ligne());
    }
  }

  final List<Ligne> lignes;
  final List<Imprime> sommes;
  /** The ranks of the lines of each row, in the order of the document. */
  final Map<Rang, Set<Integer>> rangees = new LinkedHashMap<>();

  Chiffres(List<Ligne> lignes, List<Imprime> sommes) {
    this.lignes = List.copyOf(lignes);
    this.sommes = List.copyOf(sommes);
    for (int i = 0; i < lignes.size(); i++) {
      rangees
          .computeIfAbsent(Rang.of(lignes.get(i).place()), r -> new TreeSet<>())
          .add(i);
    }
  }

  /** The figures of a document in which all places are cells and no cell holds two amounts. */
  static Optional<Chiffres> of(Support support) {
    List<LigneSituee> situees =
        support.contrat().lignes().stream().filter(l -> l.montant().isPresent()).toList();
    List<Ligne> lignes = new ArrayList<>();
    Map<String, Integer> rangs = new LinkedHashMap<>();
    Set<Cellule> places = new HashSet<>();
    for (LigneSituee situee : situees) {
      if (!(situee.ligne().emplacement().orElse(null) instanceof Cellule place)
          || !places.add(place)) {
        return Optional.empty();
      }
      rangs.put(situee.chemin(), lignes.size());
      lignes.add(new Ligne(place, situee.montant().orElseThrow().centimes()));
    }
    List<LigneSituee> inconnues =
        support.contrat().lignes().stream().filter(l -> l.montant().isEmpty()).toList();
    List<Imprime> sommes = new ArrayList<>();
    for (VoletSitue volet : support.contrat().volets()) {
      for (TotalDeclare total : volet.volet().totaux()) {
        somme(total, Optional.of(volet), situees, inconnues, rangs, lignes).ifPresent(sommes::add);
      }
    }
    for (TotalDeclare total : support.contrat().totaux()) {
      somme(total, Optional.empty(), situees, inconnues, rangs, lignes).ifPresent(sommes::add);
    }
    return Optional.of(new Chiffres(lignes, sommes));
  }

  private static Optional<Imprime> somme(
      TotalDeclare total,
      Optional<VoletSitue> ou,
      List<LigneSituee> situees,
      List<LigneSituee> inconnues,
      Map<String, Integer> rangs,
      List<Ligne> lignes) {
    if (total.montant().isEmpty() || !(total.emplacement().orElse(null) instanceof Cellule place)) {
      return Optional.empty();
    }
    if (inconnues.stream()
        .anyMatch(l -> estAutour(total, ou, l) && total.portee().couvre(l.ligne()))) {
      return Optional.empty();
    }
    long centimes = total.montant().orElseThrow().centimes();
    List<LigneSituee> autour =
        situees.stream().filter(l -> estAutour(total, ou, l)).toList();
    Set<Rang> couvertes = new HashSet<>();
    autour.forEach(l ->
        couvertes.add(Rang.of(lignes.get(rangs.getOrDefault(l.chemin(), 0)).place())));
    return Selection.of(
            autour.stream().filter(l -> total.portee().couvre(l.ligne())).toList())
        .parTranche()
        .values()
        .stream()
        .map(part -> part.lignes().stream()
            .map(LigneSituee::chemin)
            .map(c -> rangs.getOrDefault(c, 0))
            .toList())
        .filter(
            termes -> termes.stream().mapToLong(i -> lignes.get(i).centimes()).sum() == centimes)
        .findFirst()
        .map(termes ->
            new Imprime(place, total.nature(), centimes, new TreeSet<>(termes), couvertes));
  }

  private static boolean estAutour(TotalDeclare total, Optional<VoletSitue> ou, LigneSituee ligne) {
    return switch (total.nature()) {
      case LIGNE -> ou.map(v -> ligne.chemin().startsWith(v.chemin() + "/")).orElse(true);
      case PORTEUR ->
        ou.map(v -> v.action()
                .porteur()
                .map(Porteur::nom)
                .equals(ligne.action().porteur().map(Porteur::nom)))
            .orElse(true);
      case BLOC, FINANCEUR, GENERAL -> total.portee().couvre(ligne.volet());
    };
  }

  /** The sum of the lines of some ranks that a printed sum adds up. */
  long somme(Imprime imprime, Set<Integer> parmi) {
    return parmi.stream()
        .filter(imprime.termes()::contains)
        .mapToLong(i -> lignes.get(i).centimes())
        .sum();
  }

  /** The printed sum less its terms. */
  long ecart(Imprime imprime) {
    return imprime.centimes() - somme(imprime, imprime.termes());
  }

  /** The sums that add an amount up. */
  List<Imprime> sommes(int ligne) {
    return sommes.stream().filter(s -> s.termes().contains(ligne)).toList();
  }

  /** The rows of each block that prints a subtotal, of two rows or more but not all of them. */
  List<Set<Rang>> blocs() {
    return sommes.stream()
        .filter(s -> s.nature() == Nature.BLOC || s.nature() == Nature.PORTEUR)
        .map(Imprime::couvertes)
        .filter(r -> r.size() > 1 && r.size() < rangees.size())
        .distinct()
        .toList();
  }

  /** The ranks of the lines of a row. */
  Set<Integer> rangee(Rang rang) {
    return rangees.getOrDefault(rang, Set.of());
  }

  /** The ranks of the lines of some rows. */
  Set<Integer> lignes(Set<Rang> quelques) {
    Set<Integer> toutes = new TreeSet<>();
    quelques.forEach(r -> toutes.addAll(rangee(r)));
    return toutes;
  }

  /** {@return the amounts and the printed sums, for messages} */
  @Override
  public String toString() {
    StringBuilder texte = new StringBuilder();
    rangees.forEach((r, siennes) -> {
      texte.append(r.ligne()).append(':');
      siennes.forEach(i -> texte
          .append(' ')
          .append(lignes.get(i).place().adresse())
          .append('=')
          .append(Montant.ofCentimes(lignes.get(i).centimes())));
      texte.append('\n');
    });
    sommes.forEach(s -> texte
        .append(s.nature())
        .append(' ')
        .append(s.place().adresse())
        .append('=')
        .append(Montant.ofCentimes(s.centimes()))
        .append(ecart(s) == 0 ? "" : " (" + Montant.ofCentimes(ecart(s)) + ")")
        .append('\n'));
    return texte.toString();
  }
}
