package fr.contratdeville.io.csv;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.testing.suite.ReaderSuite;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The reader of texts keeps to what every reader keeps to, in any encoding and separator. */
class CsvContratReaderProperties extends ReaderSuite {
  private static final List<Charset> ENCODAGES = List.of(
      StandardCharsets.UTF_8,
      StandardCharsets.UTF_16LE,
      StandardCharsets.UTF_16BE,
      Charset.forName("windows-1252"),
      Charset.forName("x-MacRoman"));

  @Override
  protected ContratReader reader() {
    return new CsvContratReader();
  }

  @Override
  protected Arbitrary<byte[]> examples() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99_999).list().ofMinSize(2).ofMaxSize(20),
            Arbitraries.of(";", "\t", "|"),
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(ENCODAGES))
        .as((montants, separateur, fin, encodage) ->
            tableau(montants, separateur, fin).getBytes(encodage));
  }

  private static String tableau(List<Integer> montants, String separateur, String fin) {
    return List.of("Porteur", "Intitulé de l'action", "Ville", "État").stream()
            .collect(Collectors.joining(separateur))
        + fin
        + montants.stream()
            .map(m ->
                String.join(separateur, "Léo Lagrange", "\"Été " + m + "\"", m + ",50", "1 200 €"))
            .collect(Collectors.joining(fin));
  }

  /** The same as {@link #aDamagedFileIsReadOrRefused}, with 20,000 damaged files. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Tag("long")
  @Tag("release")
  void twenty_thousand_damaged_files_are_read_or_refused(
      @ForAll("readableFiles") byte[] file, @ForAll Random random) throws Exception {
    aDamagedFileIsReadOrRefused(file, random);
  }
}
