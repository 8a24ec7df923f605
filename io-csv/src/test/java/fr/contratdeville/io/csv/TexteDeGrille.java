package fr.contratdeville.io.csv;

import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;

/** The cells of a generated sheet as a text holds them. */
final class TexteDeGrille {
  private TexteDeGrille() {}

  /**
   * Whether a text holds all of a layout: one sheet without merges, hidden rows or struck cells.
   */
  static boolean tient(Layout layout) {
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

  /** The rows of a sheet, blank ones too. */
  static List<List<String>> rangees(GridSheet feuille) {
    int derniere = feuille.rows().isEmpty() ? 0 : feuille.rows().lastKey();
    return IntStream.rangeClosed(1, derniere)
        .mapToObj(l ->
            feuille.rows().containsKey(l) ? cellules(feuille.rows().get(l)) : List.<String>of())
        .toList();
  }

  private static List<String> cellules(NavigableMap<Integer, GridCell> cellules) {
    return IntStream.rangeClosed(1, cellules.isEmpty() ? 0 : cellules.lastKey())
        .mapToObj(c -> cellules.containsKey(c) ? texte(cellules.get(c)) : "")
        .toList();
  }

  private static String texte(GridCell cellule) {
    return cellule.text().orElseGet(() -> nombre(cellule));
  }

  /** A number as a spreadsheet saves it where decimals have a comma. */
  private static String nombre(GridCell cellule) {
    BigDecimal nombre = cellule.number().orElse(BigDecimal.ZERO);
    boolean part = cellule.style().format().contains("%");
    String chiffres = (part ? nombre.movePointRight(2) : nombre).toPlainString().replace('.', ',');
    return part ? chiffres + "%" : chiffres;
  }
}
