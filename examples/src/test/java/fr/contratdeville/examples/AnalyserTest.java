package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyserTest {
  static final String ECHANTILLON = "echantillons/bagnols-2023.xlsx";
  static final String ALIAS = "echantillons/bagnols-2023.alias.json";

  private static final String LISTE = """
      Porteur;Intitulé de l'action;Ville
      Léo;Été jeunes;1 200,50
      MJC;Théâtre;300
      """;

  @TempDir
  Path dossier;

  private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
  private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

  @Test
  void prints_what_was_recognised_the_money_the_actions_and_the_findings() {
    assertThat(analyser(ECHANTILLON, "--alias", ALIAS)).isEqualTo(Analyser.LU);

    // Long decisions are broken at spaces.
    assertThat(texte(sortie).replaceAll("[ \\n]+", " "))
        .contains("44 actions, 46 lignes financées")
        .contains("les financeurs à sa gauche : 42 lignes sur 43 ferment")
        .contains("MAIRIE BAGNOLS", "321\u202F439")
        .contains("25 libellés de porteurs, 20 structures")
        .contains("CV-TOT-01", "Bilan 2023!L27", "4\u202F846", "2\u202F300", "+2\u202F546");
    assertThat(texte(erreurs)).isEmpty();
  }

  @Test
  void speaks_english_when_asked() {
    analyser(ECHANTILLON, "--langue", "en");

    assertThat(texte(sortie))
        .contains("46 financed entries", "Who pays", "declared 4,846", "computed 2,300");
  }

  @Test
  void without_aliases_each_spelling_is_a_structure() {
    analyser(ECHANTILLON);

    assertThat(texte(sortie)).contains("25 libellés de porteurs, 25 structures");
  }

  @Test
  void tables_are_written_for_other_programs() throws IOException {
    Path page = dossier.resolve("page.html");
    assertThat(analyser(ECHANTILLON, "--csv", dossier + "/csv", "--html", page.toString()))
        .isEqualTo(Analyser.LU);

    try (var fichiers = Files.list(dossier.resolve("csv"))) {
      assertThat(fichiers.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "financeurs.csv",
              "thematiques-financeurs.csv",
              "constats.csv",
              "controles.csv",
              "lignes.csv");
    }
    assertThat(dossier.resolve("csv/financeurs.csv"))
        .content()
        .contains("MAIRIE BAGNOLS;321439,00;");
    assertThat(page).content().contains("<th scope=\"row\">CV-TOT-01</th>");
    assertThat(texte(sortie)).doesNotContain("apostrophe");
  }

  @Test
  void cells_that_a_spreadsheet_would_run_are_said() throws IOException {
    Path liste = dossier.resolve("liste.csv");
    Files.writeString(liste, LISTE.replace("Théâtre", "=HYPERLINK(1)"));
    analyser(liste.toString(), "--csv", dossier + "/csv", "--langue", "en");

    assertThat(texte(sortie)).contains("lignes.csv : cells made harmless by an apostrophe: 1 (C3)");
    assertThat(dossier.resolve("csv/lignes.csv")).content().contains(",'=HYPERLINK(1),");
  }

  @Test
  void all_is_printed_when_asked() {
    analyser(ECHANTILLON);
    assertThat(texte(sortie)).contains("contrôles sans rien à comparer").doesNotContain("éteint");
    sortie.reset();
    analyser(ECHANTILLON, "--entier");
    assertThat(texte(sortie)).contains("CV-IND-03 : éteint");
  }

  @Test
  void strict_exits_with_one_when_a_finding_is_an_error() {
    assertThat(analyser(ECHANTILLON, "--strict")).isEqualTo(Analyser.ERREURS);
  }

  @Test
  void the_contract_written_as_a_workbook_reads_back_equal_and_gives_the_same_report()
      throws IOException {
    Path classeur = dossier.resolve("contrat.xlsx");
    analyser(ECHANTILLON, "--vers", classeur.toString());
    String premier = rapportImprime();
    sortie.reset();
    analyser(classeur.toString());
    assertThat(Contrats.read(classeur).valeur())
        .isEqualTo(Contrats.read(Path.of(ECHANTILLON)).valeur());
    assertThat(rapportImprime()).isEqualTo(premier);
  }

  @Test
  void the_contract_written_as_json_reads_back_equal_and_gives_the_same_report()
      throws IOException {
    Path json = dossier.resolve("contrat.json");
    Path rapport = dossier.resolve("rapport.json");
    Path rapportDuJson = dossier.resolve("rapport-du-json.json");

    analyser(ECHANTILLON, "--vers", json.toString(), "--rapport", rapport.toString());
    String premier = rapportImprime();
    sortie.reset();
    analyser(json.toString(), "--rapport", rapportDuJson.toString());

    ContratDeVille lu = Contrats.read(Path.of(ECHANTILLON)).valeur();
    assertThat(Contrats.read(json).valeur()).isEqualTo(lu);
    assertThat(rapportImprime()).isEqualTo(premier);
    assertThat(Files.readString(rapportDuJson).replace("contrat.json", "bagnols-2023.xlsx"))
        .isEqualTo(Files.readString(rapport));
  }

  @Test
  void a_profile_sets_findings_aside_and_two_reports_are_compared() throws IOException {
    Path avant = dossier.resolve("avant.json");
    Path apres = dossier.resolve("apres.md");
    Path profil = Files.writeString(dossier.resolve("profil.json"), """
        {
          "nom": "Bagnols",
          "desactives": ["CV-PCT-02"],
          "suppressions": [
            {
              "id": "CV-TOT-01",
              "lieu": "Bilan 2023!L27",
              "raison": "repris de 2022",
              "auteur": "service politique de la ville",
              "date": "2024-03-31"
            }
          ]
        }
        """);
    analyser(ECHANTILLON, "--rapport", avant.toString());
    sortie.reset();
    assertThat(analyser(
            ECHANTILLON,
            "--profil",
            profil.toString(),
            "--comparer",
            avant.toString(),
            "--precedent",
            ECHANTILLON,
            "--rapport",
            apres.toString(),
            "--entier"))
        .isEqualTo(Analyser.LU);
    assertThat(texte(sortie))
        .contains("mis à l'écart", "éteint par le profil « Bagnols »")
        .contains("Nouveaux 0, disparus 2, inchangés ", "- CV-TOT-01 ", "- CV-PCT-02 ");
    assertThat(apres).content().startsWith("# Rapport : bagnols-2023.xlsx\n");
  }

  @Test
  void the_synthesis_and_the_annotated_original_are_workbooks() throws IOException {
    Path synthese = dossier.resolve("synthese.xlsx");
    Path annote = dossier.resolve("retour.xlsx");

    assertThat(
            analyser(ECHANTILLON, "--synthese", synthese.toString(), "--annote", annote.toString()))
        .isEqualTo(Analyser.LU);

    assertThat(texte(sortie)).contains("Le classeur annoté", "cellules marquées : ");
    assertThat(Contrats.read(annote).valeur().actions())
        .hasSameSizeAs(Contrats.read(Path.of(ECHANTILLON)).valeur().actions());
    assertThat(synthese).isNotEmptyFile();
  }

  @Test
  void only_a_workbook_can_be_annotated() {
    Path json = dossier.resolve("contrat.json");
    analyser(ECHANTILLON, "--vers", json.toString());

    assertThat(analyser(json.toString(), "--annote", dossier.resolve("r.xlsx").toString()))
        .isEqualTo(Analyser.ILLISIBLE);
    assertThat(analyser(ECHANTILLON, "--annote", ECHANTILLON)).isEqualTo(Analyser.ILLISIBLE);
    assertThat(texte(erreurs)).hasLineCount(2).contains("contrat.json", "tel qu'il est");
  }

  @Test
  void the_aliases_travel_with_the_json() {
    Path json = dossier.resolve("contrat.json");

    analyser(ECHANTILLON, "--alias", ALIAS, "--vers", json.toString());
    analyser(json.toString());

    assertThat(texte(sortie)).contains("25 libellés de porteurs, 20 structures");
  }

  @Test
  void a_file_that_cannot_be_read_gets_one_line_and_exit_two() throws IOException {
    Path vide = Files.createFile(dossier.resolve("vide.xlsx"));
    Path texte = Files.writeString(dossier.resolve("notes.xlsx"), "porteur;action;Ville\n");
    Path forme = Files.writeString(dossier.resolve("autre.json"), "[1, 2, 3]");
    for (Path fichier : List.of(vide, texte, forme, dossier, dossier.resolve("absent.xlsx"))) {
      erreurs.reset();
      assertThat(analyser(fichier.toString())).isEqualTo(Analyser.ILLISIBLE);
      assertThat(texte(erreurs)).startsWith(fichier.getFileName().toString()).hasLineCount(1);
    }
    assertThat(texte(sortie)).isEmpty();
  }

  @Test
  void a_command_line_that_is_not_understood_gets_one_line_and_exit_two() {
    for (List<String> args : List.of(
        List.<String>of(),
        List.of("--inconnu"),
        List.of(ECHANTILLON, "autre.xlsx"),
        List.of(ECHANTILLON, "--langue", "de"),
        List.of(ECHANTILLON, "--rapport"))) {
      erreurs.reset();
      assertThat(analyser(args.toArray(String[]::new))).isEqualTo(Analyser.ILLISIBLE);
      assertThat(texte(erreurs)).hasLineCount(1);
    }
  }

  @Test
  void a_result_that_cannot_be_written_gets_one_line_and_leaves_nothing_behind() {
    assertThat(analyser(ECHANTILLON, "--vers", dossier.resolve("contrat.odt").toString()))
        .isEqualTo(Analyser.ILLISIBLE);
    assertThat(texte(erreurs)).hasLineCount(1).contains("contrat.odt");

    erreurs.reset();
    assertThat(analyser(
            ECHANTILLON, "--rapport", dossier.resolve("absent/rapport.json").toString()))
        .isEqualTo(Analyser.ILLISIBLE);
    assertThat(texte(erreurs)).hasLineCount(1).contains("rapport.json");
    assertThat(dossier).isEmptyDirectory();
  }

  @Test
  void a_layout_written_corrected_and_put_beside_the_workbook_is_picked_up() throws IOException {
    Path classeur = Files.copy(Path.of(ECHANTILLON), dossier.resolve("bilan.xlsx"));
    Path json = dossier.resolve("ailleurs.json");
    assertThat(analyser(classeur.toString(), "--disposition-vers", json.toString()))
        .isEqualTo(Analyser.LU);
    assertThat(texte(sortie)).contains("46 lignes financées").doesNotContain("Disposition donnée");

    String recognised = Files.readString(json);
    assertThat(recognised).contains("\"est\": \"PORTEUR\"").doesNotContain("IGNOREE");
    Files.writeString(
        json, "{\"tables\": [{\"feuille\": \"Bilan 2023\", \"lignes\": {\"27\": \"IGNOREE\"}}]}");
    sortie.reset();
    assertThat(analyser(classeur.toString(), "--disposition", json.toString()))
        .isEqualTo(Analyser.LU);
    assertThat(texte(sortie)).contains("45 lignes financées", "Disposition donnée : " + json);

    Path voisine = Files.move(json, dossier.resolve("bilan.xlsx.disposition.json"));
    sortie.reset();
    assertThat(analyser(classeur.toString())).isEqualTo(Analyser.LU);
    assertThat(texte(sortie)).contains("45 lignes financées", voisine.toString());

    Files.writeString(voisine, "{\"tables\": [{\"lignes\": {\"27\": \"IGNORE\"}}]}");
    assertThat(analyser(classeur.toString())).isEqualTo(Analyser.ILLISIBLE);
    assertThat(texte(erreurs)).hasLineCount(1).contains("bilan.xlsx.disposition.json", "IGNOREE");
  }

  @Test
  void reads_a_text_in_columns_with_its_layout_and_the_standard_input() throws IOException {
    Path liste = Files.writeString(dossier.resolve("liste.csv"), LISTE);
    assertThat(analyser(liste.toString())).isEqualTo(Analyser.LU);
    assertThat(texte(sortie))
        .contains("colonnes séparées", "liste!A1", "2 actions", "1\u202F500,50");

    Path json = dossier.resolve("liste.csv.disposition.json");
    assertThat(analyser(liste.toString(), "--disposition-vers", json.toString()))
        .isEqualTo(Analyser.LU);
    assertThat(Files.readString(json)).contains("\"est\": \"PORTEUR\"");
    Files.writeString(json, "{\"tables\": [{\"lignes\": {\"3\": \"IGNOREE\"}}]}");
    sortie.reset();
    assertThat(analyser(liste.toString())).isEqualTo(Analyser.LU);
    assertThat(texte(sortie)).contains("1 actions", json.toString());

    sortie.reset();
    assertThat(analyser("-")).isEqualTo(Analyser.LU);
    assertThat(texte(sortie)).contains("entrée standard (CSV)", "1\u202F500,50");
  }

  @Test
  void reads_a_workbook_of_open_document_with_its_layout() throws IOException {
    String rangees = LISTE
        .lines()
        .map(l -> "<t:table-row><t:table-cell><x:p>"
            + l.replace(";", "</x:p></t:table-cell><t:table-cell><x:p>")
            + "</x:p></t:table-cell></t:table-row>")
        .collect(Collectors.joining());
    String odf = "urn:oasis:names:tc:opendocument:xmlns:";
    Path liste = Files.writeString(
        dossier.resolve("liste.fods"),
        "<o:document xmlns:o='" + odf + "office:1.0' xmlns:t='" + odf + "table:1.0' xmlns:x='" + odf
            + "text:1.0'><o:body><o:spreadsheet><t:table t:name='Liste'>" + rangees
            + "</t:table></o:spreadsheet></o:body></o:document>");
    Path json = dossier.resolve("liste.fods.disposition.json");
    assertThat(analyser(liste.toString(), "--disposition-vers", json.toString()))
        .isEqualTo(Analyser.LU);
    assertThat(texte(sortie)).contains("(ODS)", "Liste!A1", "2 actions");
    assertThat(Files.readString(json)).contains("\"est\": \"PORTEUR\"");
    Files.writeString(json, "{\"tables\": [{\"lignes\": {\"3\": \"IGNOREE\"}}]}");
    sortie.reset();
    assertThat(analyser(liste.toString())).isEqualTo(Analyser.LU);
    assertThat(texte(sortie)).contains("1 actions", json.toString());
  }

  private int analyser(String... args) {
    return new Analyser(
            new ByteArrayInputStream(LISTE.getBytes(StandardCharsets.UTF_8)),
            flux(sortie),
            flux(erreurs))
        .run(List.of(args));
  }

  private static PrintStream flux(ByteArrayOutputStream octets) {
    return new PrintStream(octets, true, StandardCharsets.UTF_8);
  }

  private static String texte(ByteArrayOutputStream octets) {
    return octets.toString(StandardCharsets.UTF_8);
  }

  private String rapportImprime() {
    String tout = texte(sortie);
    return tout.substring(tout.indexOf("Les contrôles et leurs constats"));
  }
}
