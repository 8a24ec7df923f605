package fr.contratdeville.tableaux.listes;

import fr.contratdeville.tableaux.listes.JugementListe.Verdict;
import fr.contratdeville.testing.layout.lists.GeneratedList;
import fr.contratdeville.testing.layout.lists.ListGenerator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Reads many generated lists and prints how many were right, by what was drawn. Run it on the
 * classes of the tests: {@code MesureListes FIRST_SEED COUNT [usual|reserved|varied] [SHOWN]}.
 */
final class MesureListes {
  private final Map<String, Map<Verdict, Integer>> parChoix = new TreeMap<>();
  private final int montrees;
  private int vues;

  private MesureListes(int montrees) {
    this.montrees = montrees;
  }

  public static void main(String[] args) {
    long graine = Long.parseLong(args[0]);
    int nombre = Integer.parseInt(args[1]);
    boolean reserve = args.length > 2 && args[2].equals("reserved");
    LongFunction<GeneratedList> tirage = args.length > 2 && args[2].equals("varied")
        ? ListGenerator::varied
        : reserve ? ListGenerator::reserved : ListGenerator::usual;
    MesureListes mesure = new MesureListes(args.length > 3 ? Integer.parseInt(args[3]) : 0);
    for (long g = graine; g < graine + nombre; g++) {
      mesure.add(JugementListe.of(tirage.apply(g)), g);
    }
    mesure.parChoix.forEach((choix, comptes) -> System.out.printf("%-22s %s%n", choix, comptes));
  }

  private void add(JugementListe jugement, long graine) {
    compter("(all)", jugement.verdict());
    jugement.liste().choices().forEach(c -> compter(c, jugement.verdict()));
    if (jugement.verdict() != Verdict.JUSTE && vues++ < montrees) {
      System.out.println(graine + " " + jugement);
    }
  }

  private void compter(String choix, Verdict verdict) {
    parChoix
        .computeIfAbsent(choix, c -> new EnumMap<>(Verdict.class))
        .merge(verdict, 1, Integer::sum);
  }
}
