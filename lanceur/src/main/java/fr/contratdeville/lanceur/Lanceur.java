package fr.contratdeville.lanceur;

import fr.contratdeville.lanceur.commande.Codes;
import fr.contratdeville.lanceur.commande.Contexte;
import fr.contratdeville.lanceur.commande.Langue;
import fr.contratdeville.lanceur.commande.Racine;
import fr.contratdeville.lanceur.commande.Refus;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.lanceur.ecran.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * The program {@code contrat-de-ville}. A program may also start a command in its own process, over
 * streams that it gives:
 *
 * <pre>{@code
 * int code = new Lanceur(System.in, sortie, erreurs)
 *     .executer(List.of("controler", "bilan-2023.xlsx", "--strict"));
 * }</pre>
 *
 * <p>Every command answers with 0 when it did what was asked for, with 1 when {@code --strict} was
 * given and a finding is an error or a table was read wrong, and with 2 and one line on the error
 * stream when a file was not read, a result not written or the command not understood. Control
 * characters of a file never reach the streams as they are.
 */
public final class Lanceur {
  private static final int TAMPON = 1 << 16;

  private final InputStream entree;
  private final PrintStream sortie;
  private final PrintStream erreurs;
  private final Terminal terminal;

  /**
   * A program that nobody watches: it shows no colour and no progress.
   *
   * @param entree what is read where {@code -} is given for a file
   * @param sortie receives what is printed; it is to encode in UTF-8, as the files that are written
   *     to it do
   * @param erreurs receives the line that says why nothing was done
   */
  public Lanceur(InputStream entree, PrintStream sortie, PrintStream erreurs) {
    this(entree, sortie, erreurs, Terminal.absent(Map.of()));
  }

  Lanceur(InputStream entree, PrintStream sortie, PrintStream erreurs, Terminal terminal) {
    this.entree = entree;
    this.sortie = sortie;
    this.erreurs = erreurs;
    this.terminal = terminal;
  }

  /**
   * Runs a command and ends the Java machine with its exit code.
   *
   * @param args the command, its files and options; {@code --aide} lists them
   */
  public static void main(String[] args) {
    // The library that reads old workbooks logs by an API that complains of having no provider.
    if (System.getProperty("log4j2.statusLoggerLevel") == null) {
      System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }
    // The names in the documents need UTF-8, which may not be the charset of the console.
    PrintStream sortie = flux(FileDescriptor.out);
    PrintStream erreurs = flux(FileDescriptor.err);
    int code = new Lanceur(System.in, sortie, erreurs, Terminal.detecte(System.getenv()))
        .executer(List.of(args));
    sortie.flush();
    erreurs.flush();
    System.exit(code);
  }

  private static PrintStream flux(FileDescriptor vers) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(vers), TAMPON),
        false,
        StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @param args the command, its files and options. A file in place of the command is analysed
   * @return the exit code: 0, 1 or 2
   */
  public int executer(List<String> args) {
    Ecran ecran = new Ecran(sortie, erreurs, terminal, Langue.demandee(args));
    List<String> mots = avecCommande(args);
    CommandLine commandes = Racine.commandes(new Contexte(entree, ecran), mots)
        .setOut(new PrintWriter(sortie, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(erreurs, true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(
            terminal.couleurs() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((e, recus) -> {
          if (recus.length == 0) {
            e.getCommandLine().usage(e.getCommandLine().getErr());
          } else {
            ecran.erreur(Refus.of(e));
          }
          return Codes.IMPOSSIBLE;
        })
        .setExecutionExceptionHandler((e, commande, lus) -> {
          if (e instanceof CommandLine.ParameterException parametre) {
            throw parametre;
          }
          ecran.vider();
          ecran.erreur(Refus.of(e, ecran.langue()));
          return Codes.IMPOSSIBLE;
        });
    try {
      return commandes.execute(mots.toArray(String[]::new));
    } catch (Error e) {
      // Java itself would end with 1, which says something else here.
      ecran.vider();
      ecran.erreur(Refus.of(e, ecran.langue()));
      return Codes.IMPOSSIBLE;
    }
  }

  /** A file that is there, in place of a command, is analysed. */
  private static List<String> avecCommande(List<String> args) {
    if (args.isEmpty()
        || args.get(0).startsWith("-")
        || Racine.estUneCommande(args.get(0))
        || !estUnFichier(args.get(0))) {
      return args;
    }
    List<String> avec = new ArrayList<>(List.of("analyser"));
    avec.addAll(args);
    return avec;
  }

  private static boolean estUnFichier(String nom) {
    try {
      return Files.isRegularFile(Path.of(nom));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
