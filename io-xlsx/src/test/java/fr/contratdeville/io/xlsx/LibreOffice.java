package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The spreadsheet that many town halls have, without its windows. */
public final class LibreOffice {

  private static final List<Path> PROGRAMMES =
      List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/local/bin/soffice"));
  private static final int PATIENCE = 120;

  private LibreOffice() {}

  /** Skips the test, saying why, where LibreOffice is not installed. */
  public static void exiger() {
    assumeTrue(
        PROGRAMMES.stream().anyMatch(Files::isExecutable), "skipped: LibreOffice is missing");
  }

  /**
   * Opens a file and saves it in another format, all formulas computed anew.
   *
   * @param format as LibreOffice names it: {@code xlsx}, {@code pdf}, {@code csv:...}
   * @param dossier where the result goes, under the name of the file
   */
  public static List<Path> convertir(Path fichier, String format, Path dossier) throws IOException {
    Path profil = profil(dossier);
    Path sortie = Files.createDirectories(dossier.resolve("converti"));
    Process conversion = new ProcessBuilder(
            PROGRAMMES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow()
                .toString(),
            "-env:UserInstallation=" + profil.toUri(),
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            sortie.toString(),
            fichier.toString())
        .redirectErrorStream(true)
        .redirectOutput(dossier.resolve("libreoffice.log").toFile())
        .start();
    try {
      assertThat(conversion.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      conversion.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    assertThat(conversion.exitValue()).isZero();
    try (Stream<Path> fichiers = Files.list(sortie)) {
      List<Path> convertis = fichiers.sorted().toList();
      assertThat(convertis).isNotEmpty();
      return convertis;
    }
  }

  /** A profile of its own, so that two can run at once; formulas are computed at each opening. */
  private static Path profil(Path dossier) throws IOException {
    Path utilisateur = Files.createDirectories(dossier.resolve("profil/user"));
    Files.writeString(utilisateur.resolve("registrymodifications.xcu"), """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """);
    return dossier.resolve("profil");
  }
}
