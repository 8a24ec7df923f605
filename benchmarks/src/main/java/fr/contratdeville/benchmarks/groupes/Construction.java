package fr.contratdeville.benchmarks.groupes;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.validation.Validateur;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Builds 20 000 actions of six lines: by the builders, which refuse wrong values; by the builders
 * and then Hibernate Validator over each action; and as plain records that check nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Construction {
  private static final int ACTIONS = 20_000;
  private static final int LIGNES = 6;

  private final Financeur etat = Financeur.builder().nom("Etat").build();

  /** An action that accepts any value, even null. */
  public record ActionNue(String intitule, String porteur, String theme, List<LigneNue> lignes) {}

  public record LigneNue(Financeur financeur, long centimes) {}

  @Benchmark
  public long builders() {
    long lignes = 0;
    for (int a = 0; a < ACTIONS; a++) {
      lignes += action(a).volets().get(0).lignes().size();
    }
    return lignes;
  }

  @Benchmark
  public long buildersPuisHibernateValidator() {
    long lignes = 0;
    for (int a = 0; a < ACTIONS; a++) {
      Action action = action(a);
      if (!Validateur.valider(action).isEmpty()) {
        throw new IllegalStateException(action.toString());
      }
      lignes += action.volets().get(0).lignes().size();
    }
    return lignes;
  }

  @Benchmark
  public long recordsSansControle() {
    long lignes = 0;
    for (int a = 0; a < ACTIONS; a++) {
      LigneNue[] nues = new LigneNue[LIGNES];
      for (int l = 0; l < LIGNES; l++) {
        nues[l] = new LigneNue(etat, a + l);
      }
      lignes += new ActionNue("Action " + a, "Porteur " + a, "Culture", List.of(nues))
          .lignes()
          .size();
    }
    return lignes;
  }

  private Action action(int a) {
    Volet.Builder volet = Volet.builder();
    for (int l = 0; l < LIGNES; l++) {
      volet.addLigne(FinancementLine.of(etat, Montant.ofCentimes(a + l)));
    }
    return Action.builder()
        .intitule("Action " + a)
        .porteur(Porteur.of("Porteur " + a))
        .thematique(Rubrique.of("Culture"))
        .addVolet(volet.build())
        .build();
  }
}
