package fr.contratdeville.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The command line of {@link Analyser}. */
final class Arguments {

  /** The options that name a file, to read or to write. */
  enum Option {
    RAPPORT("--rapport", "rapport.json|rapport.md"),
    VERS("--vers", "contrat.json|contrat.xlsx"),
    SYNTHESE("--synthese", "synthese.xlsx"),
    ANNOTE("--annote", "retour.xlsx"),
    CSV("--csv", "dossier"),
    HTML("--html", "page.html"),
    ALIAS("--alias", "structures.json"),
    DISPOSITION("--disposition", "disposition.json"),
    DISPOSITION_VERS("--disposition-vers", "disposition.json"),
    PROFIL("--profil", "profil.json"),
    PRECEDENT("--precedent", "bilan de l'année d'avant"),
    COMPARER("--comparer", "rapport d'avant.json");

    private final String mot;
    private final String fichier;

    Option(String mot, String fichier) {
      this.mot = mot;
      this.fichier = fichier;
    }

    private static Optional<Option> of(String mot) {
      return Arrays.stream(values()).filter(o -> o.mot.equals(mot)).findFirst();
    }
  }

  static final String USAGE = Arrays.stream(Option.values())
      .map(o -> "[" + o.mot + " " + o.fichier + "]")
      .collect(
          Collectors.joining(" ", "Analyser FICHIER ", " [--langue fr|en] [--entier] [--strict]"));

  private @Nullable Path fichier;
  private final Map<Option, Path> options = new EnumMap<>(Option.class);
  private Locale langue = Locale.FRENCH;
  private boolean entier;
  private boolean strict;

  private Arguments() {}

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if the command line is not understood; its message is for the
   *     user, in French
   */
  static Arguments parse(List<String> args) {
    Arguments arguments = new Arguments();
    Deque<String> reste = new ArrayDeque<>(args);
    while (!reste.isEmpty()) {
      arguments.lire(reste.pop(), reste);
    }
    if (arguments.fichier == null) {
      throw new IllegalArgumentException("il manque le fichier à lire : " + USAGE);
    }
    return arguments;
  }

  private void lire(String mot, Deque<String> reste) {
    Optional<Option> option = Option.of(mot);
    if (option.isPresent()) {
      options.put(option.get(), chemin(valeur(mot, reste)));
    } else if (mot.equals("--langue")) {
      langue = langue(valeur(mot, reste));
    } else if (mot.equals("--entier")) {
      entier = true;
    } else if (mot.equals("--strict")) {
      strict = true;
    } else {
      fichier(mot);
    }
  }

  private void fichier(String mot) {
    if (mot.startsWith("--")) {
      throw new IllegalArgumentException(mot + " : option inconnue : " + USAGE);
    }
    if (fichier != null) {
      throw new IllegalArgumentException(mot + " : un seul fichier à la fois : " + USAGE);
    }
    fichier = chemin(mot);
  }

  private static String valeur(String option, Deque<String> reste) {
    if (reste.isEmpty() || reste.peek().startsWith("--")) {
      throw new IllegalArgumentException(option + " : il manque une valeur : " + USAGE);
    }
    return reste.pop();
  }

  private static Locale langue(String mot) {
    return switch (mot) {
      case "fr" -> Locale.FRENCH;
      case "en" -> Locale.ENGLISH;
      default -> throw new IllegalArgumentException("--langue " + mot + " : fr ou en");
    };
  }

  private static Path chemin(String mot) {
    try {
      return Path.of(mot);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(mot + " : ce n'est pas un chemin de fichier", e);
    }
  }

  Path fichier() {
    return Optional.ofNullable(fichier).orElseThrow();
  }

  Optional<Path> chemin(Option option) {
    return Optional.ofNullable(options.get(option));
  }

  Locale langue() {
    return langue;
  }

  boolean entier() {
    return entier;
  }

  boolean strict() {
    return strict;
  }
}
