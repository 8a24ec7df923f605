package fr.contratdeville.examples.recettes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.csv.CsvTableauWriter;
import fr.contratdeville.io.csv.EcritureCsv;
import fr.contratdeville.io.json.JsonTableau;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableauxSortantsTest {
  private final ContratDeVille contrat =
      Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur();

  @TempDir
  Path dossier;

  TableauxSortantsTest() throws IOException {}

  @Test
  void a_french_spreadsheet_opens_every_line_of_money() throws IOException {
    Path fichier = dossier.resolve("lignes.csv");
    EcritureCsv ecriture = CsvTableauWriter.francais()
        .withMarque(true)
        .write(Selection.of(contrat.lignes()).tableau(), fichier, Locale.FRENCH);

    assertThat(ecriture.nombre()).isZero();
    assertThat(Files.readAllLines(fichier))
        .hasSizeGreaterThan(contrat.lignes().size())
        .anyMatch(ligne -> ligne.contains(";MAIRIE BAGNOLS;") && ligne.contains(";1000,00;"));
  }

  @Test
  void a_program_reads_totals_without_the_row_that_adds_them_up() throws IOException {
    StringWriter csv = new StringWriter();
    CsvTableauWriter.rfc4180()
        .write(
            Totaux.of(Axes.financeur(), contrat.retenues()).tableau().sansPied(),
            csv,
            Locale.ENGLISH);

    assertThat(csv.toString())
        .startsWith("Financeur,Amount (€),Share (%),Lines\r\nMAIRIE BAGNOLS,321439.00,")
        .doesNotContain("Total");
  }

  @Test
  void a_page_shows_a_cross_table_and_the_findings() throws IOException {
    StringBuilder page = new StringBuilder();
    Tableau.page(
        Message.of("Bilan 2023", "Review of 2023"),
        List.of(
            Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues())
                .tableau(),
            Controles.standard().examiner(contrat).tableauConstats()),
        Locale.FRENCH,
        page);

    assertThat(page)
        .contains("<caption>Thématique × Financeur</caption>")
        .contains("<th scope=\"row\">CV-TOT-01</th><td>Erreur</td>");
  }

  @Test
  void a_table_of_your_own_goes_the_same_ways() throws IOException {
    Tableau actions = Tableau.builder(Message.of("Actions", "Actions"))
        .colonne(Colonne.texte("Intitulé", "Title"))
        .colonne(Colonne.nombre("Volets", "Entries"))
        .rangees(contrat.actions(), TableauxSortantsTest::rangee)
        .build();

    assertThat(actions.markdown(Locale.FRENCH))
        .contains("| Intitulé | Volets |\n|---|--:|\n")
        .hasLineCount(contrat.actions().size() + 4);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonTableau.write(actions, json);
    assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"genre\": \"NOMBRE\"");
  }

  private static List<Cellule> rangee(Action action) {
    return List.of(Cellule.of(action.intitule()), Cellule.of(action.volets().size()));
  }
}
