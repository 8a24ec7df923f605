package fr.contratdeville.benchmarks.groupes;

import fr.contratdeville.benchmarks.donnees.GrandContrat;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Runs all controls over a contract of a million lines that agrees with itself, beside one pass
 * that only adds these lines up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Examen {
  private final ContratDeVille contrat = GrandContrat.of(1_000_000);

  public Examen() {
    if (contrat.lignes().size() != 1_000_000) {
      throw new IllegalStateException("not a million lines");
    }
  }

  @Benchmark
  public long somme() {
    long somme = 0;
    for (LigneSituee ligne : contrat.lignes()) {
      somme += ligne.montant().orElseThrow().centimes();
    }
    return somme;
  }

  @Benchmark
  public int controles() {
    return Controles.standard().examiner(contrat).controles().size();
  }
}
