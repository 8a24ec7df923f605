package fr.contratdeville.io.xls;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The spreadsheet that many town halls have, started without its windows. */
final class LibreOffice {

  private LibreOffice() {}

  /** The program that the variable SOFFICE names, or else the first {@code soffice} on PATH. */
  static Optional<Path> programme() {
    String nomme = System.getenv("SOFFICE");
    Stream<Path> candidats = nomme != null
        ? Stream.of(Path.of(nomme))
        : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(dossier -> Path.of(dossier, "soffice"));
    return candidats.filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
  }

  /** Opens each document and saves it in another format, in another folder. */
  static void convert(List<Path> documents, String format, Path cible)
      throws IOException, InterruptedException {
    Path journal = cible.resolve("libreoffice.log");
    List<String> commande = new ArrayList<>(List.of(
        programme().orElseThrow().toString(),
        "-env:UserInstallation=" + cible.resolve("profil").toUri(),
        "--headless",
        "--norestore",
        "--convert-to",
        format,
        "--outdir",
        cible.toString()));
    documents.forEach(document -> commande.add(document.toString()));
    Process soffice = new ProcessBuilder(commande)
        .redirectErrorStream(true)
        .redirectOutput(journal.toFile())
        .start();
    if (!soffice.waitFor(5, TimeUnit.MINUTES)) {
      soffice.destroyForcibly();
      throw new IOException("LibreOffice did not finish in 5 minutes");
    }
    if (soffice.exitValue() != 0) {
      throw new IOException("LibreOffice failed: " + Files.readString(journal));
    }
  }
}
