package fr.contratdeville.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts tables between the two marks of a Markdown file, and leaves the text around them alone. */
final class Document {
  private static final String DEBUT = "<!-- measured: start -->\n";
  private static final String FIN = "<!-- measured: end -->";

  private Document() {}

  static void remplir(Path fichier, String tables) throws IOException {
    String texte = Files.readString(fichier);
    int debut = texte.indexOf(DEBUT);
    int fin = texte.indexOf(FIN);
    if (debut < 0 || fin < debut) {
      throw new IOException(fichier + " has no place for the tables");
    }
    Files.writeString(
        fichier,
        texte.substring(0, debut + DEBUT.length()) + "\n" + machine() + "\n\n" + tables
            + texte.substring(fin));
  }

  private static String machine() {
    return "Java " + Runtime.version().feature() + ", "
        + Runtime.getRuntime().availableProcessors() + " processors, "
        + (Boolean.getBoolean("longues") ? "long" : "quick") + " settings.";
  }
}
