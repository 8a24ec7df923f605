package fr.contratdeville.io.xlsx.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workbooks laid out as town halls do, written by other producers than this library, each against
 * the model that a person expects of it; {@code src/test/corpus} says how both are made.
 */
class CorpusTest {
  static final Path DOSSIER = dossier();
  private static final int MONTREES = 14;

  /** What the reader cannot read yet, by layout. One that passes must leave this list. */
  private static final Set<String> EN_ATTENTE = Set.of();

  @ParameterizedTest
  @MethodSource("classeurs")
  void readsWhatAPersonReads(String fichier) throws IOException {
    List<String> ecarts = ecarts(attendu(fichier), lu(fichier));
    if (EN_ATTENTE.contains(disposition(fichier))) {
      assertThat(ecarts).as("%s is read well: take it off EN_ATTENTE", fichier).isNotEmpty();
    } else if (!ecarts.isEmpty()) {
      fail(fichier + ": - expected, + read\n" + String.join("\n", ecarts));
    }
  }

  @Test
  void hasMoreThanTwentyLayoutsOfFourProducers() {
    Map<String, List<String>> parDisposition = classeurs()
        .collect(Collectors.groupingBy(CorpusTest::disposition, TreeMap::new, Collectors.toList()));
    Set<String> producteurs = classeurs().map(CorpusTest::producteur).collect(Collectors.toSet());
    assertThat(producteurs).contains("openpyxl", "libreoffice", "exceljs", "sheetjs");
    assertThat(parDisposition).hasSizeGreaterThan(20);
    assertThat(parDisposition.keySet()).containsAll(EN_ATTENTE);
    assertThat(fichiers(".attendu.csv").map(CorpusTest::disposition))
        .containsExactlyElementsOf(parDisposition.keySet());
  }

  static Stream<String> classeurs() {
    return fichiers(".xlsx");
  }

  /** Those whose reading is as expected. */
  static Stream<String> lus() {
    return classeurs().filter(f -> !EN_ATTENTE.contains(disposition(f)));
  }

  private static Stream<String> fichiers(String fin) {
    try (Stream<Path> tous = Files.list(DOSSIER)) {
      return tous
          .map(f -> f.getFileName().toString())
          .filter(nom -> nom.endsWith(fin))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String disposition(String fichier) {
    return fichier.substring(0, fichier.indexOf('.'));
  }

  private static String producteur(String fichier) {
    return fichier.split("\\.", -1)[1];
  }

  private static List<String> attendu(String fichier) throws IOException {
    return Files.readAllLines(DOSSIER.resolve(disposition(fichier) + ".attendu.csv"));
  }

  private static List<String> lu(String fichier) {
    try {
      return Rendu.of(new XlsxContratReader().read(DOSSIER.resolve(fichier)));
    } catch (LectureException e) {
      return List.of("illisible;" + e.getMessage());
    }
  }

  /**
   * The lines that differ. Actions come in the order of the document; figures, complements and
   * findings, which carry their place, in any.
   */
  private static List<String> ecarts(List<String> attendu, List<String> lu) {
    List<String> trop = new ArrayList<>(lu);
    attendu.forEach(trop::remove);
    List<String> manque = new ArrayList<>(attendu);
    lu.forEach(manque::remove);
    List<String> ecarts = new ArrayList<>();
    manque.stream().limit(MONTREES).forEach(l -> ecarts.add("- " + l));
    trop.stream().limit(MONTREES).forEach(l -> ecarts.add("+ " + l));
    if (ecarts.isEmpty() && !ordonnes(attendu).equals(ordonnes(lu))) {
      ecarts.add("same lines in another order:");
      ecarts.addAll(ordonnes(lu));
    }
    return ecarts;
  }

  private static List<String> ordonnes(List<String> lignes) {
    return lignes.stream()
        .filter(l -> !l.matches("(total|complement|constat|case);.*"))
        .toList();
  }

  private static Path dossier() {
    try {
      return Path.of(CorpusTest.class
              .getResource("/fr/contratdeville/io/xlsx/corpus/entete-repetee-par-page.attendu.csv")
              .toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
