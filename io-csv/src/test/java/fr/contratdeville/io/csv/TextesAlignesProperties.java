package fr.contratdeville.io.csv;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.testing.suite.ReaderSuite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The reader keeps to what every reader keeps to where blanks align columns or bars draw them. */
class TextesAlignesProperties extends ReaderSuite {

  @Override
  protected ContratReader reader() {
    return new CsvContratReader();
  }

  @Override
  protected Arbitrary<byte[]> examples() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99_999).list().ofMinSize(2).ofMaxSize(20),
            Arbitraries.of(
                "%-10s  %-16s  %10s%n", "| %s | %s | %s |%n", "│ %-8s │ %-14s │ %8s │%n"))
        .as(TextesAlignesProperties::texte)
        .map(texte -> texte.getBytes(StandardCharsets.UTF_8));
  }

  private static String texte(List<Integer> montants, String forme) {
    return forme.formatted("Porteur", "Action", "Ville")
        + montants.stream()
            .map(m -> forme.formatted("MJC", "Atelier " + m, m))
            .collect(Collectors.joining());
  }
}
