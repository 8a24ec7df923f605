package fr.contratdeville.benchmarks.dispositions;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.testing.layout.Judge;
import fr.contratdeville.testing.layout.Judgement;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.Layouts;
import fr.contratdeville.testing.layout.Slip;
import fr.contratdeville.testing.layout.SlipKind;
import fr.contratdeville.testing.layout.Slips;
import fr.contratdeville.testing.layout.Verdict;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes layouts, has them read and judged, and prints what became of them. */
public final class Banc {
  private static final Format GRILLE = new Format("Grille", "grille");

  private final PrintStream out;
  private final List<String> given;

  /**
   * A bench that prints.
   *
   * @param given choices that are set in all layouts, as {@code name=value}
   */
  public Banc(PrintStream out, List<String> given) {
    this.out = out;
    this.given = given;
  }

  /** Prints the table of verdicts over many layouts. */
  public void measure(List<Long> seeds, int count) {
    Bilan bilan = new Bilan();
    long start = System.nanoTime();
    for (long seed : seeds) {
      Layouts layouts = layouts(seed);
      resultats(layouts, count).forEach(bilan::ajouter);
    }
    out.println(bilan.texte());
    out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  /** Prints one layout as text, with the judgement on it and what was read. */
  public void show(long seed, int index) {
    Resultat resultat = resultat(layouts(seed).get(index));
    out.println(resultat.layout());
    out.println(resultat.judgement());
    resultat
        .slip()
        .ifPresent(s -> out.println("slip " + s + (resultat.vu() ? " SEEN" : " NOT SEEN")));
    try {
      out.println(read(resultat.layout()).texte(Locale.FRENCH));
    } catch (LectureException e) {
      out.println(e.getMessage());
    }
  }

  /**
   * Prints the indexes of the layouts that end in a verdict, with the first reason; {@code UNSEEN}
   * are those in which a wrong digit was not seen, {@code FAULTS} those and all that are not right.
   */
  public void list(List<Long> seeds, int count, String verdict) {
    for (long seed : seeds) {
      resultats(layouts(seed), count)
          .filter(r -> isListed(r, verdict))
          .forEach(r -> out.println(seed + "/" + r.layout().index() + " "
              + (r.judgement().verdict() == Verdict.RIGHT
                  ? "UNSEEN"
                  : r.judgement().verdict()) + " "
              + r.judgement().toString().lines().skip(1).limit(2).toList()
              + r.slip().map(s -> " slip " + s).orElse("")));
    }
  }

  private static boolean isListed(Resultat resultat, String verdict) {
    boolean unseen = resultat.slip().isPresent() && !resultat.vu();
    return switch (verdict.toUpperCase(Locale.ROOT)) {
      case "UNSEEN" -> unseen;
      case "FAULTS" -> unseen || resultat.judgement().verdict() != Verdict.RIGHT;
      default -> resultat.judgement().verdict().name().equalsIgnoreCase(verdict);
    };
  }

  private Layouts layouts(long seed) {
    Layouts layouts = Layouts.of(seed);
    for (String choice : given) {
      int equals = choice.indexOf('=');
      layouts = layouts.with(choice.substring(0, equals), choice.substring(equals + 1));
    }
    return layouts;
  }

  private static Stream<Resultat> resultats(Layouts layouts, int count) {
    return IntStream.range(0, count).mapToObj(layouts::get).map(Banc::resultat);
  }

  private static Resultat resultat(Layout layout) {
    Judgement judgement = judge(layout);
    Optional<Slip> slip = judgement.verdict() == Verdict.RIGHT ? slip(layout) : Optional.empty();
    return new Resultat(layout, judgement, slip, slip.filter(Banc::vu).isPresent());
  }

  /** A wrong digit in every other layout; one of the other kinds in the rest, where it can be. */
  private static Optional<Slip> slip(Layout layout) {
    Slips slips = new Slips(layout);
    long seed = layout.seed() + layout.index();
    SlipKind[] kinds = SlipKind.values();
    SlipKind other = kinds[1 + layout.index() / 2 % (kinds.length - 1)];
    return layout.index() % 2 == 0
        ? slips.get(seed)
        : slips.get(other, seed).or(() -> slips.get(seed));
  }

  /** A reader that refuses the workbook with the wrong digit has seen nothing. */
  private static boolean vu(Slip slip) {
    try {
      return slip.isSeen(read(slip.layout()));
    } catch (LectureException e) {
      return false;
    }
  }

  private static Judgement judge(Layout layout) {
    try {
      return new Judge(layout.truth()).judge(read(layout));
    } catch (LectureException e) {
      return Judge.refused(e.raison().en());
    } catch (RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return Judge.failed(trace.toString().lines().limit(6).toList().toString());
    }
  }

  private static Lecture read(Layout layout) throws LectureException {
    return new LectureTableaux().read(Classeurs.of(layout.sheets()), "banc", GRILLE);
  }
}
