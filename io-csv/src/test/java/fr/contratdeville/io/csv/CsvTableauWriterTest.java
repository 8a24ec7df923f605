package fr.contratdeville.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.io.csv.EcritureCsv.Neutralisee;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableauWriterTest {
  private static final Tableau TABLEAU = Tableau.builder(Message.of("Qui paie", "Who pays"))
      .colonne(Colonne.texte("Financeur", "Funder"))
      .colonne(Colonne.of(Message.of("Montant (€)", "Amount (€)"), Genre.MONTANT))
      .colonne(Colonne.of(Message.of("Part", "Share"), Genre.PART))
      .rangee(
          Cellule.of("CAF, \"Gard\"; Nîmes"),
          Cellule.of(Montant.parse("-1234567.50")),
          Cellule.of(new Part(new BigDecimal("75.0"))))
      .rangee(Cellule.of("=1+1"), Cellule.of(500).partielle(), Cellule.VIDE.partielle())
      .pied(List.of(Cellule.of(Message.of("Total", "Sum")), Cellule.of(Montant.ZERO)))
      .build();

  @TempDir
  Path dossier;

  @Test
  void programs_get_commas_and_points() throws IOException {
    StringWriter texte = new StringWriter();
    EcritureCsv ecriture =
        CsvTableauWriter.rfc4180().write(TABLEAU.sansPied(), texte, Locale.ENGLISH);
    assertThat(texte).hasToString("""
        Funder,Amount (€),Share (%)\r
        "CAF, ""Gard""; Nîmes",-1234567.50,75.0\r
        '=1+1,500.00,\r
        """);
    assertThat(ecriture.cellules()).containsExactly(new Neutralisee("A3", "=1+1"));
    assertThat(ecriture.texte(Locale.ENGLISH))
        .isEqualTo("cells made harmless by an apostrophe: 1 (A3)");
  }

  @Test
  void french_spreadsheets_get_semicolons_decimal_commas_and_a_mark() throws IOException {
    Path fichier = dossier.resolve("qui.csv");
    EcritureCsv ecriture =
        CsvTableauWriter.francais().withMarque(true).write(TABLEAU, fichier, Locale.FRENCH);
    assertThat(Files.readString(fichier)).isEqualTo("\uFEFF" + """
        Financeur;Montant (€);Part (%)\r
        "CAF, ""Gard""; Nîmes";-1234567,50;75,0\r
        '=1+1;500,00;\r
        Total;0,00;\r
        """);
    assertThat(ecriture).hasToString("cellules rendues inoffensives par une apostrophe : 1 (A3)");
    try (var dossiers = Files.list(dossier)) {
      assertThat(dossiers).containsExactly(fichier);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33 4 66",
        "-A1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        " =1",
        "\u00A0=1",
        "\uFEFF=1",
        "\uFF1D1",
        "- de 18 ans",
        "-",
        "-1-1",
        "=HYPERLINK(\"http://x\";\"y\")",
        "+1,5,2"
      })
  void what_a_spreadsheet_would_run_is_harmless(String texte) throws IOException {
    StringWriter csv = new StringWriter();
    EcritureCsv ecriture = CsvTableauWriter.francais()
        .write(
            Tableau.builder()
                .colonne(Colonne.texte("A", "A"))
                .rangee(Cellule.of(texte))
                .build(),
            csv,
            Locale.FRENCH);
    assertThat(ecriture.cellules()).containsExactly(new Neutralisee("A2", texte));
    assertThat(csv.toString().replace("\"", "")).contains("'" + texte.replace("\"", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12", "+5", "-12,50", "1=1", "a@b.fr", "'=1", "MJC - Sens", "€"})
  void numbers_and_other_texts_stay_as_they_are(String texte) throws IOException {
    StringWriter csv = new StringWriter();
    EcritureCsv ecriture = CsvTableauWriter.francais()
        .write(
            Tableau.builder()
                .colonne(Colonne.texte("A", "A"))
                .rangee(Cellule.of(texte))
                .build(),
            csv,
            Locale.FRENCH);
    assertThat(ecriture.nombre()).isZero();
    assertThat(csv).hasToString("A\r\n" + texte + "\r\n");
  }

  @Test
  void the_first_cells_are_named_and_all_are_counted() throws IOException {
    EcritureCsv ecriture = CsvTableauWriter.rfc4180()
        .write(
            Tableau.builder()
                .colonne(Colonne.texte("=A", "=A"))
                .rangees(IntStream.range(0, 99).boxed().toList(), i -> List.of(Cellule.of("@" + i)))
                .build(),
            OutputStream.nullOutputStream(),
            Locale.FRENCH);
    assertThat(ecriture.nombre()).isEqualTo(100);
    assertThat(ecriture.cellules()).hasSize(64).startsWith(new Neutralisee("A1", "=A"));
    assertThat(ecriture.toString()).endsWith(" : 100 (A1, A2, A3, A4, A5, A6…)");
  }

  @Test
  void a_stream_that_fails_says_so_and_a_file_is_left_as_it_was() throws IOException {
    OutputStream pleine = new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException("plein");
      }
    };
    assertThatThrownBy(() -> CsvTableauWriter.rfc4180().write(TABLEAU, pleine, Locale.FRENCH))
        .isInstanceOf(IOException.class)
        .hasMessage("plein");
    Path fichier = dossier.resolve("avant.csv");
    Files.writeString(fichier, "avant", StandardCharsets.UTF_8);
    Tableau faux = Tableau.builder()
        .colonne(Colonne.texte("A", "A"))
        .rangee(Cellule.of("a"), Cellule.of("b"))
        .build();
    assertThatThrownBy(() -> CsvTableauWriter.rfc4180().write(faux, fichier, Locale.FRENCH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(fichier).hasContent("avant");
  }
}
