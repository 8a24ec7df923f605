package fr.contratdeville.lanceur.ecran;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Who reads what the program prints: a person at a terminal, with its width and colours, or a file
 * and another program.
 *
 * @param sortieRegardee whether a person watches the standard output
 * @param erreursRegardees whether a person watches the standard error, where long work shows a bar
 * @param couleurs whether words may be coloured
 * @param largeur the longest line, in characters
 */
public record Terminal(
    boolean sortieRegardee, boolean erreursRegardees, boolean couleurs, int largeur) {

  /** The width of what nobody watches. */
  public static final int LARGEUR = 100;

  private static final int MOINDRE = 60;
  /** Longer lines are hard to read. */
  private static final int PLUS_LARGE = 140;

  private static final String COLONNES = "COLUMNS";

  /**
   * {@return nobody who watches: no colour, no bar}
   *
   * @param environnement the variables of the process; {@code COLUMNS} gives a width
   */
  public static Terminal absent(Map<String, String> environnement) {
    return new Terminal(false, false, false, largeur(environnement.get(COLONNES), LARGEUR));
  }

  /**
   * {@return who watches the streams of this process}
   *
   * @param environnement the variables of the process: {@code NO_COLOR}, {@code TERM} and
   *     {@code COLUMNS} count
   */
  public static Terminal detecte(Map<String, String> environnement) {
    boolean sortie = estUnTerminal(1);
    boolean erreurs = estUnTerminal(2);
    int largeur = sortie && !environnement.containsKey(COLONNES)
        ? new UsageMessageSpec().width(LARGEUR).autoWidth(true).width()
        : LARGEUR;
    return new Terminal(
        sortie,
        erreurs,
        sortie && couleurs(environnement, System.getProperty("os.name", "")),
        largeur(environnement.get(COLONNES), borne(largeur)));
  }

  /** Whether a terminal of this system shows colours, and its user wants them (no-color.org). */
  static boolean couleurs(Map<String, String> environnement, String systeme) {
    if (!environnement.getOrDefault("NO_COLOR", "").isEmpty()
        || environnement.getOrDefault("TERM", "").equals("dumb")) {
      return false;
    }
    return !systeme.toLowerCase(Locale.ROOT).contains("windows")
        || environnement.containsKey("WT_SESSION")
        || environnement.containsKey("TERM");
  }

  /** The width that a variable gives, within what can be read; another one if it gives none. */
  private static int largeur(@Nullable String colonnes, int sinon) {
    return colonnes != null && colonnes.matches("[0-9]{1,4}")
        ? borne(Integer.parseInt(colonnes))
        : sinon;
  }

  private static int borne(int largeur) {
    return Math.max(MOINDRE, Math.min(PLUS_LARGE, largeur));
  }

  /**
   * Whether a stream of the process is a terminal. Java only says whether all of them are, so that
   * Linux is asked where it can be.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean estUnTerminal(int flux) {
    Path lien = Path.of("/proc/self/fd/" + flux);
    if (Files.isSymbolicLink(lien)) {
      try {
        String cible = Files.readSymbolicLink(lien).toString();
        return cible.startsWith("/dev/pts/")
            || cible.startsWith("/dev/tty")
            || cible.equals("/dev/console");
      } catch (IOException e) {
        return false;
      }
    }
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console even when nobody watches.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
