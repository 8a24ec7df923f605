package fr.contratdeville.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.feuille.Feuille;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command by examples, in this process. */
class CommandesTest {
  private static final Pattern LIEN = Pattern.compile("\\]\\(#([a-z0-9-]+)\\)");

  private final Essai essai = new Essai();

  @TempDir
  Path dossier;

  @Test
  void a_file_without_a_command_is_analysed() {
    assertThat(essai.executer(Essai.BAGNOLS, "--strict")).isEqualTo(Essai.ERREURS);
    String seul = essai.sortie();
    essai.executer("analyser", Essai.BAGNOLS);
    assertThat(seul).isEqualTo(essai.sortie()).contains("Qui finance");
  }

  @Test
  void lire_shows_what_was_recognised_and_who_pays_and_examines_nothing() throws IOException {
    Path disposition = dossier.resolve("d.json");
    assertThat(essai.executer(
            "lire",
            Essai.BAGNOLS,
            "--disposition-vers",
            disposition.toString(),
            "--csv",
            dossier.resolve("csv").toString()))
        .isEqualTo(Essai.FAIT);

    assertThat(essai.lisible())
        .contains("les financeurs à sa gauche : 42 lignes sur 43 ferment", "Bilan 2023!L4")
        .contains("MAIRIE BAGNOLS 321\u202F439", "25 structures")
        .doesNotContain("CV-TOT-01");
    assertThat(disposition).content().contains("\"est\": \"PORTEUR\"");
    assertThat(dossier.resolve("csv/financeurs.csv"))
        .content()
        .contains("MAIRIE BAGNOLS;321439,00");
    assertThat(dossier.resolve("csv/constats.csv")).doesNotExist();
  }

  @Test
  void lire_shows_what_could_not_be_read() throws IOException {
    Path liste = Files.writeString(
        dossier.resolve("liste.csv"),
        "Porteur;Action;Ville\nMJC;Bal;à confirmer\nMJC;Été;200\nLéo;Sorties;300\n");
    essai.executer("lire", liste.toString());
    assertThat(essai.lisible()).contains("CV-AMT", "liste!C2", "à confirmer");
  }

