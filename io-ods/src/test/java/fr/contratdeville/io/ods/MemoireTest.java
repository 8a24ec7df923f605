package fr.contratdeville.io.ods;

import static fr.contratdeville.io.ods.Ods.contenu;
import static fr.contratdeville.io.ods.Ods.ligne;
import static fr.contratdeville.io.ods.Ods.table;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.testing.suite.SmallHeap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of 5 MiB at most, whatever it holds, is read or refused in a heap of 256 MiB, and soon.
 */
@Tag("long")
class MemoireTest {
  private static final int TAILLE_MAX = 5 << 20;
  private static final long MILLIS = 10_000;

  private static final String REPETEE =
      "<table:table-row table:number-rows-repeated=\"10000\"><table:table-cell table:number-columns-repeated=\"1000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";

  @TempDir
  Path dossier;

  /** What each file should end in: LU, or a part of its refusal. */
  private static Map<String, Map.Entry<String, Supplier<byte[]>>> hostiles() {
    Map<String, Map.Entry<String, Supplier<byte[]>>> tous = new LinkedHashMap<>();
    ajouter(tous, "blancs", "fois la taille", "", () -> table(" ".repeat(40 << 20)));
    ajouter(tous, "balises", "taille compressée", "", () -> table("<x/>".repeat(40 << 20 >> 2)));
    ajouter(
        tous,
        "lignes repetees",
        "LU",
        "",
        () -> table(ligne("Porteur", "Action", "Ville") + REPETEE.repeat(100)));
    ajouter(
        tous,
        "lignes vides",
        "aucun tableau",
        "",
        () -> table("<table:table-row/>".repeat(1_040_000)));
    ajouter(
        tous,
        "noms",
        "noms XML",
        "",
        () -> table(IntStream.range(0, 300_000)
            .mapToObj(i -> "<n" + i + "/>")
            .collect(Collectors.joining())));
    ajouter(
        tous, "attribut", "démesurée", "", () -> table("<x a=\"" + "b".repeat(8 << 20) + "\"/>"));
    ajouter(
        tous,
        "textes distincts",
        "mémoire",
        "",
        () -> table(IntStream.range(0, 2_500)
            .mapToObj(i -> ligne(i + "z".repeat(20_000)))
            .collect(Collectors.joining())));
    ajouter(
        tous,
        "styles",
        "mémoire",
        IntStream.range(0, 400_000)
            .mapToObj(i -> "<style:style style:name=\"" + i + "\" style:family=\"table-cell\"/>")
            .collect(Collectors.joining()),
        () -> table(""));
    ajouter(
        tous,
        "fusions",
        "fois la taille",
        "",
        () -> table(IntStream.range(0, 30)
            .mapToObj(i -> "<table:table-row>"
                + "<table:table-cell table:number-columns-spanned=\"1000\" table:number-rows-spanned=\"1000\"/>"
                    .repeat(16_000)
                + "</table:table-row>")
            .collect(Collectors.joining())));
    ajouter(
        tous,
        "notes",
        "mémoire",
        "",
        () -> table("<table:table-row>"
            + ("<table:table-cell><office:annotation><text:p>" + "n".repeat(3_000)
                    + "</text:p></office:annotation></table:table-cell>")
                .repeat(16_000)
            + "</table:table-row>"));
    ajouter(
        tous,
        "formules",
        "mémoire",
        "",
        () -> table(("<table:table-row>"
                + ("<table:table-cell table:formula=\"of:=" + "['".repeat(4_000) + "\"/>")
                    .repeat(1_000)
                + "</table:table-row>")
            .repeat(10)));
    tous.put("hasard.fods", Map.entry("pas un classeur", () -> {
      byte[] octets = new byte[TAILLE_MAX - 1];
      new Random(7).nextBytes(octets);
      Arrays.fill(octets, 0, 100, (byte) ' ');
      return octets;
    }));
    return tous;
  }

  private static void ajouter(
      Map<String, Map.Entry<String, Supplier<byte[]>>> tous,
      String nom,
      String attendu,
      String styles,
      Supplier<String> tables) {
    tous.put(
        nom + ".ods",
        Map.entry(attendu, () -> Ods.of(contenu(styles, tables.get())).octets()));
  }

  /** Reads all files of a folder; started in a small heap of its own. */
  static final class Lecture {
    private Lecture() {}

    public static void main(String[] args) throws IOException {
      List<Path> fichiers;
      try (Stream<Path> dossier = Files.list(Path.of(args[0]))) {
        fichiers = dossier.sorted().toList();
      }
      for (Path fichier : fichiers) {
        dire(fichier, "whole", () -> new OdsContratReader().read(fichier, "a"));
        dire(fichier, "auFil", () -> new OdsAuFil().read(fichier, p -> {}));
      }
    }

    private interface Essai {
      void run() throws LectureException;
    }

    private static void dire(Path fichier, String mode, Essai essai) {
      long debut = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      String fin = "LU";
      try {
        essai.run();
      } catch (LectureException e) {
        fin = e.raison().fr();
      } catch (Throwable e) {
        fin = "ECHEC " + e;
      }
      long millis =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - debut) / 1_000_000;
      System.out.println(fichier.getFileName() + "\t" + mode + "\t" + millis + "\t" + fin);
    }
  }

  @Test
  void hostile_files_in_a_small_heap() throws Exception {
    Path fichiers = Files.createDirectory(dossier.resolve("fichiers"));
    Map<String, Map.Entry<String, Supplier<byte[]>>> hostiles = hostiles();
    for (String nom : hostiles.keySet()) {
      byte[] octets = hostiles.get(nom).getValue().get();
      assertThat(octets).as(nom).hasSizeLessThan(TAILLE_MAX);
      Files.write(fichiers.resolve(nom), octets);
    }
    List<String[]> lues =
        SmallHeap.run(Duration.ofMinutes(10), Lecture.class, fichiers.toString()).stream()
            .map(l -> l.split("\t", -1))
            .toList();
    assertThat(lues).hasSize(2 * hostiles.size());
    for (String[] lue : lues) {
      String dite = String.join(" ", lue);
      assertThat(lue[3]).as(dite).doesNotStartWith("ECHEC");
      assertThat(Long.parseLong(lue[2])).as(dite).isLessThan(MILLIS);
      if (lue[1].equals("whole")) {
        assertThat(lue[3]).as(dite).contains(hostiles.get(lue[0]).getKey());
      }
    }
  }
}
