package fr.contratdeville.benchmarks;

import fr.contratdeville.benchmarks.dispositions.Banc;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads generated layouts and prints how many were read right, said to be doubtful, or read wrong
 * in silence, by each choice that makes a layout and by pairs of choices. Nothing is written to a
 * file: what is measured is the recognition of tables.
 */
public final class Dispositions {
  private Dispositions() {}

  /**
   * Measures, or shows one layout.
   *
   * @param args seeds with commas between them, the number of layouts of each, and either nothing,
   *     or the index of one layout to show, or a verdict whose layouts to list; choices to set as
   *     {@code name=value} anywhere
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> given = Arrays.stream(args).filter(a -> a.contains("=")).toList();
    List<String> plain = Arrays.stream(args).filter(a -> !a.contains("=")).toList();
    if (plain.size() < 2) {
      out.println("usage: SEED[,SEED] COUNT [INDEX | VERDICT] [CHOICE=VALUE]");
      return;
    }
    List<Long> seeds = Arrays.stream(plain.get(0).split(",")).map(Long::valueOf).toList();
    Banc banc = new Banc(out, given);
    if (plain.size() == 2) {
      banc.measure(seeds, Integer.parseInt(plain.get(1)));
    } else if (plain.get(2).matches("\\d+")) {
      banc.show(seeds.get(0), Integer.parseInt(plain.get(2)));
    } else {
      banc.list(seeds, Integer.parseInt(plain.get(1)), plain.get(2));
    }
  }
}
