package org.example.contrats;

import fr.contratdeville.echange.Contrats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Workbooks of all kinds: as published, as this library writes them, and as many programs do. */
final class Classeurs {

  private static final Path ECHANTILLONS = Path.of("../echantillons");
  private static final Path CORPUS =
      Path.of("../../io-xlsx/src/test/resources/fr/contratdeville/io/xlsx/corpus");
  private static final int DU_CORPUS = 10;

  private Classeurs() {}

  /**
   * Each workbook with its name.
   *
   * @param dossier where those are written that do not exist yet
   */
  static List<Path> dans(Path dossier) throws IOException {
    List<Path> classeurs = new ArrayList<>(fichiers(ECHANTILLONS, ".xlsx"));
    for (Path contrat : fichiers(ECHANTILLONS, ".json")) {
      if (!contrat.toString().endsWith(".alias.json")) {
        Path classeur =
            dossier.resolve(contrat.getFileName().toString().replace(".json", "-ecrit.xlsx"));
        Contrats.write(Contrats.read(contrat).valeur(), classeur);
        classeurs.add(classeur);
      }
    }
    fichiers(CORPUS, ".xlsx").stream().limit(DU_CORPUS).forEach(classeurs::add);
    return classeurs;
  }

  private static List<Path> fichiers(Path dossier, String fin) throws IOException {
    try (Stream<Path> tous = Files.list(dossier)) {
      return tous.filter(f -> f.toString().endsWith(fin)).sorted().toList();
    }
  }
}
