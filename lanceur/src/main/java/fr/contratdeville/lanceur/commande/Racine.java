package fr.contratdeville.lanceur.commande;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import org.jspecify.annotations.Nullable;

/** The command {@code contrat-de-ville}, which only holds the others. */
@Command(name = Racine.NOM, versionProvider = Racine.Version.class)
public final class Racine extends Commande {
  /** The name of the command. */
  public static final String NOM = "contrat-de-ville";

  private static final String TEXTES = "fr.contratdeville.lanceur.Aide";

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Spec
  private @Nullable CommandSpec spec;

  private Racine(Contexte contexte) {
    super(contexte);
  }

  /**
   * {@return the commands, which run over these streams and explain themselves in this language}
   *
   * @param contexte the streams
   */
  public static CommandLine commandes(Contexte contexte) {
    Locale langue = contexte.ecran().langue().equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT;
    CommandLine commandes = new CommandLine(new Racine(contexte))
        .addSubcommand(new Analyser(contexte))
        .addSubcommand(new Lire(contexte))
        .addSubcommand(new Controler(contexte))
        .addSubcommand(new RapportCommande(contexte))
        .addSubcommand(new Annoter(contexte))
        .addSubcommand(new Synthese(contexte))
        .addSubcommand(new Comparer(contexte))
        .addSubcommand(new Convertir(contexte))
        .addSubcommand(new Expliquer(contexte))
        .addSubcommand(new Completion(contexte));
    return commandes
        .setResourceBundle(ResourceBundle.getBundle(TEXTES, langue))
        // The name of a file may begin with @.
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(contexte.ecran().largeur());
  }

  @Override
  int executer() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "");
    }
    return Codes.IMPOSSIBLE;
  }

  /** The version that the build wrote beside the classes. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Properties version = new Properties();
      try (InputStream texte =
          Racine.class.getResourceAsStream("/fr/contratdeville/lanceur/version.properties")) {
        if (texte != null) {
          version.load(texte);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {
        NOM + " " + version.getProperty("version", "?") + " (Java "
            + System.getProperty("java.version") + ")"
      };
    }
  }
}
