package fr.contratdeville.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.lanceur.ecran.Terminal;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyserTest {
  private static final String ECHANTILLON = Essai.ECHANTILLONS + "/bagnols-2023.xlsx";
  private static final String ALIAS = Essai.ECHANTILLONS + "/bagnols-2023.alias.json";

  private static final String LISTE = """
      Porteur;Intitulé de l'action;Ville
      Léo;Été jeunes;1 200,50
      MJC;Théâtre;300
      """;

  @TempDir
  Path dossier;

  private final Essai essai = new Essai().avecEntree(LISTE);

  @Test
  void says_what_matters_then_the_errors_then_the_money_and_the_actions() {
    assertThat(analyser(ECHANTILLON, "--alias", ALIAS)).isEqualTo(Essai.FAIT);

    assertThat(essai.lisible())
        .containsSubsequence(
            "bagnols-2023.xlsx (XLSX) : 9 erreurs, 3 avertissements, 1 information ; 44 actions,"
                + " 46 lignes financées, 703\u202F039 € de 7 financeurs",
            "Erreur CV-TOT-01 Total de chaque ligne",
            "Bilan 2023!L27",
            "4\u202F846",
            "2\u202F300",
            "+2\u202F546",
            "Avertissement CV-PCT-02 Somme des parts, Bilan 2023!F57 : écart +4 %",
            "MAIRIE BAGNOLS 321\u202F439",
            "EDUCATION CULTURE 212\u202F591",
            "25 libellés de porteurs, 20 structures",
            "88 contrôles : 7 trouvent un écart, 13 sont conformes, 68 sans objet");
    assertThat(essai.erreurs()).isEmpty();
  }

  /** Two screens of fifty lines. */
  @Test
  void what_is_printed_of_the_sample_fits_two_screens() {
    for (String commande : List.of("analyser", "lire", "controler")) {
      for (int largeur : new int[] {80, 100, 140}) {
        essai.avecTerminal(Terminal.absent(Map.of("COLUMNS", Integer.toString(largeur))));
        essai.executer(commande, ECHANTILLON);
        assertThat(essai.sortie().lines()).hasSizeBetween(50, 100);
        assertThat(essai.sortie().lines()).allMatch(l -> l.length() <= largeur);
      }
    }
  }

  @Test
  void declared_tables_are_shown_with_their_figures() {
    assertThat(analyser(Essai.ECHANTILLONS + "/ales-2004.xlsx")).isEqualTo(Essai.FAIT);

    assertThat(essai.lisible())
        .contains("2 tableaux de chiffres dont ", "Grand'Combe 33 205\u202F167")
        .contains("1\u202F028\u202F246")
        .doesNotContain("0 montants", "0 actions", "Qui finance");
  }

  @Test
  void speaks_english_when_asked() {
    analyser(ECHANTILLON, "--langue", "en");

    assertThat(essai.lisible())
        .contains("46 financed entries", "Who pays", "printed total is 4,846", "make 2,300");
  }

  @Test
  void without_aliases_each_spelling_is_a_structure() {
    analyser(ECHANTILLON);

    assertThat(essai.sortie()).contains("25 libellés de porteurs, 25 structures");
  }

  @Test
  void tables_are_written_for_other_programs() throws IOException {
    Path page = dossier.resolve("page.html");
    assertThat(analyser(ECHANTILLON, "--csv", dossier + "/csv", "--html", page.toString()))
        .isEqualTo(Essai.FAIT);

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
    assertThat(essai.sortie()).doesNotContain("apostrophe");
  }

  @Test
  void cells_that_a_spreadsheet_would_run_are_said() throws IOException {
    Path liste = dossier.resolve("liste.csv");
    Files.writeString(liste, LISTE.replace("Théâtre", "=HYPERLINK(1)"));
    analyser(liste.toString(), "--csv", dossier + "/csv", "--langue", "en");

    assertThat(essai.sortie())
        .contains("lignes.csv : cells made harmless by an apostrophe: 1 (C3)");
    assertThat(dossier.resolve("csv/lignes.csv")).content().contains(",'=HYPERLINK(1),");
  }

  @Test
  void all_is_printed_when_asked() {
    analyser(ECHANTILLON);
    assertThat(essai.sortie()).contains("sans objet faute de").doesNotContain("éteint", "Piste");
    analyser(ECHANTILLON, "--entier");
    assertThat(essai.lisible())
        .contains("CV-IND-03 : éteint", "Piste : ", "CJT 1 12")
        .contains("les financeurs à sa gauche : 42 lignes sur 43 ferment");
  }

  @Test
  void strict_exits_with_one_when_a_finding_is_an_error() {
    assertThat(analyser(ECHANTILLON, "--strict")).isEqualTo(Essai.ERREURS);
  }

  @Test
  void the_contract_written_as_a_workbook_reads_back_equal_and_gives_the_same_report()
      throws IOException {
    Path classeur = dossier.resolve("contrat.xlsx");
    analyser(ECHANTILLON, "--vers", classeur.toString());
    String premier = rapportImprime();
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
        .isEqualTo(Essai.FAIT);
    assertThat(essai.lisible())
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
        .isEqualTo(Essai.FAIT);

    assertThat(essai.sortie()).contains("Le classeur annoté", "cellules marquées : ");
    assertThat(Contrats.read(annote).valeur().actions())
        .hasSameSizeAs(Contrats.read(Path.of(ECHANTILLON)).valeur().actions());
    assertThat(synthese).isNotEmptyFile();
  }

  @Test
  void only_a_workbook_can_be_annotated() {
    Path json = dossier.resolve("contrat.json");
    analyser(ECHANTILLON, "--vers", json.toString());

    assertThat(analyser(json.toString(), "--annote", dossier.resolve("r.xlsx").toString()))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).contains("contrat.json");
    assertThat(analyser(ECHANTILLON, "--annote", ECHANTILLON)).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).contains("tel qu'il est");
  }

  @Test
  void the_aliases_travel_with_the_json() {
    Path json = dossier.resolve("contrat.json");

    analyser(ECHANTILLON, "--alias", ALIAS, "--vers", json.toString());
    analyser(json.toString());

    assertThat(essai.sortie()).contains("25 libellés de porteurs, 20 structures");
  }

  @Test
  void a_file_that_cannot_be_read_gets_one_line_and_exit_two() throws IOException {
    Path vide = Files.createFile(dossier.resolve("vide.xlsx"));
    Path texte = Files.writeString(dossier.resolve("notes.xlsx"), "porteur;action;Ville\n");
    Path forme = Files.writeString(dossier.resolve("autre.json"), "[1, 2, 3]");
    for (Path fichier : List.of(vide, texte, forme, dossier, dossier.resolve("absent.xlsx"))) {
      assertThat(analyser(fichier.toString())).isEqualTo(Essai.IMPOSSIBLE);
      assertThat(essai.erreurs()).startsWith(fichier.getFileName().toString()).hasLineCount(1);
      assertThat(essai.sortie()).isEmpty();
    }
  }

  @Test
  void a_command_line_that_is_not_understood_gets_one_line_and_exit_two() {
    for (List<String> args : List.of(
        List.<String>of(),
        List.of("--inconnu"),
        List.of(ECHANTILLON, "autre.xlsx"),
        List.of(ECHANTILLON, "--langue", "de"),
        List.of(ECHANTILLON, "--rapport"))) {
      assertThat(analyser(args.toArray(String[]::new))).isEqualTo(Essai.IMPOSSIBLE);
      assertThat(essai.erreurs()).hasLineCount(1);
    }
  }

  @Test
  void a_result_that_cannot_be_written_gets_one_line_and_leaves_nothing_behind() {
    assertThat(analyser(ECHANTILLON, "--vers", dossier.resolve("contrat.odt").toString()))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).contains("contrat.odt");

    assertThat(analyser(
            ECHANTILLON, "--rapport", dossier.resolve("absent/rapport.json").toString()))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).contains("rapport.json");
    assertThat(dossier).isEmptyDirectory();
  }

  @Test
  void a_layout_written_corrected_and_put_beside_the_workbook_is_picked_up() throws IOException {
    Path classeur = Files.copy(Path.of(ECHANTILLON), dossier.resolve("bilan.xlsx"));
    Path json = dossier.resolve("ailleurs.json");
    assertThat(analyser(classeur.toString(), "--disposition-vers", json.toString()))
        .isEqualTo(Essai.FAIT);
    assertThat(essai.lisible())
        .contains("46 lignes financées")
        .doesNotContain("Disposition donnée");

    String recognised = Files.readString(json);
    assertThat(recognised).contains("\"est\": \"PORTEUR\"").doesNotContain("IGNOREE");
    Files.writeString(
        json, "{\"tables\": [{\"feuille\": \"Bilan 2023\", \"lignes\": {\"27\": \"IGNOREE\"}}]}");
    assertThat(analyser(classeur.toString(), "--disposition", json.toString()))
        .isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("45 lignes financées", "Disposition donnée : " + json);

    Path voisine = Files.move(json, dossier.resolve("bilan.xlsx.disposition.json"));
    assertThat(analyser(classeur.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("45 lignes financées", voisine.toString());

    Files.writeString(voisine, "{\"tables\": [{\"lignes\": {\"27\": \"IGNORE\"}}]}");
    assertThat(analyser(classeur.toString())).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).contains("bilan.xlsx.disposition.json", "IGNOREE");
  }

  @Test
  void reads_a_text_in_columns_with_its_layout_and_the_standard_input() throws IOException {
    Path liste = Files.writeString(dossier.resolve("liste.csv"), LISTE);
    assertThat(analyser(liste.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("(CSV)", "2 actions", "1\u202F500,50");
    assertThat(essai.executer("lire", liste.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("colonnes séparées", "liste!A1");

    Path json = dossier.resolve("liste.csv.disposition.json");
    assertThat(analyser(liste.toString(), "--disposition-vers", json.toString()))
        .isEqualTo(Essai.FAIT);
    assertThat(Files.readString(json)).contains("\"est\": \"PORTEUR\"");
    Files.writeString(json, "{\"tables\": [{\"lignes\": {\"3\": \"IGNOREE\"}}]}");
    assertThat(analyser(liste.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("1 action,", json.toString());

    assertThat(analyser("-")).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("entrée standard (CSV)", "1\u202F500,50");
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
        .isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("(ODS)", "2 actions");
    assertThat(Files.readString(json)).contains("\"est\": \"PORTEUR\"");
    Files.writeString(json, "{\"tables\": [{\"lignes\": {\"3\": \"IGNOREE\"}}]}");
    assertThat(analyser(liste.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("1 action,", json.toString());
  }

  private int analyser(String... args) {
    return essai.executer(
        Stream.concat(Stream.of("analyser"), Stream.of(args)).toArray(String[]::new));
  }

  private String rapportImprime() {
    String tout = essai.sortie();
    return tout.substring(tout.indexOf("Erreur "), tout.indexOf("Ce qui a été fait"));
  }
}
