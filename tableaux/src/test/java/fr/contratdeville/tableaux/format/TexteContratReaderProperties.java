package fr.contratdeville.tableaux.format;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.testing.suite.ReaderSuite;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The reader of the recipe keeps to what every reader keeps to, and reads amounts and places. */
class TexteContratReaderProperties extends ReaderSuite {
  private static final String ENTETE = """
      | Porteur | Action | Ville | CAF |
      |---------|--------|-------|-----|
      """;

  @Override
  protected ContratReader reader() {
    return new TexteContratReader();
  }

  @Override
  protected Arbitrary<byte[]> examples() {
    return Arbitraries.integers()
        .between(0, 99_999)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(TexteContratReaderProperties::tableau);
  }

  private static byte[] tableau(List<Integer> montants) {
    String rangees = montants.stream()
        .map(montant -> "| MJC | Atelier " + montant + " | " + montant + " | 1 200,50 |\n")
        .collect(Collectors.joining());
    return (ENTETE + rangees).getBytes(StandardCharsets.UTF_8);
  }

  @Example
  void amounts_are_summed_and_a_doubt_has_its_line_and_column() throws IOException {
    String texte = ENTETE + """
        | MJC     | Ateliers | 1 200 | à confirmer |
        | Léo     | Sorties  | 300,5 | 800 €       |
        """;
    Lecture lecture = Contrats.read(
        new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)), "message.txt");

    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.parse("1500.50"))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(800));
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-AMT-01");
    assertThat(lecture.constats().get(0).estEn("Texte!D3")).isTrue();
  }
}
