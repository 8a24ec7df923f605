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
import java.util.List;
import java.util.regex.Pattern;

/**
 * Layouts made by chance, as a terminal prints them: columns padded with blanks, two between them.
 * A title that stands alone on its row does not widen its column.
 */
class DispositionsImprimeesProperties extends LayoutSuite {
  private static final Pattern SUR_PLUSIEURS = Pattern.compile("\\R|\\s\\s");

  @Override
  protected Lecture read(Layout layout) throws IOException {
    List<List<String>> rangees = rangees(layout);
    GridSheet feuille = layout.sheets().get(0);
    Path fichier = Files.createTempFile("grille", ".txt");
    try {
      Files.writeString(fichier, imprimer(rangees));
      return new CsvContratReader().read(fichier, feuille.name() + ".txt");
    } finally {
      Files.delete(fichier);
    }
  }

  /** The rows of a layout whose cells stand on one line each, with one blank between words. */
  static List<List<String>> rangees(Layout layout) throws LectureException {
    if (TexteDeGrille.tient(layout)) {
      List<List<String>> rangees = TexteDeGrille.rangees(layout.sheets().get(0));
      if (rangees.stream()
          .flatMap(List::stream)
          .noneMatch(c -> SUR_PLUSIEURS.matcher(c).find())) {
        return rangees;
      }
    }
    throw new LectureException(
        "grille.txt", Message.of("ne s'imprime pas", "it cannot be printed"));
  }

  static String imprimer(List<List<String>> rangees) {
    int colonnes = rangees.stream().mapToInt(List::size).max().orElse(0);
    int[] largeurs = new int[colonnes];
    boolean[] nombres = new boolean[colonnes];
    for (List<String> rangee : rangees) {
      boolean seule = rangee.stream().filter(c -> !c.isEmpty()).count() <= 1;
      for (int c = 0; c < rangee.size() && !seule; c++) {
        largeurs[c] = Math.max(largeurs[c], rangee.get(c).length());
        nombres[c] |= rangee.get(c).matches("-?\\d+(,\\d+)?");
      }
    }
    StringBuilder texte = new StringBuilder();
    for (List<String> rangee : rangees) {
      StringBuilder ligne = new StringBuilder();
      for (int c = 0; c < rangee.size(); c++) {
        String cellule = rangee.get(c);
        String blancs = " ".repeat(Math.max(0, largeurs[c] - cellule.length()));
        ligne.append(c == 0 ? "" : largeurs[c] == 0 ? "" : "  ");
        ligne.append(nombres[c] ? blancs + cellule : cellule + blancs);
      }
      texte.append(ligne.toString().stripTrailing()).append('\n');
    }
    return texte.toString();
  }

  @Override
  protected int layouts() {
    return 24;
  }
}
