package fr.contratdeville.donneesouvertes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that stand beside these classes. */
final class Ressource {
  private Ressource() {}

  /** The lines of a list. */
  static List<String> lignes(String nom) {
    try (InputStream stream = Ressource.class.getResourceAsStream(nom)) {
      if (stream == null) {
        throw new IllegalStateException(nom + " is not in the module");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
