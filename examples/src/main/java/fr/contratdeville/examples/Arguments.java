package fr.contratdeville.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command line of {@link Analyser}. */
final class Arguments {

  static final String USAGE =
      "Analyser FICHIER [--rapport rapport.json] [--vers contrat.json|contrat.xlsx] [--synthese synthese.xlsx] [--annote retour.xlsx] [--alias structures.json] [--disposition disposition.json] [--disposition-vers disposition.json] [--langue fr|en] [--strict]";

  private @Nullable Path fichier;
  private @Nullable Path rapport;
  private @Nullable Path vers;
  private @Nullable Path synthese;
  private @Nullable Path annote;
  private @Nullable Path alias;
  private @Nullable Path disposition;
  private @Nullable Path dispositionVers;
  private Locale langue = Locale.FRENCH;
  private boolean strict;

  private Arguments() {}

  /** @throws IllegalArgumentException with one sentence, when the command line is not understood */
  static Arguments parse(List<String> args) {
    Arguments arguments = new Arguments();
    Deque<String> reste = new ArrayDeque<>(args);
    while (!reste.isEmpty()) {
      String mot = reste.pop();
      switch (mot) {
        case "--rapport" -> arguments.rapport = chemin(valeur(mot, reste));
        case "--vers" -> arguments.vers = chemin(valeur(mot, reste));
        case "--synthese" -> arguments.synthese = chemin(valeur(mot, reste));
        case "--annote" -> arguments.annote = chemin(valeur(mot, reste));
        case "--alias" -> arguments.alias = chemin(valeur(mot, reste));
        case "--disposition" -> arguments.disposition = chemin(valeur(mot, reste));
        case "--disposition-vers" -> arguments.dispositionVers = chemin(valeur(mot, reste));
        case "--langue" -> arguments.langue = langue(valeur(mot, reste));
        case "--strict" -> arguments.strict = true;
        default -> arguments.fichier(mot);
      }
    }
    if (arguments.fichier == null) {
      throw new IllegalArgumentException("il manque le fichier à lire : " + USAGE);
    }
    return arguments;
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

  Optional<Path> rapport() {
    return Optional.ofNullable(rapport);
  }

  Optional<Path> vers() {
    return Optional.ofNullable(vers);
  }

  Optional<Path> synthese() {
    return Optional.ofNullable(synthese);
  }

  Optional<Path> annote() {
    return Optional.ofNullable(annote);
  }

  Optional<Path> alias() {
    return Optional.ofNullable(alias);
  }

  Optional<Path> disposition() {
    return Optional.ofNullable(disposition);
  }

  Optional<Path> dispositionVers() {
    return Optional.ofNullable(dispositionVers);
  }

  Locale langue() {
    return langue;
  }

  boolean strict() {
    return strict;
  }
}
