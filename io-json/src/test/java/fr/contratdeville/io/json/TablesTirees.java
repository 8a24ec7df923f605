package fr.contratdeville.io.json;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.testing.layout.Layouts;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generated tables as a reader of tables gives them, without what only looks otherwise. */
final class TablesTirees {
  private static final Format GRILLE = new Format("Grille", "grille");

  private TablesTirees() {}

  static Lecture read(long seed, int index) throws LectureException {
    List<Feuille> feuilles =
        Layouts.of(seed).get(index).sheets().stream().map(TablesTirees::feuille).toList();
    return new LectureTableaux()
        .read(new Classeur(feuilles, Optional.empty(), List.of()), "grille", GRILLE);
  }

  private static Feuille feuille(GridSheet sheet) {
    Feuille.Builder builder = Feuille.builder(sheet.name());
    sheet
        .rows()
        .forEach((row, cells) -> builder.rangee(Rangee.of(
            row,
            sheet.hiddenRows().contains(row),
            cells.entrySet().stream().map(c -> cellule(row, c)).toList())));
    return builder
        .fusions(Fusions.of(sheet.merges().stream()
            .map(m -> Plage.of(m.firstRow(), m.firstColumn(), m.lastRow(), m.lastColumn()))
            .toList()))
        .build();
  }

  private static Cellule cellule(int row, Map.Entry<Integer, GridCell> cell) {
    int column = cell.getKey();
    return cell.getValue()
        .text()
        .map(text -> Cellule.texte(row, column, text))
        .or(() ->
            cell.getValue().number().map(n -> Cellule.nombre(row, column, n, Nature.NOMBRE, false)))
        .orElseGet(() -> Cellule.vide(row, column));
  }
}
