package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Montant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Adds lines up by key: a key is looked up once and becomes a rank, and the sums stand side by side
 * in arrays, so that a line costs no object.
 */
final class Cumul<K> {
  private final Map<K, Integer> rangs = new LinkedHashMap<>();
  private long[] centimes = new long[16];
  private long[] lignes = new long[16];
  private long[] sansMontant = new long[16];

  void ajouter(K cle, Optional<Montant> montant) {
    int rang = rang(cle);
    lignes[rang]++;
    if (montant.isPresent()) {
      centimes[rang] = Math.addExact(centimes[rang], montant.get().centimes());
    } else {
      sansMontant[rang]++;
    }
  }

  private int rang(K cle) {
    Integer connu = rangs.putIfAbsent(cle, rangs.size());
    if (connu != null) {
      return connu;
    }
    int rang = rangs.size() - 1;
    if (rang == centimes.length) {
      centimes = Arrays.copyOf(centimes, 2 * rang);
      lignes = Arrays.copyOf(lignes, 2 * rang);
      sansMontant = Arrays.copyOf(sansMontant, 2 * rang);
    }
    return rang;
  }

  /** In the order of first appearance. */
  Map<K, Poste> postes() {
    Map<K, Poste> postes = new LinkedHashMap<>();
    rangs.forEach((cle, rang) -> postes.put(
        cle, new Poste(Montant.ofCentimes(centimes[rang]), lignes[rang], sansMontant[rang])));
    return postes;
  }

  /** The postes of both; the keys of {@code a} come first. */
  static <K> Map<K, Poste> fusion(Map<K, Poste> a, Map<K, Poste> b) {
    Map<K, Poste> somme = new LinkedHashMap<>(a);
    b.forEach((cle, poste) -> somme.merge(cle, poste, Poste::plus));
    return somme;
  }
}
