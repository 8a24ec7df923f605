package fr.contratdeville.benchmarks.groupes;

import fr.contratdeville.benchmarks.Pairs;
import fr.contratdeville.benchmarks.donnees.Millions;
import fr.contratdeville.modele.LigneSituee;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Answers the questions of {@link Agregation} by DuckDB, in process, with its usual threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AgregationDuckDb implements Pairs {
  private static final int LIGNES = 5_000_000;
  private static final String TOTAUX =
      "select sum(centimes) from lignes group by financeur order by financeur";
  private static final String CROISEMENT =
      "select sum(centimes) from lignes group by theme, financeur";

  private final List<LigneSituee> lignes = Millions.of(LIGNES);
  private final Connection base;

  public AgregationDuckDb() {
    try {
      base = DriverManager.getConnection("jdbc:duckdb:");
      charger();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @TearDown
  public void fermer() throws SQLException {
    base.close();
  }

  @Override
  public Map<String, Long> sommes() throws SQLException {
    long duckDb = croisement();
    fermer();
    return Map.of("croisementDuckDb", duckDb, "croisement", new Agregation().croisementDense());
  }

  /** Answers when the lines are in its table already. */
  @Benchmark
  public long totaux() throws SQLException {
    return carres(TOTAUX);
  }

  /** Loads the lines first, as a program that has objects must, then answers. */
  @Benchmark
  public long totauxChargementCompris() throws SQLException {
    charger();
    return carres(TOTAUX);
  }

  @Benchmark
  public long croisement() throws SQLException {
    return carres(CROISEMENT);
  }

  private long carres(String question) throws SQLException {
    long carres = 0;
    try (Statement requete = base.createStatement();
        ResultSet reponse = requete.executeQuery(question)) {
      while (reponse.next()) {
        carres += Agregation.carre(reponse.getLong(1));
      }
    }
    return carres;
  }

  private void charger() throws SQLException {
    try (Statement requete = base.createStatement()) {
      requete.execute("create or replace table lignes"
          + " (financeur varchar, theme varchar, centimes bigint)");
    }
    try (DuckDBAppender ajout = base.unwrap(DuckDBConnection.class)
        .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "lignes")) {
      for (LigneSituee ligne : lignes) {
        ajout.beginRow();
        ajout.append(ligne.financeur().nom());
        ajout.append(ligne.action().thematique().orElseThrow().premier());
        ajout.append(Agregation.centimes(ligne));
        ajout.endRow();
      }
    }
  }
}
