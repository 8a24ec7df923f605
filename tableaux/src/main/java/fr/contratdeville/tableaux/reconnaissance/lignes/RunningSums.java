package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns of amounts at one step and for one year, or at any, and what they come to on one row:
 * running sums, so that any run of them costs one subtraction.
 */
final class RunningSums {
  /** More steps and years than any table has. */
  private static final int TRANCHES = 40;

  private final Colonne modele;
  private final List<Integer> colonnes;
  private final int[] numeros;
  private final long[] sommes;

  private RunningSums(Colonne modele, List<Integer> colonnes) {
    this.modele = modele;
    this.colonnes = colonnes;
    this.numeros = colonnes.stream().mapToInt(Integer::intValue).toArray();
    this.sommes = new long[numeros.length + 1];
  }

  /** The columns of amounts at the step and for the year of a column, where it has them. */
  static RunningSums of(Colonnes toutes, Colonne modele) {
    return new RunningSums(
        modele,
        toutes.financeurs().stream().filter(f -> modele.couvre(toutes.de(f))).toList());
  }

  /** One for each step and year that its columns tell apart; none when they tell none apart. */
  List<RunningSums> tranches(Colonnes toutes) {
    Map<Colonne, Colonne> tranches = new LinkedHashMap<>();
    for (int numero : numeros) {
      Colonne tranche = Colonne.montant().withTranche(toutes.de(numero));
      tranches.putIfAbsent(tranche, tranche);
    }
    return tranches.size() < 2 || tranches.size() > TRANCHES
        ? List.of()
        : tranches.keySet().stream().map(t -> of(toutes, t)).toList();
  }

  /** A column at its step and for its year. */
  Colonne modele() {
    return modele;
  }

  List<Integer> colonnes() {
    return colonnes;
  }

  /** How many of its columns stand on the left of another one. */
  int countBefore(int colonne) {
    int i = Arrays.binarySearch(numeros, colonne);
    return i < 0 ? -i - 1 : i;
  }

  void clear() {
    Arrays.fill(sommes, 0);
  }

  void set(int colonne, long centimes) {
    int i = Arrays.binarySearch(numeros, colonne);
    if (i >= 0) {
      sommes[i + 1] = centimes;
    }
  }

  void accumulate() {
    for (int i = 1; i < sommes.length; i++) {
      sommes[i] += sommes[i - 1];
    }
  }

  /** The sum of a run of its columns, once the row is {@link #accumulate() summed}. */
  long sum(int debut, int fin) {
    return sommes[fin] - sommes[debut];
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof RunningSums b
        && colonnes.equals(b.colonnes)
        && modele.etape().equals(b.modele.etape())
        && modele.exercice().equals(b.modele.exercice());
  }

  @Override
  public int hashCode() {
    return colonnes.hashCode();
  }
}
