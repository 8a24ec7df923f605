package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.benchmarks.explications.Faute.Cas;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Makes tables that agree with themselves, makes one mistake in each, and counts how often the
 * first explanation of the first finding is the true one. The same seed gives the same tables.
 */
public final class Explications {
  private static final int TABLES = 400;
  private static final long GRAINE = 2024;
  private static final int PREMIERES = 3;

  private Explications() {}

  /**
   * Prints the scores of each kind of mistake, as a table in Markdown.
   *
   * @param args a seed, if it is not to be the usual one; then the name of a kind, whose first
   *     tables with a false explanation are printed instead
   */
  public static void main(String[] args) {
    PrintStream sortie =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    long graine = args.length > 0 ? Long.parseLong(args[0]) : GRAINE;
    sortie.println(
        "| mistake | totals printed | first true % | in first three % | root findings |");
    sortie.println("|---|---|---:|---:|---:|");
    Optional<PrintStream> fausses = args.length < 2 ? Optional.empty() : Optional.of(sortie);
    for (Faute faute : Faute.values()) {
      if (args.length < 2 || faute.name().equals(args[1])) {
        sortie.println(mesurer(faute, true, graine, fausses));
        sortie.println(mesurer(faute, false, graine, fausses));
      }
    }
  }

  private static String mesurer(
      Faute faute, boolean completes, long graine, Optional<PrintStream> fausses) {
    Random hasard = new Random(graine + faute.name().hashCode());
    int cas = 0;
    int premieres = 0;
    int parmiTrois = 0;
    int racines = 0;
    while (cas < TABLES) {
      Optional<Cas> fait = faute.faire(new TableChiffree(hasard, completes), hasard);
      if (fait.isEmpty()) {
        continue;
      }
      cas++;
      List<Constat> siennes = racines(fait.get());
      racines += siennes.size();
      if (dit(fait.get(), siennes, 1)) {
        premieres++;
      } else {
        fausses.ifPresent(sortie -> siennes.forEach(sortie::println));
        fausses.ifPresent(PrintStream::println);
      }
      parmiTrois += dit(fait.get(), siennes, PREMIERES) ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.1f |",
        faute.nom,
        completes ? "all" : "some",
        100.0 * premieres / cas,
        100.0 * parmiTrois / cas,
        (double) racines / cas);
  }

  /** The findings that do not follow from another one. */
  private static List<Constat> racines(Cas cas) {
    return Controles.standard().examiner(cas.contrat()).constats().stream()
        .filter(c -> c.decouleDe().isEmpty() && c.gravite() != Gravite.INFORMATION)
        .toList();
  }

  private static boolean dit(Cas cas, List<Constat> racines, int combien) {
    if (racines.isEmpty()) {
      return false;
    }
    Constat premier = racines.get(0);
    List<Diagnostic> siens = premier.diagnostics().stream().limit(combien).toList();
    return cas.verite().dit(premier, Optional.empty())
        || siens.stream().anyMatch(d -> cas.verite().dit(premier, Optional.of(d)));
  }
}
