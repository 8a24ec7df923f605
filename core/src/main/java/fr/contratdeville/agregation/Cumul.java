package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Montant;
import java.util.Arrays;
import java.util.Optional;

/** Adds lines up by rank: the sums stand side by side in arrays, so that a line costs no object. */
final class Cumul {
  private long[] centimes = new long[16];
  private long[] lignes = new long[16];
  private long[] sansMontant = new long[16];

  /** @param rang at most one more than the highest so far */
  void ajouter(int rang, Optional<Montant> montant) {
    if (rang == centimes.length) {
      centimes = Arrays.copyOf(centimes, 2 * rang);
      lignes = Arrays.copyOf(lignes, 2 * rang);
      sansMontant = Arrays.copyOf(sansMontant, 2 * rang);
    }
    lignes[rang]++;
    if (montant.isPresent()) {
      centimes[rang] = Math.addExact(centimes[rang], montant.get().centimes());
    } else {
      sansMontant[rang]++;
    }
  }

  Poste poste(int rang) {
    return new Poste(Montant.ofCentimes(centimes[rang]), lignes[rang], sansMontant[rang]);
  }
}
