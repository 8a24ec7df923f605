package fr.contratdeville.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.lanceur.commande.Contexte;
import fr.contratdeville.lanceur.commande.Racine;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.lanceur.ecran.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every command explains itself, in both languages. */
class AideTest {
  private final Essai essai = new Essai();

  private static CommandLine commandes(Locale langue) {
    PrintStream nulle =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Racine.commandes(new Contexte(
        InputStream.nullInputStream(), new Ecran(nulle, nulle, Terminal.absent(Map.of()), langue)));
  }

  @Test
  void every_command_option_and_file_is_explained_in_both_languages() {
    for (Locale langue : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (CommandLine commande : commandes(langue).getSubcommands().values()) {
        CommandSpec spec = commande.getCommandSpec();
        assertThat(spec.usageMessage().header()).as(spec.name()).isNotEmpty();
        for (ArgSpec argument : spec.args()) {
          assertThat(String.join("", argument.description()))
              .as(spec.name() + " " + argument.paramLabel() + " " + argument.descriptionKey())
              .isNotBlank();
        }
      }
    }
  }

  @Test
  void both_names_of_the_help_print_it_and_exit_with_zero() {
    for (String commande : commandes(Locale.FRENCH).getSubcommands().keySet()) {
      assertThat(essai.executer(commande, "--aide")).isEqualTo(Essai.FAIT);
      String aide = essai.sortie();
      assertThat(aide)
          .contains("Usage : contrat-de-ville " + commande, "Codes de sortie :")
          .doesNotContain("null");
      assertThat(essai.executer(commande, "--help")).isEqualTo(Essai.FAIT);
      assertThat(essai.sortie()).isEqualTo(aide);
      assertThat(essai.executer(commande, "--help", "--langue", "en")).isEqualTo(Essai.FAIT);
      assertThat(essai.sortie())
          .contains("Usage: contrat-de-ville " + commande, "Exit codes:")
          .isNotEqualTo(aide);
    }
  }

  @Test
  void without_arguments_it_prints_its_help_and_exits_with_two() {
    assertThat(essai.executer()).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.sortie()).isEmpty();
    assertThat(essai.erreurs()).contains("Usage : contrat-de-ville", "analyser", "comparer");
  }

  @Test
  void it_says_its_version() {
    assertThat(essai.executer("--version")).isEqualTo(Essai.FAIT);
    assertThat(essai.sortie())
        .matches("contrat-de-ville [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(Java .*\\)\n");
  }

  @Test
  void what_is_not_understood_is_one_line_in_either_language() {
    Map<List<String>, String> lignes = Map.of(
        List.of("zut"),
            "zut : ni une commande ni un fichier attendu : voir contrat-de-ville --aide",
        List.of("lire", "--zut", "x"),
            "--zut : option inconnue : voir contrat-de-ville lire --aide",
        List.of("lire"), "il manque FICHIER : voir contrat-de-ville lire --aide",
        List.of("lire", "--langue", "en"), "FICHIER is missing: see contrat-de-ville lire --help",
        List.of("lire", "x", "--langue", "de"),
            "--langue de : attendu fr|en : voir contrat-de-ville lire --aide",
        List.of("lire", "x", "--csv"),
            "--csv : il manque une valeur : voir contrat-de-ville lire --aide",
        List.of("lire", "x", "--csv", "a", "--csv", "b"),
            "--csv : donné deux fois : voir contrat-de-ville lire --aide",
        List.of("rapport", "x", "-", "--format", "pdf"),
            "--format pdf : attendu html|md|json : voir contrat-de-ville rapport --aide");
    lignes.forEach((args, ligne) -> {
      assertThat(essai.executer(args.toArray(String[]::new))).isEqualTo(Essai.IMPOSSIBLE);
      assertThat(essai.erreurs()).isEqualTo(ligne + "\n");
      assertThat(essai.sortie()).isEmpty();
    });
  }

  /** The table of the README names every command, and every option of analyser. */
  @Test
  void the_readme_explains_every_command_and_option() throws Exception {
    String readme = Files.readString(Path.of("../README.md"));
    Map<String, CommandLine> commandes = commandes(Locale.FRENCH).getSubcommands();
    assertThat(commandes.keySet()).hasSize(10).allMatch(c -> readme.contains("| `" + c));
    Set<String> options = new TreeSet<>();
    commandes.get("analyser").getCommandSpec().options().stream()
        .map(o -> o.longestName())
        .filter(o -> !o.equals("--aide") && !o.equals("--help"))
        .forEach(options::add);
    assertThat(options).hasSize(15).allMatch(o -> readme.contains("| `" + o));
  }
}
