package fr.contratdeville.benchmarks.dispositions;

import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.FormatNombre;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.grid.GridStyle;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Turns generated sheets into a document of tables, as a reader of workbooks would. */
public final class Classeurs {
  private Classeurs() {}

  /** Returns the document that holds these sheets. */
  public static Classeur of(List<GridSheet> sheets) {
    return new Classeur(
        sheets.stream().map(Classeurs::feuille).toList(), Optional.empty(), List.of());
  }

  private static Feuille feuille(GridSheet sheet) {
    Feuille.Builder builder = Feuille.builder(sheet.name());
    sheet.rows().forEach((row, cells) -> builder.rangee(rangee(sheet, row, cells)));
    builder.fusions(Fusions.of(sheet.merges().stream()
        .map(m -> Plage.of(m.firstRow(), m.firstColumn(), m.lastRow(), m.lastColumn()))
        .toList()));
    BitSet columns = new BitSet();
    sheet.hiddenColumns().forEach(columns::set);
    TreeMap<Reference, String> comments = new TreeMap<>();
    sheet.comments().forEach((p, text) -> comments.put(Reference.of(p.row(), p.column()), text));
    return builder.colonnesMasquees(columns).commentaires(comments).build();
  }

  private static Rangee rangee(GridSheet sheet, int row, NavigableMap<Integer, GridCell> cells) {
    List<Cellule> read = cells.entrySet().stream()
        .map(e -> cellule(row, e.getKey(), e.getValue()))
        .toList();
    return Rangee.of(row, sheet.hiddenRows().contains(row), read)
        .withNiveau(sheet.levels().getOrDefault(row, 0));
  }

  private static Cellule cellule(int row, int column, GridCell cell) {
    GridStyle style = cell.style();
    Nature nature = style.format().isEmpty() ? Nature.NOMBRE : FormatNombre.ofCode(style.format());
    Cellule plain = cell.text()
        .map(text -> Cellule.texte(row, column, text))
        .or(() -> cell.number().map(n -> Cellule.nombre(row, column, n, nature, false)))
        .orElseGet(() -> Cellule.vide(row, column));
    Cellule shown = plain.withApparence(new Apparence(
        nature,
        style.bold(),
        style.struck(),
        style.filled(),
        style.borderAbove(),
        style.borderBelow(),
        style.indent(),
        style.format()));
    return cell.formula().map(shown::withFormule).orElse(shown);
  }
}
