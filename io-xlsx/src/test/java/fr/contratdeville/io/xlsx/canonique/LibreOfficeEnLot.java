package fr.contratdeville.io.xlsx.canonique;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** LibreOffice without a screen, started once for many files. */
final class LibreOfficeEnLot implements SkipExecutionHook {

  private static final int MINUTES = 5;

  /** Skips properties, and says so, where LibreOffice is not installed. */
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext contexte) {
    return estLa() ? SkipResult.doNotSkip() : SkipResult.skip("skipped: LibreOffice missing");
  }

  static boolean estLa() {
    return programme().isPresent();
  }

  /** Opens each file and saves it again, in another folder and perhaps another format. */
  static void convertir(List<Path> fichiers, String format, Path dossier)
      throws IOException, InterruptedException {
    Files.createDirectories(dossier);
    Path profil = Files.createTempDirectory("libreoffice");
    List<String> commande = new ArrayList<>(List.of(
        programme().orElseThrow().toString(),
        "-env:UserInstallation=" + profil.toUri(),
        "--headless",
        "--norestore",
        "--convert-to",
        format,
        "--outdir",
        dossier.toString()));
    fichiers.forEach(f -> commande.add(f.toString()));
    Process soffice = new ProcessBuilder(commande)
        .redirectErrorStream(true)
        .redirectOutput(dossier.resolve("libreoffice.log").toFile())
        .start();
    if (!soffice.waitFor(MINUTES, TimeUnit.MINUTES)) {
      soffice.destroyForcibly();
      throw new IOException("LibreOffice did not finish in " + MINUTES + " minutes");
    }
  }

  private static Optional<Path> programme() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(dossier -> Path.of(dossier, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
