package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the formulas of sums, in the documents that have some. */
final class FormulaPainter {
  private final Places places;
  private final String formulas;
  private final boolean subtotal;

  FormulaPainter(Choices choices, Places places) {
    this.places = places;
    boolean texts =
        choices.is("montants-ecrits", "texte") || choices.is("montants-ecrits", "texte-euros");
    formulas = texts ? "valeurs" : choices.draw("formules", "valeurs:4 formules:4 sans-resultat");
    subtotal = choices.chance("sous-total-formule").nextInt(4) == 0;
  }

  GridCell apply(GridCell cell, Line line, Column column) {
    if (formulas.equals("valeurs")) {
      return cell;
    }
    GridCell computed =
        cell.withFormula(line.kind() == Line.Kind.SUM ? down(line, column) : across(line, column));
    return formulas.equals("sans-resultat") ? computed.withoutResult() : computed;
  }

  private String down(Line line, Column column) {
    String letters = GridPlace.letters(places.column(column));
    List<Integer> rows = line.terms().stream().map(places::row).toList();
    boolean ofLeaves = line.terms().stream().allMatch(t -> t.kind() == Line.Kind.LEAF);
    if (subtotal && ofLeaves && !line.label().startsWith("dont")) {
      // Other subtotals between the rows do not count.
      return "SUBTOTAL(9," + letters + Collections.min(rows) + ":" + letters + Collections.max(rows)
          + ")";
    }
    Optional<int[]> run = Places.run(rows);
    return run.map(r -> "SUM(" + letters + r[0] + ":" + letters + r[1] + ")")
        .orElseGet(() -> rows.size() < 8
            ? rows.stream().map(r -> letters + r).collect(Collectors.joining("+"))
            : "SUM(" + rows.stream().map(r -> letters + r).collect(Collectors.joining(",")) + ")");
  }

  private String across(Line line, Column column) {
    int row = places.row(line);
    List<Integer> columns = column.terms().stream().map(places::column).toList();
    return Places.run(columns)
        .map(
            r -> "SUM(" + GridPlace.letters(r[0]) + row + ":" + GridPlace.letters(r[1]) + row + ")")
        .orElseGet(() ->
            columns.stream().map(c -> GridPlace.letters(c) + row).collect(Collectors.joining("+")));
  }
}
