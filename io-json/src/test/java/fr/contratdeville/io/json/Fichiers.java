package fr.contratdeville.io.json;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes JSON as bytes, by way of the file that the reader asks for. */
final class Fichiers {

  private Fichiers() {}

  static byte[] write(ContratDeVille contrat) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try {
      new JsonContratWriter().write(contrat, sortie);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sortie.toByteArray();
  }

  static String texte(ContratDeVille contrat) {
    return new String(write(contrat), StandardCharsets.UTF_8);
  }

  static Lecture read(String json) throws LectureException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  static Lecture read(byte[] json) throws LectureException {
    try {
      Path fichier = Files.createTempFile("contrat", ".json");
      try {
        Files.write(fichier, json);
        return new JsonContratReader().read(fichier, "contrat.json");
      } finally {
        Files.delete(fichier);
      }
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
