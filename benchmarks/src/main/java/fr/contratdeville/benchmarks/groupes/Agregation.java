package fr.contratdeville.benchmarks.groupes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.benchmarks.Pairs;
import fr.contratdeville.benchmarks.donnees.Millions;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Adds five million lines up by financeur (300), and by theme (50) and financeur at once. The dense
 * arrays are written by hand for this one question: names become ranks through a map, and the sums
 * are in one array. Each benchmark returns the sum of the squares of its parts, in thousands.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Agregation implements Pairs {
  private static final int LIGNES = 5_000_000;

  private final List<LigneSituee> lignes = Millions.of(LIGNES);

  @Override
  public Map<String, Long> sommes() {
    exiger(totaux(), totauxDenses(), totauxGroupingBy());
    return Map.of(
        "croisement", croisement(),
        "croisementDense", croisementDense(),
        "croisementGroupingBy", croisementGroupingBy());
  }

  private static void exiger(long... egaux) {
    for (long egal : egaux) {
      if (egal != egaux[0]) {
        throw new IllegalStateException(egal + " and " + egaux[0]);
      }
    }
  }

  @Benchmark
  public long totaux() {
    long carres = 0;
    for (var poste : Totaux.of(Axes.financeur(), lignes).postes().values()) {
      carres += carre(poste.somme().centimes());
    }
    return carres;
  }

  @Benchmark
  public long totauxDenses() {
    Map<String, Integer> rangs = new HashMap<>();
    long[] centimes = new long[Millions.FINANCEURS];
    for (LigneSituee ligne : lignes) {
      centimes[rang(rangs, ligne.financeur().nom())] += centimes(ligne);
    }
    return carres(centimes);
  }

  @Benchmark
  public long totauxGroupingBy() {
    return lignes.stream()
        .collect(groupingBy(l -> l.financeur().nom(), summingLong(Agregation::centimes)))
        .values()
        .stream()
        .mapToLong(Agregation::carre)
        .sum();
  }

  @Benchmark
  public long croisement() {
    Croisement table = Croisement.of(Axes.thematique(), Axes.financeur(), lignes);
    long carres = 0;
    for (var theme : table.lignes().postes().keySet()) {
      for (var financeur : table.colonnes().postes().keySet()) {
        carres +=
            table.poste(theme, financeur).map(p -> carre(p.somme().centimes())).orElse(0L);
      }
    }
    return carres;
  }

  @Benchmark
  public long croisementDense() {
    Map<String, Integer> financeurs = new HashMap<>();
    Map<String, Integer> themes = new HashMap<>();
    long[] centimes = new long[Millions.THEMES * Millions.FINANCEURS];
    for (LigneSituee ligne : lignes) {
      int theme = rang(themes, theme(ligne));
      int financeur = rang(financeurs, ligne.financeur().nom());
      centimes[theme * Millions.FINANCEURS + financeur] += centimes(ligne);
    }
    return carres(centimes);
  }

  private record Paire(String theme, String financeur) {}

  @Benchmark
  public long croisementGroupingBy() {
    return lignes.stream()
        .collect(groupingBy(
            l -> new Paire(theme(l), l.financeur().nom()), summingLong(Agregation::centimes)))
        .values()
        .stream()
        .mapToLong(Agregation::carre)
        .sum();
  }

  private static int rang(Map<String, Integer> rangs, String nom) {
    Integer connu = rangs.get(nom);
    if (connu == null) {
      connu = rangs.size();
      rangs.put(nom, connu);
    }
    return connu;
  }

  private static String theme(LigneSituee ligne) {
    return ligne.action().thematique().orElseThrow().premier();
  }

  static long centimes(LigneSituee ligne) {
    return ligne.montant().map(Montant::centimes).orElse(0L);
  }

  private static long carres(long[] centimes) {
    long carres = 0;
    for (long un : centimes) {
      carres += carre(un);
    }
    return carres;
  }

  static long carre(long centimes) {
    return centimes / 1000 * (centimes / 1000);
  }
}
