package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.VoletSitue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Searches rows next to each other that make given amounts in all columns at once, as those of a
 * block do. The rows are gone through once: two running sums that differ by these amounts are the
 * ends of such rows.
 */
final class SuiteDeRangees {
  /** More cells than this are not searched. */
  private static final long CELLULES = 2_000_000;

  private final List<VoletSitue> rangees;
  private final List<Declare> colonnes;
  private final TranchesLues tranches;

  SuiteDeRangees(List<VoletSitue> rangees, List<Declare> colonnes, TranchesLues tranches) {
    this.rangees = rangees;
    this.colonnes = colonnes;
    this.tranches = tranches;
  }

  /**
   * The rows that make these amounts, if only some in one place do.
   *
   * @param montants an amount for each column, in centimes
   */
  Optional<List<VoletSitue>> faisant(List<Long> montants) {
    if ((long) rangees.size() * colonnes.size() > CELLULES) {
      return Optional.empty();
    }
    Map<List<Long>, Integer> debuts = new HashMap<>();
    List<Long> somme = new ArrayList<>(Collections.nCopies(colonnes.size(), 0L));
    debuts.put(List.copyOf(somme), 0);
    List<List<VoletSitue>> trouvees = new ArrayList<>();
    for (int fin = 1; fin <= rangees.size() && trouvees.size() < 2; fin++) {
      ParFinanceur lignes = ParFinanceur.of(rangees.get(fin - 1).lignes());
      List<Long> cherchee = new ArrayList<>();
      for (int c = 0; c < colonnes.size(); c++) {
        Declare colonne = colonnes.get(c);
        Somme partie = lignes.dans(colonne.total().portee(), tranches.de(colonne));
        somme.set(c, Math.addExact(somme.get(c), partie.montant().centimes()));
        cherchee.add(Math.subtractExact(somme.get(c), montants.get(c)));
      }
      Integer debut = debuts.get(cherchee);
      if (debut != null) {
        trouvees.add(rangees.subList(debut, fin));
      }
      debuts.put(List.copyOf(somme), fin);
    }
    return trouvees.size() == 1 ? Optional.of(trouvees.get(0)) : Optional.empty();
  }
}
