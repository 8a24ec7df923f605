package fr.contratdeville.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.LectureException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files of 5 MiB at most that were made to exhaust a reader: whatever they hold, each is read or
 * refused with one sentence in a heap of 256 MiB, within ten seconds of processor time.
 */
public final class HostileFiles {
  /** How many bytes such a file has at most. */
  public static final int SIZE = 5 << 20;

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private HostileFiles() {}

  /**
   * Reads files with a reader in a virtual machine of its own.
   *
   * @param reader has a public constructor without parameters
   * @param files by their name, without folder
   * @param folder an empty one, which the files are written into
   * @return for each name the French sentence of the refusal, or nothing if the file was read
   * @throws AssertionError if a file has more than {@link #SIZE} bytes, ends in anything else than
   *     a reading or a {@link LectureException}, or takes longer
   */
  public static Map<String, String> read(
      Class<? extends ContratReader> reader, Map<String, byte[]> files, Path folder)
      throws IOException, InterruptedException {
    return read(reader, files, folder, LIMIT);
  }

  /**
   * The same within another time.
   *
   * @param limit the processor time that each file may take
   */
  public static Map<String, String> read(
      Class<? extends ContratReader> reader, Map<String, byte[]> files, Path folder, Duration limit)
      throws IOException, InterruptedException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      assertThat(file.getValue().length).as(file.getKey()).isLessThanOrEqualTo(SIZE);
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    List<String> lines =
        SmallHeap.run(PATIENCE, Elsewhere.class, folder.toString(), reader.getName());
    assertThat(lines).as(lines.toString()).hasSameSizeAs(files.keySet());
    assertThat(lines)
        .allSatisfy(line -> assertThat(Long.parseLong(line.split("\t", 3)[1]))
            .as(line)
            .isLessThan(limit.toMillis()));
    return lines.stream()
        .map(line -> line.split("\t", 3))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[2]));
  }

  /** Reads the files of a folder; started in a heap of its own. */
  static final class Elsewhere {
    private Elsewhere() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
      // POI, which reads .xls, logs by an API that complains of having no provider.
      System.setProperty("log4j2.statusLoggerLevel", "OFF");
      System.setProperty(
          "log4j2.loggerContextFactory",
          "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
      ContratReader reader = Class.forName(args[1])
          .asSubclass(ContratReader.class)
          .getConstructor()
          .newInstance();
      List<Path> files;
      try (Stream<Path> all = Files.list(Path.of(args[0]))) {
        files = all.sorted().toList();
      }
      for (Path file : files) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String refusal = "";
        try {
          reader.read(file, file.getFileName().toString());
        } catch (LectureException e) {
          refusal = e.raison().fr().replaceAll("\\s+", " ");
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        System.out.println(file.getFileName() + "\t" + took / 1_000_000 + "\t" + refusal);
      }
    }
  }
}
