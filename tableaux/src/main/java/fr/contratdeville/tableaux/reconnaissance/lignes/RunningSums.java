package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns of amounts at one step and for one year, or at any, with the running sums of their
 * amounts on one row: the sum of any run of columns costs one subtraction.
 */
final class RunningSums {
  /** A number of steps and years that no table exceeds. */
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

  /**
   * The sums for each step and year of its columns; empty if there is one only, or more than
   * {@link #TRANCHES}.
   */
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

  /** A column that gives the step and the year of the amounts. */
  Colonne modele() {
    return modele;
  }

  List<Integer> colonnes() {
    return colonnes;
  }

  /** The number of its columns on the left of another one. */
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
