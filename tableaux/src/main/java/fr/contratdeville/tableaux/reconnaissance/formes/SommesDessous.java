package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.lexique.Lexique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how deep the rows of an outline stand by their amounts alone: a row whose amounts are the
 * sums of the rows right below it stands over these.
 */
final class SommesDessous {
  /** No row of an outline stands over more rows. */
  private static final int LARGEUR = 500;

  private final List<Map<Integer, Long>> montants = new ArrayList<>();
  private final List<List<Integer>> dessous = new ArrayList<>();

  private SommesDessous() {}

  /** The depth of each row, 0 for those that stand under no other. */
  static int[] profondeurs(PlanIndente plan, Lexique lexique) {
    SommesDessous sommes = new SommesDessous();
    int n = plan.rangees().size();
    for (int i = 0; i < n; i++) {
      Map<Integer, Long> siens =
          new Branche(plan.rangees().get(i), plan.libelles().get(i), 0, plan.colonnes()).montants();
      siens.values().removeIf(m -> m == 0);
      sommes.montants.add(siens);
      sommes.dessous.add(new ArrayList<>());
    }
    List<Integer> racines = new ArrayList<>();
    for (int i = n - 1; i >= 0; i--) {
      // A financeur stands over nobody; a porteur may be called as one.
      boolean payeur =
          estPayeur(plan, i, lexique) && (i == n - 1 || estPayeur(plan, i + 1, lexique));
      int nombre = payeur ? 0 : sommes.nombre(i, racines);
      for (int k = 0; k < nombre; k++) {
        sommes.dessous.get(i).add(racines.remove(racines.size() - 1));
      }
      racines.add(i);
    }
    int[] profondeurs = new int[n];
    for (int i = 0; i < n; i++) {
      for (int d : sommes.dessous.get(i)) {
        profondeurs[d] = profondeurs[i] + 1;
      }
    }
    return profondeurs;
  }

  private static boolean estPayeur(PlanIndente plan, int i, Lexique lexique) {
    return PlanIndente.nommeUnPayeur(plan.libelles().get(i), lexique);
  }

  /** The number of the next rows without one over them whose sums a row prints; 0 if none do. */
  private int nombre(int i, List<Integer> racines) {
    Map<Integer, Long> imprimes = montants.get(i);
    Map<Integer, Long> somme = new HashMap<>();
    for (int k = 1; k <= Math.min(LARGEUR, racines.size()) && !imprimes.isEmpty(); k++) {
      montants
          .get(racines.get(racines.size() - k))
          .forEach((colonne, m) -> somme.merge(colonne, m, Long::sum));
      somme.values().removeIf(m -> m == 0);
      if (somme.equals(imprimes)) {
        return k;
      }
    }
    return 0;
  }
}
