package fr.contratdeville.io.html;

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

/** The reader of pages keeps to what every reader keeps to, in any encoding that pages have. */
class HtmlContratReaderProperties extends ReaderSuite {

  @Override
  protected ContratReader reader() {
    return new HtmlContratReader();
  }

  @Override
  protected Arbitrary<byte[]> examples() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99_999).list().ofMinSize(1).ofMaxSize(20),
            Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("windows-1252")),
            Arbitraries.of(true, false))
        .as((montants, encodage, dit) ->
            page(montants, dit ? encodage.name() : "").getBytes(encodage));
  }

  private static String page(List<Integer> montants, String encodage) {
    return "<html><head>"
        + (encodage.isEmpty() ? "" : "<meta charset=\"" + encodage + "\">")
        + "</head><body><h1>Bilan 2023</h1><table>"
        + "<tr><th>Porteur<th>Intitulé de l'action<th>Ville<th>État</tr>"
        + montants.stream()
            .map(m -> "<tr><td>Léo Lagrange<td>Été " + m + "<td>" + m + ",50<td>1&nbsp;200 €</tr>")
            .collect(Collectors.joining("\n"))
        + "</table></body></html>";
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
