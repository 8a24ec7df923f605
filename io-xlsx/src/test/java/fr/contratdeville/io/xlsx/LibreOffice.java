package fr.contratdeville.io.xlsx;

import java.io.File;
import java.io.IOException;
import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The spreadsheet that many town halls have, started without its windows. Only a test that is
 * annotated with {@link NeedsLibreOffice} may start it: another one would fail where it is missing.
 */
public final class LibreOffice {

  private static final int MINUTES = 5;
  private static final String PROFIL = "profil";

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

  /** Opens a workbook, computes all its formulas anew and saves it in a folder of its own. */
  static Path calculer(Path classeur) throws IOException, InterruptedException {
    Path cible = classeur.resolveSibling("libreoffice");
    Path profil = Files.createDirectories(cible.resolve(PROFIL).resolve("user"));
    Files.writeString(profil.resolve("registrymodifications.xcu"), """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """);
    enregistrer(List.of(classeur), cible);
    return cible.resolve(classeur.getFileName());
  }

  /**
   * Opens each workbook and saves it, under its name, in another folder. Every start has a profile
   * of its own, so that two can run at once.
   */
  public static void enregistrer(List<Path> classeurs, Path cible)
      throws IOException, InterruptedException {
    enregistrer(classeurs, cible, "xlsx");
  }

  /** The same in another format: under its name, and the extension of that format. */
  public static void enregistrer(List<Path> classeurs, Path cible, String extension)
      throws IOException, InterruptedException {
    if (!StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(appels -> appels.anyMatch(LibreOffice::estAnnote))) {
      throw new IllegalStateException("LibreOffice is started by a test without @NeedsLibreOffice");
    }
    Path journal = Files.createDirectories(cible).resolve("libreoffice.log");
    List<String> commande = new ArrayList<>(List.of(
        programme().orElseThrow().toString(),
        "-env:UserInstallation=" + cible.resolve(PROFIL).toUri(),
        "--headless",
        "--norestore",
        "--convert-to",
        extension,
        "--outdir",
        cible.toString()));
    classeurs.forEach(classeur -> commande.add(classeur.toString()));
    Process soffice = new ProcessBuilder(commande)
        .redirectErrorStream(true)
        .redirectOutput(journal.toFile())
        .start();
    if (!soffice.waitFor(MINUTES, TimeUnit.MINUTES)) {
      soffice.destroyForcibly();
      throw new IOException("LibreOffice did not finish in " + MINUTES + " minutes");
    }
    for (Path classeur : classeurs) {
      if (soffice.exitValue() != 0 || Files.notExists(enregistre(classeur, cible, extension))) {
        throw new IOException(
            "LibreOffice did not save " + classeur + ": " + Files.readString(journal));
      }
    }
  }

  /** Where a workbook is once it was saved. */
  public static Path enregistre(Path classeur, Path cible, String extension) {
    String nom = classeur.getFileName().toString();
    return cible.resolve(nom.substring(0, nom.lastIndexOf('.')) + "." + extension);
  }

  private static boolean estAnnote(StackFrame appel) {
    Class<?> classe = appel.getDeclaringClass();
    return classe.isAnnotationPresent(NeedsLibreOffice.class)
        || Stream.of(classe.getDeclaredMethods())
            .filter(methode -> methode.getName().equals(appel.getMethodName()))
            .anyMatch(methode -> methode.isAnnotationPresent(NeedsLibreOffice.class));
  }
}
