package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Tranche;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** The amounts of a thing in one year, by tranche and by the number of the financeur. */
final class MontantsSuivis {
  private final NavigableMap<Tranche, NavigableMap<Integer, Poste>> postes = new TreeMap<>();

  void ajouter(Tranche tranche, int financeur, LigneSituee ligne) {
    Poste poste =
        ligne.montant().map(m -> new Poste(m, 1, 0)).orElse(new Poste(Poste.VIDE.somme(), 1, 1));
    ajouter(tranche, financeur, poste);
  }

  private void ajouter(Tranche tranche, int financeur, Poste poste) {
    postes.computeIfAbsent(tranche, t -> new TreeMap<>()).merge(financeur, poste, Poste::plus);
  }

  void ajouter(MontantsSuivis autres) {
    autres.postes.forEach((tranche, siens) ->
        siens.forEach((financeur, poste) -> ajouter(tranche, financeur, poste)));
  }

  /** Adds the amounts of each financeur to those that stand under his number. */
  void repartir(MontantsSuivis[] parFinanceur) {
    postes.forEach((tranche, siens) -> siens.forEach(
        (financeur, poste) -> parFinanceur[financeur].ajouter(tranche, financeur, poste)));
  }

  /** The amounts, to be compared with those of another thing. */
  Map<Tranche, NavigableMap<Integer, Poste>> postes() {
    return postes;
  }

  /** The amounts of both years by financeur. */
  static NavigableMap<Tranche, List<Variation>> parFinanceur(
      MontantsSuivis avant, MontantsSuivis apres, IntFunction<Cle> financeurs) {
    NavigableMap<Tranche, List<Variation>> variations = new TreeMap<>();
    NavigableSet<Tranche> tranches = new TreeSet<>(avant.postes.keySet());
    tranches.addAll(apres.postes.keySet());
    for (Tranche tranche : tranches) {
      Map<Integer, Poste> premiers = avant.postes.getOrDefault(tranche, new TreeMap<>());
      Map<Integer, Poste> seconds = apres.postes.getOrDefault(tranche, new TreeMap<>());
      NavigableSet<Integer> numeros = new TreeSet<>(premiers.keySet());
      numeros.addAll(seconds.keySet());
      List<Variation> siennes = new ArrayList<>();
      for (int numero : numeros) {
        siennes.add(new Variation(
            financeurs.apply(numero),
            premiers.getOrDefault(numero, Poste.VIDE),
            seconds.getOrDefault(numero, Poste.VIDE)));
      }
      variations.put(tranche, List.copyOf(siennes));
    }
    return variations;
  }

  /** The sums of the amounts of both years, for every tranche that is compared. */
  static NavigableMap<Tranche, Variation> totaux(
      Cle cle, NavigableSet<Tranche> tranches, NavigableMap<Tranche, List<Variation>> montants) {
    NavigableMap<Tranche, Variation> totaux = new TreeMap<>();
    for (Tranche tranche : tranches) {
      Variation somme = new Variation(cle, Poste.VIDE, Poste.VIDE);
      for (Variation une : montants.getOrDefault(tranche, List.of())) {
        somme =
            new Variation(cle, somme.avant().plus(une.avant()), somme.apres().plus(une.apres()));
      }
      totaux.put(tranche, somme);
    }
    return totaux;
  }
}
