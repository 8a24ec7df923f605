package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.List;
import java.util.SplittableRandom;

/** Adds what surrounds a table and is no part of it: notes, comments, hidden rows and columns. */
final class Margins {
  private final Choices choices;
  private final Canvas canvas;
  private final Table table;
  private final Places places;

  Margins(Choices choices, Canvas canvas, Table table, Places places) {
    this.choices = choices;
    this.canvas = canvas;
    this.table = table;
    this.places = places;
  }

  void paint() {
    notes();
    if (choices.is("appel-de-note", "financeurs")) {
      canvas.put(
          canvas.sheet().lastRow() + 1,
          places.firstColumn(),
          "(1) sous réserve de notification",
          CellRole.NOTE);
    }
    if (canvas.starred()) {
      canvas.put(
          canvas.sheet().lastRow() + 1,
          places.firstColumn(),
          "* sous réserve de la signature de la convention",
          CellRole.NOTE);
    }
    hide();
    if (choices.draw("commentaire", "non:6 oui").equals("oui")) {
      table.lines().stream()
          .filter(l -> l.kind() == Line.Kind.LEAF)
          .findFirst()
          .ifPresent(l -> canvas
              .sheet()
              .comment(
                  places.row(l),
                  places.firstColumn(),
                  "Vu avec le porteur le 3 mars, dossier à revoir"));
    }
  }

  private void notes() {
    switch (choices.draw("notes", "aucune:6 dessous:2 a-droite")) {
      case "dessous" ->
        canvas.put(
            places.lastRow() + 2,
            places.firstColumn(),
            "Document de travail, sous réserve du vote du conseil municipal",
            CellRole.NOTE);
      case "a-droite" ->
        canvas.put(
            places.headerRow() + places.headerHeight() + 1,
            places.firstColumn() + table.columns().size() + 1,
            "à vérifier avec la CAF",
            CellRole.NOTE);
      default -> {}
    }
  }

  private void hide() {
    SplittableRandom chance = choices.chance("masque");
    List<Line> leaves =
        table.lines().stream().filter(l -> l.kind() == Line.Kind.LEAF).toList();
    switch (choices.draw("masque", "rien:8 ligne colonne")) {
      case "ligne" -> canvas.sheet().hideRow(places.row(leaves.get(chance.nextInt(leaves.size()))));
      case "colonne" ->
        canvas
            .sheet()
            .hideColumn(places.column(table.columns().get(table.columns().size() - 1)));
      default -> {}
    }
  }
}
