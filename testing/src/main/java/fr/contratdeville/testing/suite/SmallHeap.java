package fr.contratdeville.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a program in a virtual machine of its own with a heap of 256 MiB, on the class path of the
 * tests: what is read there is read in the memory that readers promise to keep to.
 */
public final class SmallHeap {
  private SmallHeap() {}

  /**
   * Returns the lines that a program prints.
   *
   * @param timeLimit after which the program is stopped
   * @param main the class of the program
   * @param arguments what it is started with
   * @throws AssertionError if it takes longer, or prints anything to standard error
   */
  public static List<String> run(Duration timeLimit, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("output", ".txt");
    Path errors = Files.createTempFile("errors", ".txt");
    try {
      List<String> command = Stream.concat(
              Stream.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  main.getName()),
              Stream.of(arguments))
          .toList();
      Process process = new ProcessBuilder(command)
          .redirectOutput(output.toFile())
          .redirectError(errors.toFile())
          .start();
      boolean ended = process.waitFor(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(ended).as("in time: " + Files.readString(output)).isTrue();
      assertThat(Files.readString(errors)).as("standard error").isEmpty();
      return Files.readAllLines(output);
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }
}