  @Test
  void controler_shows_findings_with_a_lead_and_the_controls_by_name() {
    assertThat(essai.executer("controler", Essai.BAGNOLS)).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible())
        .contains("→ Se ferme si le total de PSE a compté deux fois PSE")
        .contains("Avertissement CV-TOT-07 Sous-total de porteur Bilan 2023!N35 UFOLEP")
        .contains("Conforme (12) : Sous-total de bloc CV-TOT-03")
        .contains("Sans objet : 68 contrôles sans rien à comparer (--entier dit pourquoi)")
        .doesNotContain("Qui finance");
    assertThat(essai.executer("controler", Essai.BAGNOLS, "--strict", "--entier"))
        .isEqualTo(Essai.ERREURS);
    assertThat(essai.lisible()).contains("CV-IND-03 : éteint");
  }

  @Test
  void a_document_that_agrees_is_said_to_and_strict_lets_it_pass() throws IOException {
    Path liste = Files.writeString(
        dossier.resolve("liste.csv"),
        "Porteur;Action;Public;Ville;CAF;Total\nMJC;Bal;10;100;50;150\nLéo;Été;20;200;10;210\n");
    assertThat(essai.executer("controler", liste.toString(), "--strict")).isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("liste.csv (CSV) : aucune erreur, selon ");
  }

  @Test
  void rapport_writes_the_format_that_its_name_says() throws IOException {
    for (String nom : List.of("r.html", "r.md", "r.json", "R.HTM")) {
      assertThat(essai.executer("rapport", Essai.BAGNOLS, dossier.resolve(nom).toString()))
          .isEqualTo(Essai.FAIT);
      assertThat(essai.sortie()).isEmpty();
    }
    assertThat(dossier.resolve("r.html"))
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains("MOUSIngénierie", "CV-TOT-01");
    assertThat(dossier.resolve("R.HTM")).hasSameTextualContentAs(dossier.resolve("r.html"));
    assertThat(dossier.resolve("r.md")).content().startsWith("# Rapport : bagnols-2023.xlsx\n");
    assertThat(JsonRapport.read(dossier.resolve("r.json")).constats()).hasSize(14);
  }

  @Test
  void rapport_prints_markdown_or_what_is_asked_for() throws IOException {
    assertThat(essai.executer("rapport", Essai.BAGNOLS)).isEqualTo(Essai.FAIT);
    assertThat(essai.sortie()).startsWith("# Rapport : bagnols-2023.xlsx\n");
    assertThat(essai.executer("rapport", Essai.BAGNOLS, "-", "--format", "json", "--strict"))
        .isEqualTo(Essai.ERREURS);
    Path json = Files.write(dossier.resolve("r.json"), essai.octets());
    assertThat(JsonRapport.read(json).source()).contains("bagnols-2023.xlsx");
    assertThat(essai.executer("rapport", Essai.BAGNOLS, dossier.resolve("r.pdf").toString()))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).contains("r.pdf", "html, md, json");
  }

  @Test
  void the_links_of_a_report_in_markdown_lead_to_what_each_control_compares() {
    essai.executer("rapport", Essai.BAGNOLS);
    List<String> liens =
        LIEN.matcher(essai.sortie()).results().map(m -> m.group(1)).toList();
    assertThat(liens).hasSize(14);
    assertThat(liens).allMatch(l -> essai.sortie().contains("<a id=\"" + l + "\"></a>**"));
    assertThat(essai.sortie()).contains("## Ce que comparent ces contrôles");
  }

  @Test
  void annoter_gives_the_workbook_back() throws IOException {
    Path retour = dossier.resolve("retour.xlsx");
    assertThat(essai.executer("annoter", Essai.BAGNOLS, retour.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.sortie()).contains("cellules marquées : ");
    assertThat(Contrats.read(retour).valeur().actions()).hasSize(44);
    assertThat(essai.executer("annoter", Essai.BAGNOLS, "-")).isEqualTo(Essai.FAIT);
    assertThat(essai.octets()).isEqualTo(Files.readAllBytes(retour));
    assertThat(essai.executer("annoter", "-", retour.toString())).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1);
  }

  @Test
  void synthese_writes_a_workbook() throws IOException {
    Path synthese = dossier.resolve("s.xlsx");
    assertThat(essai.executer("synthese", Essai.BAGNOLS, synthese.toString(), "--strict"))
        .isEqualTo(Essai.ERREURS);
    assertThat(Files.readAllBytes(synthese)).startsWith('P', 'K');
    assertThat(essai.executer("synthese", Essai.BAGNOLS)).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs())
        .isEqualTo("il manque SYNTHESE.xlsx : voir contrat-de-ville synthese --aide\n");
  }

  @Test
  void convertir_writes_without_loss_to_files_and_to_the_standard_output() throws IOException {
    Path json = dossier.resolve("c.json");
    Path classeur = dossier.resolve("c.xlsx");
    var lu = Contrats.read(Path.of(Essai.BAGNOLS)).valeur();
    assertThat(essai.executer("convertir", Essai.BAGNOLS, json.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.executer("convertir", Essai.BAGNOLS, classeur.toString()))
        .isEqualTo(Essai.FAIT);
    assertThat(Contrats.read(json).valeur()).isEqualTo(lu);
    assertThat(Contrats.read(classeur).valeur()).isEqualTo(lu);

    essai.executer("convertir", Essai.BAGNOLS);
    assertThat(essai.octets()).isEqualTo(Files.readAllBytes(json));
    assertThat(essai.executer("convertir", Essai.BAGNOLS, "-", "--format", "xlsx"))
        .isEqualTo(Essai.FAIT);
    assertThat(Contrats.read(new ByteArrayInputStream(essai.octets()), "c.xlsx").valeur())
        .isEqualTo(lu);

    essai.avecEntree(Files.readAllBytes(json));
    assertThat(essai.executer("convertir", "-")).isEqualTo(Essai.FAIT);
    assertThat(essai.sortie()).isEqualTo(Files.readString(json));
  }

  @Test
  void comparer_shows_what_became_of_a_document() throws IOException {
    String avant = "Porteur;Action;Public;Ville;CAF\nMJC;Bal;10;100;50\nLéo;Été;20;200;10\n";
    Path p2022 = Files.writeString(dossier.resolve("a.csv"), avant);
    Path p2023 = Files.writeString(
        dossier.resolve("b.csv"),
        avant.replace("Léo;Été;20;200", "Léo;Été;20;950") + "Cap;Hiver;5;70;0\n");
    Path page = dossier.resolve("p.html");
    Path classeur = dossier.resolve("evolution.xlsx");
    assertThat(essai.executer(
            "comparer",
            p2022.toString(),
            p2023.toString(),
            "--csv",
            dossier.resolve("csv").toString(),
            "--classeur",
            classeur.toString(),
            "--html",
            page.toString()))
        .isEqualTo(Essai.FAIT);

    assertThat(essai.lisible())
        .contains("Cap", "Hiver nouvelle", "Été changée", "750", "Nouveaux ")
        .doesNotContain("inchangée MJC", "Bal inchangée", "Rapproché par");
    assertThat(dossier.resolve("csv/evolution-actions.csv")).content().contains("Hiver");
    assertThat(page).content().contains("id=\"evolution\"", "class=\"avant\"", "Hiver");
    assertThat(LectureFeuilles.read(classeur).classeur().feuilles())
        .extracting(Feuille::nom)
        .containsExactly("Financeurs", "Porteurs", "Actions", "Montants changés");

    assertThat(essai.executer("comparer", p2022.toString(), p2023.toString(), "--entier"))
        .isEqualTo(Essai.FAIT);
    assertThat(essai.sortie()).contains("Hiver");
    assertThat(essai.executer("comparer", p2022.toString(), p2023.toString(), "--classeur", "-"))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).contains("donnez son nom");
    assertThat(essai.executer("comparer", "-", "-")).isEqualTo(Essai.IMPOSSIBLE);
  }

  @Test
  void comparer_shows_what_became_of_a_report() throws IOException {
    Path avant = dossier.resolve("avant.json");
    Path apres = dossier.resolve("apres.json");
    essai.executer("rapport", Essai.BAGNOLS, avant.toString());
    Files.writeString(apres, Files.readString(avant));
    assertThat(essai.executer("comparer", avant.toString(), apres.toString()))
        .isEqualTo(Essai.FAIT);
    assertThat(essai.sortie()).startsWith("Nouveaux 0, disparus 0, inchangés 14");
    assertThat(essai.executer("comparer", avant.toString(), Essai.BAGNOLS))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs())
        .hasLineCount(1)
        .contains("un rapport ne se compare qu'à un rapport");
  }

  @Test
  void expliquer_says_what_a_control_compares() {
    assertThat(essai.executer("expliquer", "cv-tot-01", "CV-PCT-02", "--langue", "en"))
        .isEqualTo(Essai.FAIT);
    assertThat(essai.lisible()).contains("CV-TOT-01 Total of each row", "Why: ", "CV-PCT-02 ");
    essai.executer("expliquer");
    assertThat(essai.sortie().lines()).hasSizeGreaterThan(80).allMatch(l -> l.startsWith("CV-"));
    assertThat(essai.executer("expliquer", "CV-XXX-99")).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).hasLineCount(1).startsWith("CV-XXX-99");
  }

  @Test
  void completion_knows_the_commands_and_their_options() {
    assertThat(essai.executer("completion")).isEqualTo(Essai.FAIT);
    assertThat(essai.sortie())
        .startsWith("#!/usr/bin/env bash")
        .contains("contrat-de-ville", "controler", "--disposition-vers");
  }

  @Test
  void what_a_reader_cannot_read_is_one_line_in_the_language_asked_for() {
    assertThat(essai.executer("lire", "absent.xlsx", "--langue=en")).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).isEqualTo("absent.xlsx: the file does not exist\n");
    assertThat(essai.executer("convertir", Essai.BAGNOLS, "absent/c.json", "--langue", "en"))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs())
        .isEqualTo("could not write: absent/c.json (the folder does not exist)\n");
  }

  /** Java by itself would exit with 1, as for a finding. */
  @Test
  void a_fault_of_the_machine_or_of_the_program_is_one_line_and_exit_two() {
    Map<Throwable, String> fautes = Map.of(
        new OutOfMemoryError("Java heap space"), "ne tient pas dans la mémoire",
        new NoSuchMethodError("x"), "défaut du programme, à signaler : ",
        new IllegalStateException("y"), "défaut du programme, à signaler : ",
        new ArithmeticException("long overflow"), "trop grands pour être additionnés");
    fautes.forEach((faute, ligne) -> {
      ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
      PrintStream sortie = new PrintStream(erreurs, true, StandardCharsets.UTF_8);
      int code = new Lanceur(new Fautive(faute), sortie, sortie).executer(List.of("lire", "-"));
      assertThat(code).isEqualTo(Essai.IMPOSSIBLE);
      assertThat(erreurs.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains(ligne);
    });
  }

  /** A standard input that cannot be read for another reason than its content. */
  private static final class Fautive extends InputStream {
    private final Throwable faute;

    Fautive(Throwable faute) {
      this.faute = faute;
    }

    @Override
    public int read() {
      if (faute instanceof Error erreur) {
        throw erreur;
      }
      throw (RuntimeException) faute;
    }

    @Override
    public int read(byte[] octets, int debut, int nombre) {
      return read();
    }
  }

  @Test
  void a_file_whose_name_begins_as_an_option_or_a_list_does_is_a_file() throws IOException {
    byte[] octets = "Porteur;Action;Ville\nMJC;Bal;100\n".getBytes(StandardCharsets.UTF_8);
    Path arobase = Files.write(dossier.resolve("@liste.csv"), octets);
    assertThat(essai.executer("lire", arobase.toString())).isEqualTo(Essai.FAIT);
    assertThat(essai.executer("lire", "@absent.csv")).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs()).startsWith("@absent.csv");
    assertThat(essai.executer("lire", "--", "--absent.csv")).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.erreurs().toLowerCase(Locale.ROOT)).startsWith("--absent.csv : le fichier");
  }
}
