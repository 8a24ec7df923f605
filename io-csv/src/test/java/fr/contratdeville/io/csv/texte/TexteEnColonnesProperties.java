package fr.contratdeville.io.csv.texte;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import fr.contratdeville.echange.Source;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What another program wrote comes back, whatever the encoding, the separator and the texts. */
class TexteEnColonnesProperties {

  /** A text, and the way in which it was written. */
  record Ecrit(List<List<String>> rangees, char separateur, LineDelimiter fin, Charset charset) {
    byte[] octets() throws IOException {
      StringWriter texte = new StringWriter();
      try (CsvWriter csv = CsvWriter.builder()
          .fieldSeparator(separateur)
          .lineDelimiter(fin)
          .quoteStrategy(QuoteStrategies.REQUIRED)
          .build(texte)) {
        rangees.forEach(csv::writeRecord);
      }
      return texte.toString().getBytes(charset);
    }
  }

  @Provide
  Arbitrary<Ecrit> ecrits() {
    Arbitrary<String> texte = Arbitraries.of(
            "é", "à", "ç", "Œ", "’", "€", "a", "B", "z", " ", "\"", ";", ",", "\t", "|", "\n", "0",
            "1", "-", ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(l -> "x" + String.join("", l) + "é");
    return Arbitraries.integers()
        .between(2, 6)
        .flatMap(n -> Combinators.combine(
                texte.list().ofSize(n).list().ofMinSize(2).ofMaxSize(8),
                Arbitraries.of(';', '\t', ',', '|'),
                Arbitraries.of(LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR),
                Arbitraries.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    Charset.forName("windows-1252"),
                    Charset.forName("x-MacRoman")))
            .as(Ecrit::new));
  }

  @Property(tries = 300)
  void texts_come_back_when_the_separator_is_given(@ForAll("ecrits") Ecrit ecrit)
      throws IOException {
    assertThat(lire(ecrit, Optional.of(ecrit.separateur()))).isEqualTo(ecrit.rangees());
  }

  @Property(tries = 300)
  void the_separator_of_plain_rows_is_found(@ForAll("ecrits") Ecrit ecrit) throws IOException {
    List<List<String>> simples = ecrit.rangees().stream()
        .map(r -> r.stream().map(t -> t.replaceAll("[;,\t|\"]", "o")).toList())
        .toList();
    Ecrit simple = new Ecrit(simples, ecrit.separateur(), ecrit.fin(), ecrit.charset());
    assertThat(lire(simple, Optional.empty())).isEqualTo(simples);
  }

  /** Decimals with a comma outnumber no separator. */
  @Property(tries = 200)
  void amounts_with_commas_leave_the_semicolon_the_separator(
      @ForAll("montants") List<List<BigDecimal>> rangees) throws IOException {
    List<List<String>> textes = rangees.stream()
        .map(r -> r.stream().map(m -> m.toPlainString().replace('.', ',')).toList())
        .toList();
    Ecrit ecrit = new Ecrit(textes, ';', LineDelimiter.LF, StandardCharsets.UTF_8);
    Path fichier = Files.createTempFile("montants", ".csv");
    try {
      Files.write(fichier, ecrit.octets());
      assertThat(cellules(fichier, Optional.empty()))
          .allSatisfy(r -> assertThat(r).allMatch(c -> c.nombre().isPresent()));
    } finally {
      Files.delete(fichier);
    }
  }

  @Provide
  Arbitrary<List<List<BigDecimal>>> montants() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(n -> Arbitraries.longs()
            .between(-100_000_00, 100_000_00)
            .map(c -> BigDecimal.valueOf(c, 2))
            .list()
            .ofSize(n)
            .list()
            .ofMinSize(2)
            .ofMaxSize(10));
  }

  private static List<List<String>> lire(Ecrit ecrit, Optional<Character> separateur)
      throws IOException {
    Path fichier = Files.createTempFile("texte", ".csv");
    try {
      Files.write(fichier, ecrit.octets());
      return cellules(fichier, separateur).stream()
          .map(r -> r.stream().map(Cellule::texte).toList())
          .toList();
    } finally {
      Files.delete(fichier);
    }
  }

  private static List<List<Cellule>> cellules(Path fichier, Optional<Character> separateur)
      throws IOException {
    TexteEnColonnes texte =
        TexteEnColonnes.of(Source.of(fichier), Optional.empty(), separateur, List.of());
    List<List<Cellule>> rangees = new ArrayList<>();
    try (RangeesDuTexte lues = texte.open(Limites.AUCUNE)) {
      for (Optional<Rangee> r = lues.next(); r.isPresent(); r = lues.next()) {
        rangees.add(r.get().cellules());
      }
    }
    return rangees;
  }
}
