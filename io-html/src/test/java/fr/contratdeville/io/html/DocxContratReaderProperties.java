package fr.contratdeville.io.html;

import static fr.contratdeville.io.html.Docx.p;
import static fr.contratdeville.io.html.Docx.r;
import static fr.contratdeville.io.html.Docx.tbl;
import static fr.contratdeville.io.html.Docx.tc;
import static fr.contratdeville.io.html.Docx.tr;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.testing.suite.Damage;
import fr.contratdeville.testing.suite.ReaderSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The reader of Word documents keeps to what every reader keeps to. */
class DocxContratReaderProperties extends ReaderSuite {

  @Override
  protected ContratReader reader() {
    return new DocxContratReader();
  }

  @Override
  protected Arbitrary<byte[]> examples() {
    return Arbitraries.integers()
        .between(0, 99_999)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(DocxContratReaderProperties::document);
  }

  private static byte[] document(List<Integer> montants) {
    String[] rangees = Stream.concat(
            Stream.of(tr("Porteur", "Intitulé de l'action", "Ville", "État")),
            montants.stream()
                .map(m -> "<w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", p("Léo Lagrange"))
                    + tc("<w:gridSpan w:val=\"1\"/>", p("Été " + m)) + tc("", p(m + ",50"))
                    + tc(
                        "", "<w:p>" + r("<w:strike/>", "5000 ") + r("<w:b/>", "1 200 €") + "</w:p>")
                    + "</w:tr>"))
        .toArray(String[]::new);
    return Docx.of(p("Bilan 2023") + tbl(rangees) + p("Fait à Sens"));
  }

  /** Mostly the text is damaged inside of an archive that is sound. */
  @Override
  protected byte[] damage(byte[] file, Random random) {
    if (random.nextInt(4) == 0) {
      return Damage.of(file, random);
    }
    try {
      Map<String, byte[]> parties = Docx.parties(file);
      parties.computeIfPresent(Docx.PARTIE, (nom, texte) -> Damage.of(texte, random));
      return Docx.zip(parties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
