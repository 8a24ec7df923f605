package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.paint.StepWords;
import fr.contratdeville.testing.layout.paint.Surround;
import fr.contratdeville.testing.layout.table.TableForm;
import java.util.List;
import java.util.Locale;

/** The whole layouts: tables most of the time, and what else town halls write. */
public final class Forms {
  private static final String FORMES = "large:20 en-lignes:8 blocs fiches transpose arborescence"
      + " pourcentages paires liste";

  private final Choices choices;
  private final String forme;
  private final DrawnContract contract;

  /** Draws the form of a document, and then the contract that it prints. */
  public Forms(Choices choices) {
    this.choices = choices;
    forme = choices.draw("forme", FORMES);
    if (!isTable()) {
      choices.settle("exercices", "un");
      choices.settle("taille", choices.pick("taille-reduite", List.of("petite", "moyenne")));
    }
    switch (forme) {
      case "pourcentages", "paires", "liste" -> choices.settle("etapes", "aucune");
      default -> {}
    }
    contract = new DrawnContract(choices);
  }

  private boolean isTable() {
    return forme.equals("large") || forme.equals("en-lignes");
  }

  /** {@return the contract that the document prints} */
  public DrawnContract contract() {
    return contract;
  }

  /** {@return whether the document says who pays} */
  public boolean namesPayers() {
    return !forme.equals("liste");
  }

  /** {@return whether the document gives the titles of its actions} */
  public boolean namesActions() {
    return namesPayers() || choices.is("liste-objet", "oui");
  }

  /** {@return the sheets of the document} */
  public List<Canvas> paint() {
    StepWords words = new StepWords(choices);
    Surround surround = new Surround(contract, contract.stepInTitle().map(words::of));
    if (forme.equals("fiches")) {
      return contract.actions().stream().map(a -> card(surround, a)).toList();
    }
    Canvas canvas = new Canvas(surround.sheetName());
    surround.paintAbove(canvas);
    if (isTable()) {
      new TableForm(contract, forme.equals("en-lignes")).paint(canvas);
    } else {
      paint(new Pen(choices, canvas));
    }
    return List.of(canvas);
  }

  private void paint(Pen pen) {
    switch (forme) {
      case "transpose" -> new Transposed(contract, pen).paint();
      case "arborescence" -> new Outline(contract, pen).paint();
      case "pourcentages" -> new Shares(contract, pen).paint();
      case "paires" -> new Pairs(contract, pen).paint();
      case "liste" -> new NameList(contract, pen).paint();
      default -> {
        Blocks blocks = new Blocks(contract, false);
        contract.actions().forEach(a -> blocks.paint(pen, pen.nextRow() + 1, a));
      }
    }
  }

  private Canvas card(Surround surround, DrawnAction action) {
    Canvas canvas = new Canvas(String.format(Locale.ROOT, "Fiche %d", action.number()));
    surround.paintAbove(canvas);
    Pen pen = new Pen(choices, canvas);
    new Blocks(contract, true).paint(pen, pen.nextRow() + 1, action);
    return canvas;
  }
}
