package fr.contratdeville.lanceur.commande;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code contrat-de-ville}, which only holds the others. */
@Command(name = Racine.NOM, versionProvider = Racine.Version.class)
public final class Racine extends Commande {
  /** The name of the command. */
  public static final String NOM = "contrat-de-ville";

  private static final String TEXTES = "fr.contratdeville.lanceur.Aide";

  // Read by picocli alone.
  @SuppressWarnings("UnusedVariable")
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

  /** The commands, in the order of the help. */
  private static final Map<String, Function<Contexte, Commande>> COMMANDES = new LinkedHashMap<>();

  static {
    COMMANDES.put("analyser", Analyser::new);
    COMMANDES.put("lire", Lire::new);
    COMMANDES.put("controler", Controler::new);
    COMMANDES.put("rapport", RapportCommande::new);
    COMMANDES.put("annoter", Annoter::new);
    COMMANDES.put("synthese", Synthese::new);
    COMMANDES.put("comparer", Comparer::new);
    COMMANDES.put("convertir", Convertir::new);
    COMMANDES.put("expliquer", Expliquer::new);
    COMMANDES.put("completion", Completion::new);
  }

  /**
   * {@return the commands, which run over these streams and explain themselves in this language}
   *
   * @param contexte the streams
   */
  public static CommandLine commandes(Contexte contexte) {
    return commandes(contexte, COMMANDES);
  }

  /**
   * {@return the same with one command alone, if these arguments name it: to make all of them takes
   * a third of a second}
   *
   * @param contexte the streams
   * @param args the arguments
   */
  public static CommandLine commandes(Contexte contexte, List<String> args) {
    String nom = args.isEmpty() ? "" : args.get(0);
    return COMMANDES.containsKey(nom) && !nom.equals("completion")
        ? commandes(contexte, Map.of(nom, COMMANDES.get(nom)))
        : commandes(contexte);
  }

  private static CommandLine commandes(
      Contexte contexte, Map<String, Function<Contexte, Commande>> noms) {
    Locale langue = contexte.ecran().langue().equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT;
    CommandLine commandes = new CommandLine(new Racine(contexte));
    noms.forEach((nom, commande) -> commandes.addSubcommand(nom, commande.apply(contexte)));
    return commandes
        .setResourceBundle(ResourceBundle.getBundle(TEXTES, langue))
        // The name of a file may begin with @.
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(contexte.ecran().largeur());
  }

  /** {@return whether a command has this name} */
  public static boolean estUneCommande(String nom) {
    return COMMANDES.containsKey(nom);
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
