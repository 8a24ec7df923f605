package fr.contratdeville.benchmarks.dispositions;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.testing.layout.Judge;
import fr.contratdeville.testing.layout.Judgement;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.Layouts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      judged(layouts, count).forEach(j -> bilan.ajouter(j.getKey(), j.getValue()));
    }
    out.println(bilan.texte());
    out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  /** Prints one layout as text, with the judgement on it and what was read. */
  public void show(long seed, int index) {
    Layout layout = layouts(seed).get(index);
    out.println(layout);
    out.println(judge(layout));
    try {
      out.println(read(layout).texte(Locale.FRENCH));
    } catch (LectureException e) {
      out.println(e.getMessage());
    }
  }

  /** Prints the indexes of the layouts that end in a verdict, with the first reason. */
  public void list(List<Long> seeds, int count, String verdict) {
    for (long seed : seeds) {
      judged(layouts(seed), count)
          .filter(j -> j.getValue().verdict().name().equalsIgnoreCase(verdict))
          .forEach(j -> out.println(seed + "/" + j.getKey().index() + " "
              + j.getValue().toString().lines().skip(1).limit(2).toList()));
    }
  }

  private Layouts layouts(long seed) {
    Layouts layouts = Layouts.of(seed);
    for (String choice : given) {
      int equals = choice.indexOf('=');
      layouts = layouts.with(choice.substring(0, equals), choice.substring(equals + 1));
    }
    return layouts;
  }

  private static Stream<Map.Entry<Layout, Judgement>> judged(
      Layouts layouts, int count) {
    return IntStream.range(0, count)
        .mapToObj(layouts::get)
        .map(layout -> Map.entry(layout, judge(layout)));
  }

  private static Judgement judge(Layout layout) {
    try {
      return new Judge(layout.truth()).judge(read(layout));
    } catch (LectureException e) {
      return Judge.refused(e.getMessage());
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
