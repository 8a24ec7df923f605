package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes one mistake at a time in documents, has them read and examined, and counts how often the
 * first explanation is the true one, by kind of mistake. The same seed gives the same mistakes.
 */
public final class Explications {
  private static final String USAGE = "usage: SEED CASES [SOURCE | all] [KIND]";
  private static final int PREMIERES = 3;
  private static final int COLONNES = 7;

  /** In a table of two rows, a total that leaves one out is that of the other. */
  private static final int RANGEES = 4;

  private final PrintStream sortie;
  private final boolean montre;
  private final int combien;

  private Explications(PrintStream sortie, boolean montre, int combien) {
    this.sortie = sortie;
    this.montre = montre;
    this.combien = combien;
  }

  /** A document before anything is done to it. */
  private record Document(Support support, Chiffres chiffres, List<String> constats) {}

  /**
   * Prints the scores of each kind of mistake, as a table in Markdown for each source of documents.
   *
   * @param args a seed and the number of cases of each kind and source; then a source or
   *     {@code all}; then a kind, whose cases with a false or no first explanation are printed too
   */
  public static void main(String[] args) {
    PrintStream sortie =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (args.length < 2) {
      sortie.println(USAGE);
      return;
    }
    long graine = Long.parseLong(args[0]);
    Explications explications =
        new Explications(sortie, args.length > 3, Integer.parseInt(args[1]));
    for (Documents documents : Documents.values()) {
      if (args.length < 3 || args[2].equals("all") || args[2].equals(documents.name())) {
        explications.mesurer(
            documents,
            graine,
            Arrays.stream(Faute.values())
                .filter(f -> args.length < 4 || args[3].equals(f.name()))
                .toList());
      }
    }
  }

  private void mesurer(Documents source, long graine, List<Faute> fautes) {
    List<Document> documents = source
        .support(graine)
        .flatMap(s -> Chiffres.of(s)
            .filter(c -> !c.sommes.isEmpty() && c.rangees.size() >= RANGEES)
            .map(c -> new Document(s, c, cles(s.rapport(List.of()).orElseThrow())))
            .stream())
        .toList();
    sortie.printf("%n%s: %d documents, seed %d%n%n", source, documents.size(), graine);
    sortie.println("| mistake | n | found | decidable | first true | first true, decidable"
        + " | in three, decidable | wrong first | root findings |");
    sortie.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    double[] sommes = new double[COLONNES];
    int genres = 0;
    for (Faute faute : fautes) {
      Score score = mesurer(faute, documents, graine);
      sortie.println("| " + faute.nom + " | " + score.texte());
      if (score.cas > 0) {
        genres++;
        double[] parts = score.parts();
        for (int i = 0; i < COLONNES; i++) {
          sommes[i] += parts[i];
        }
      }
    }
    StringBuilder moyennes = new StringBuilder("| **each kind weighing the same** | |");
    for (int i = 0; i < COLONNES; i++) {
      moyennes.append(String.format(
          Locale.ROOT, i + 1 == COLONNES ? " %.2f |" : " %.1f |", sommes[i] / Math.max(1, genres)));
    }
    sortie.println(moyennes);
  }

  private Score mesurer(Faute faute, List<Document> documents, long graine) {
    SplittableRandom hasard = new SplittableRandom(graine * 31 + faute.name().hashCode());
    Score score = new Score();
    // As many rounds over the documents as it takes, unless the kind fits none of them.
    for (int tour = 0; score.cas < combien && tour < combien; tour++) {
      int avant = score.cas;
      for (int d = 0; d < documents.size() && score.cas < combien; d++) {
        Document document =
            documents.get(documents.size() > combien ? hasard.nextInt(documents.size()) : d);
        faute
            .faire(document.support(), document.chiffres(), hasard)
            .ifPresent(cas -> compter(score, document, cas));
      }
      if (score.cas == avant) {
        break;
      }
    }
    return score;
  }

  private void compter(Score score, Document document, Cas cas) {
    Hypotheses hypotheses = new Hypotheses(cas.apres());
    Optional<Rapport> rapport = document.support().rapport(cas.changements());
    List<Constat> racines = rapport.map(r -> racines(r, document.constats())).orElse(List.of());
    boolean decidable = hypotheses.decident(cas.nom());
    boolean premiere = dit(cas, racines, 1);
    score.cas++;
    score.trouves += racines.isEmpty() ? 0 : 1;
    score.decidables += decidable ? 1 : 0;
    score.premieres += premiere ? 1 : 0;
    score.premieresDecidables += decidable && premiere ? 1 : 0;
    score.parmiTrois += decidable && dit(cas, racines, PREMIERES) ? 1 : 0;
    score.racines += racines.size();
    boolean fausse =
        !premiere && !racines.isEmpty() && !racines.get(0).diagnostics().isEmpty();
    score.fausses += fausse ? 1 : 0;
    if (montre && !premiere) {
      sortie.println("---- " + (fausse ? "WRONG " : "NONE ") + (decidable ? "decidable " : "open ")
          + document.support() + "\n" + cas.nom() + " " + cas.changements() + "\n"
          + hypotheses.trouvees() + "\n" + cas.apres());
      racines.forEach(c -> {
        sortie.println(c);
        c.diagnostics().forEach(d -> sortie.println("    " + d.genre() + " " + d.message()));
      });
      sortie.println(document.constats());
    }
  }

  /** The new findings that do not follow from another one. */
  private static List<Constat> racines(Rapport rapport, List<String> avant) {
    List<String> restent = new ArrayList<>(avant);
    return rapport.constats().stream()
        .filter(c -> !restent.remove(cle(c)))
        .filter(c -> c.decouleDe().isEmpty() && c.gravite() != Gravite.INFORMATION)
        .toList();
  }

  private static List<String> cles(Rapport rapport) {
    return rapport.constats().stream().map(Explications::cle).toList();
  }

  /**
   * What tells a finding from others, whatever row it stands on: a printed figure that did not
   * agree before is no news if it disagrees otherwise.
   */
  private static String cle(Constat constat) {
    return constat.id() + " " + constat.declare();
  }

  private static boolean dit(Cas cas, List<Constat> racines, int combien) {
    if (racines.isEmpty()) {
      return false;
    }
    Constat premier = racines.get(0);
    List<Diagnostic> siens = premier.diagnostics().stream().limit(combien).toList();
    return cas.verite().dit(premier) || siens.stream().anyMatch(cas.verite()::dit);
  }
}
