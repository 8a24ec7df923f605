package fr.contratdeville.io.csv;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.suite.LayoutSuite;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Layouts made by chance, as texts with semicolons. A text holds one sheet and no merges, hidden
 * rows or struck cells: a layout that has some is not asked for.
 */
class DispositionsTireesProperties extends LayoutSuite {

  @Override
  protected Lecture read(Layout layout) throws IOException {
    if (!TexteDeGrille.tient(layout)) {
      throw new LectureException(
          "grille.csv", Message.of("ne tient pas en texte", "no text holds it"));
    }
    Path fichier = Files.createTempFile("grille", ".csv");
    try {
      Files.writeString(fichier, texte(layout.sheets().get(0)));
      return new CsvContratReader().read(fichier, layout.sheets().get(0).name() + ".csv");
    } finally {
      Files.delete(fichier);
    }
  }

  private static String texte(GridSheet feuille) {
    return TexteDeGrille.rangees(feuille).stream()
        .map(r ->
            r.stream().map(DispositionsTireesProperties::champ).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n"));
  }

  private static String champ(String texte) {
    return texte.matches("(?s).*[;\"\r\n].*") ? "\"" + texte.replace("\"", "\"\"") + "\"" : texte;
  }

  @Override
  protected int layouts() {
    return 24;
  }
}
