package fr.contratdeville.io.csv;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.suite.LayoutSuite;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Layouts made by chance, as texts with semicolons. A text holds one sheet and no merges, hidden
 * rows or struck cells: a layout that has some is not asked for.
 */
class DispositionsTireesProperties extends LayoutSuite {

  @Override
  protected Lecture read(Layout layout) throws IOException {
    if (!tientEnTexte(layout)) {
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

  private static boolean tientEnTexte(Layout layout) {
    return layout.sheets().size() == 1
        && layout.sheets().stream()
            .allMatch(f -> f.merges().isEmpty()
                && f.hiddenRows().isEmpty()
                && f.hiddenColumns().isEmpty()
                && f.rows().values().stream()
                    .flatMap(r -> r.values().stream())
                    .noneMatch(c -> c.style().struck()
                        || c.style().indent() > 0
                        || (c.formula().isPresent() && c.number().isEmpty())));
  }

  private static String texte(GridSheet feuille) {
    int derniere = feuille.rows().isEmpty() ? 0 : feuille.rows().lastKey();
    return IntStream.rangeClosed(1, derniere)
        .mapToObj(l -> feuille.rows().containsKey(l) ? ligne(feuille.rows().get(l)) : "")
        .collect(Collectors.joining("\r\n"));
  }

  private static String ligne(NavigableMap<Integer, GridCell> cellules) {
    return IntStream.rangeClosed(1, cellules.isEmpty() ? 0 : cellules.lastKey())
        .mapToObj(c -> cellules.containsKey(c) ? champ(cellules.get(c)) : "")
        .collect(Collectors.joining(";"));
  }

  private static String champ(GridCell cellule) {
    String texte = cellule.text().orElseGet(() -> nombre(cellule));
    return texte.matches("(?s).*[;\"\r\n].*") ? "\"" + texte.replace("\"", "\"\"") + "\"" : texte;
  }

  /** A number as a spreadsheet saves it where decimals have a comma. */
  private static String nombre(GridCell cellule) {
    BigDecimal nombre = cellule.number().orElse(BigDecimal.ZERO);
    boolean part = cellule.style().format().contains("%");
    String chiffres = (part ? nombre.movePointRight(2) : nombre).toPlainString().replace('.', ',');
    return part ? chiffres + "%" : chiffres;
  }

  @Override
  protected int layouts() {
    return 24;
  }
}
