package fr.contratdeville.io.csv;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.suite.LayoutSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Layouts made by chance, as tables of Markdown and as tables in a frame. */
class DispositionsDessineesProperties extends LayoutSuite {

  @Override
  protected Lecture read(Layout layout) throws IOException {
    List<List<String>> rangees = DispositionsImprimeesProperties.rangees(layout);
    int colonnes = rangees.stream().mapToInt(List::size).max().orElse(1);
    boolean markdown = rangees.size() % 2 == 0;
    String texte = markdown
        ? dessiner(rangees, colonnes, "|", "|" + "---|".repeat(colonnes))
        : dessiner(rangees, colonnes, "│", "├" + "───┼".repeat(colonnes - 1) + "───┤");
    Path fichier = Files.createTempFile("grille", ".txt");
    try {
      Files.writeString(fichier, texte);
      return new CsvContratReader().read(fichier, layout.sheets().get(0).name() + ".txt");
    } finally {
      Files.delete(fichier);
    }
  }

  private static String dessiner(
      List<List<String>> rangees, int colonnes, String barre, String filet) {
    String lignes = rangees.stream()
        .map(r -> IntStream.range(0, colonnes)
            .mapToObj(c -> c < r.size() ? r.get(c) : "")
            .map(c -> " " + (barre.equals("|") ? c.replaceAll("[|\\\\*_]", "\\\\$0") : c) + " ")
            .collect(Collectors.joining(barre, barre, barre)))
        .collect(Collectors.joining("\n"));
    // A line above would move all places by a row.
    return lignes + "\n" + filet + "\n";
  }

  @Override
  protected int layouts() {
    return 24;
  }
}
