package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Adds lines up by rank, those of each step and year by themselves. */
final class ParTranche {
  private final Map<Tranche, Integer> rangs = new HashMap<>();
  private final List<Tranche> tranches = new ArrayList<>();
  private final RangsPaires paires = new RangsPaires();
  private final Cumul cumul = new Cumul();
  /** That of the line before: most often the next line is of it too. */
  private int courante = -1;

  /**
   * How many ranks the first tranche has. While there is no other, which is the rule, a rank is its
   * own, and nothing is looked up.
   */
  private int premiers;

  /** @param rang at most one more than the highest so far */
  void ajouter(int rang, LigneSituee ligne) {
    if (courante < 0 || !tranches.get(courante).couvre(ligne.ligne())) {
      changer(Tranche.of(ligne.ligne()));
    }
    if (tranches.size() == 1) {
      premiers = Math.max(premiers, rang + 1);
      cumul.ajouter(rang, ligne.montant());
    } else {
      cumul.ajouter(paires.de(courante, rang), ligne.montant());
    }
  }

  private void changer(Tranche tranche) {
    courante = rangs.computeIfAbsent(tranche, t -> tranches.size());
    if (courante == tranches.size()) {
      tranches.add(tranche);
      for (int i = 0; courante == 1 && i < premiers; i++) {
        paires.de(0, i);
      }
    }
  }

  /** The sums, in the order of the first lines. */
  <K> NavigableMap<Tranche, Map<K, Poste>> sommes(IntFunction<K> cles) {
    NavigableMap<Tranche, Map<K, Poste>> sommes = new TreeMap<>();
    if (tranches.size() == 1) {
      Map<K, Poste> seules = new LinkedHashMap<>();
      for (int rang = 0; rang < premiers; rang++) {
        seules.put(cles.apply(rang), cumul.poste(rang));
      }
      sommes.put(tranches.get(0), seules);
      return sommes;
    }
    long[] parRang = paires.parRang();
    for (int i = 0; i < parRang.length; i++) {
      sommes
          .computeIfAbsent(
              tranches.get((int) (parRang[i] >>> Integer.SIZE)), t -> new LinkedHashMap<>())
          .put(cles.apply((int) parRang[i]), cumul.poste(i));
    }
    return sommes;
  }

  /** The sums of both; the keys of {@code a} come first. */
  static <K> NavigableMap<Tranche, Map<K, Poste>> fusion(
      NavigableMap<Tranche, Map<K, Poste>> a, NavigableMap<Tranche, Map<K, Poste>> b) {
    NavigableMap<Tranche, Map<K, Poste>> fusion = new TreeMap<>(a);
    b.forEach((tranche, postes) -> {
      Map<K, Poste> somme = new LinkedHashMap<>(a.getOrDefault(tranche, Map.of()));
      postes.forEach((cle, poste) -> somme.merge(cle, poste, Poste::plus));
      fusion.put(tranche, somme);
    });
    return fusion;
  }

  /**
   * The sum of lines whose amounts are of one step and year; lines without an amount add nothing
   * but their number.
   *
   * @param quoi what is added up
   */
  static Poste seul(String quoi, NavigableMap<Tranche, Poste> postes) {
    ValeurInvalideException.exiger(
        chiffrees(postes) <= 1,
        quoi,
        postes.keySet().stream().map(Tranche::toString).collect(Collectors.joining(", ")),
        "amounts of one step and year, as contrat.retenues(), Selection or tranche(…) choose them");
    return postes.values().stream().reduce(Poste.VIDE, Poste::plus);
  }

  /** How many of the tranches have an amount. */
  static long chiffrees(Map<Tranche, Poste> postes) {
    return postes.values().stream().filter(p -> p.montant().isPresent()).count();
  }
}
