package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.paint.StepWords;
import fr.contratdeville.testing.layout.paint.Surround;
import fr.contratdeville.testing.layout.table.TableForm;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The whole layouts: tables most of the time, and what else town halls write. */
public final class Forms {
  private static final String FORMES =
      "large:22 en-lignes:8 blocs:2 fiches:2 transpose arborescence plan-large en-mots versements"
          + " pourcentages paires liste:2";

  private final Choices choices;
  private final String forme;
  private final String sheets;
  private final DrawnContract contract;

  /** Draws the form of a document, and then the contract that it prints. */
  public Forms(Choices choices) {
    this.choices = choices;
    forme = choices.draw("forme", FORMES);
    sheets = isTable()
        ? choices.draw("feuilles", "une:12 par-annee par-etape par-axe par-quartier empilees")
        : "une";
    if (sheets.equals("par-annee")) {
      choices.settle("exercices", "deux");
    }
    if (sheets.equals("par-etape")) {
      choices.settle("etapes", "demande-accorde");
      choices.settle("exercices", "un");
    }
    if (!isTable()) {
      choices.settle("exercices", "un");
      choices.settle("taille", choices.pick("taille-reduite", List.of("petite", "moyenne")));
    }
    switch (forme) {
      case "pourcentages", "paires", "liste", "en-mots", "versements" ->
        choices.settle("etapes", "aucune");
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
    return !isList() || NameList.above(choices).isPresent();
  }

  private boolean isList() {
    return forme.equals("liste");
  }

  /** {@return how else the document names who pays, if a line above a list does so} */
  public Optional<String> payerAbove() {
    return isList() ? NameList.above(choices).map(a -> a.get(1)) : Optional.empty();
  }

  /** {@return whether the document prints a sum of several payers instead of what each pays} */
  public boolean sumsPayersUp() {
    return Shares.namesNobody(choices);
  }

  /** {@return whether the document gives the titles of its actions} */
  public boolean namesActions() {
    return !isList() || choices.is("liste-objet", "oui");
  }

  /** {@return the sheets of the document} */
  public List<Canvas> paint() {
    StepWords words = new StepWords(choices);
    Surround surround = new Surround(contract, contract.stepInTitle().map(words::of));
    if (forme.equals("fiches")) {
      return contract.actions().stream().map(a -> card(surround, a)).toList();
    }
    if (isTable()) {
      return tables(surround);
    }
    Canvas canvas = new Canvas(onTab().orElse(surround.sheetName()));
    surround.paintAbove(canvas);
    paint(new Pen(choices, canvas));
    return List.of(canvas);
  }

  /** The name of the sheet of a list that says the step of its amounts. */
  private Optional<String> onTab() {
    return isList()
        ? NameList.onTab(choices).map(t -> t + " " + contract.year())
        : Optional.empty();
  }

  private List<Canvas> tables(Surround surround) {
    List<Canvas> canvases = new ArrayList<>();
    switch (sheets) {
      case "par-annee" ->
        contract.years().stream()
            .flatMap(Optional::stream)
            .forEach(year -> canvases.add(
                table(String.valueOf(year), surround.withWhen(year), contract.ofYear(year))));
      case "par-etape" ->
        contract.steps().stream()
            .flatMap(Optional::stream)
            .forEach(step ->
                canvases.add(table(StepTabs.name(choices, step), surround, contract.ofStep(step))));
      case "par-axe" ->
        contract.actions().stream()
            .map(DrawnAction::axe)
            .distinct()
            .forEach(axe -> canvases.add(table(
                axe.substring(0, Math.min(20, axe.length())),
                surround,
                contract.only(a -> a.axe().equals(axe)))));
      case "empilees" -> canvases.add(stacked(surround));
      case "par-quartier" ->
        contract.actions().stream()
            .map(DrawnAction::quartier)
            .distinct()
            .forEach(quartier -> canvases.add(
                table(quartier, surround, contract.only(a -> a.quartier().equals(quartier)))));
      default -> canvases.add(table(surround.sheetName(), surround, contract));
    }
    if (contract.years().size() == 1 && !sheets.equals("par-etape")) {
      synthesis(canvases);
    }
    copy(canvases);
    return canvases;
  }

  private Canvas table(String name, Surround surround, DrawnContract part) {
    // The table draws choices that the lines above it tell of.
    TableForm table = new TableForm(part, forme.equals("en-lignes"));
    Canvas canvas = new Canvas(name);
    surround.paintAbove(canvas);
    table.paint(canvas);
    return canvas;
  }

  /** One table per axe, each under the name of its axe and with a header of its own. */
  private Canvas stacked(Surround surround) {
    choices.settle("axe", "absent");
    boolean whole = choices.draw("empilees-total", "aucun:3 general").equals("general");
    if (whole) {
      // The columns of all tables stand one below another.
      choices.settle("quartiers-en-croix", "non");
    }
    Canvas canvas = new Canvas(surround.sheetName());
    List<String> axes =
        contract.actions().stream().map(DrawnAction::axe).distinct().toList();
    for (String axe : axes) {
      TableForm table =
          new TableForm(contract.only(a -> a.axe().equals(axe)), forme.equals("en-lignes"));
      if (axe.equals(axes.get(0))) {
        surround.paintAbove(canvas);
      }
      canvas.put(
          canvas.sheet().lastRow() + 2,
          1,
          "Axe " + (axes.indexOf(axe) + 1) + " : " + axe,
          CellRole.WORD);
      table.paint(canvas);
    }
    if (whole) {
      total(canvas);
    }
    return canvas;
  }

  /** The sum of all tables of a sheet, below the last. */
  private void total(Canvas canvas) {
    NavigableMap<Integer, List<GridPlace>> terms = new TreeMap<>();
    Set<Integer> rows = new HashSet<>();
    canvas.truths().forEach((place, truth) -> {
      if (truth.role() == CellRole.MONEY) {
        rows.add(place.row());
        terms.computeIfAbsent(place.column(), c -> new ArrayList<>()).add(place);
      }
    });
    canvas.truths().forEach((place, truth) -> {
      if (truth.role() == CellRole.SUM && rows.contains(place.row())) {
        terms.computeIfAbsent(place.column(), c -> new ArrayList<>()).add(place);
      }
    });
    int unit = choices.is("unite", "k€") || choices.is("unite", "k€-au-dessus") ? 1000 : 1;
    Pen pen = new Pen(choices, canvas, unit);
    int row = pen.nextRow() + 1;
    pen.label(row, choices.is("marge", "colonne") ? 2 : 1, "TOTAL DE TOUS LES AXES");
    terms.forEach((column, cells) -> pen.sum(row, column, cells));
  }

  private void synthesis(List<Canvas> canvases) {
    int unit = choices.is("unite", "k€") || choices.is("unite", "k€-au-dessus") ? 1000 : 1;
    switch (choices.draw(
        "synthese",
        canvases.size() == 1 && !sheets.equals("empilees")
            ? "aucune:10 dessous feuille"
            : "aucune:6 feuille")) {
      case "dessous" -> new Synthesis(contract).paint(canvases.get(0), unit);
      case "feuille" -> {
        Canvas canvas = new Canvas("Synthèse");
        new Synthesis(contract).paint(canvas, unit);
        canvases.add(choices.chance("synthese-ou").nextBoolean() ? 0 : canvases.size(), canvas);
      }
      default -> {}
    }
  }

  /** A sheet may list the actions of the only other one again. */
  private void copy(List<Canvas> canvases) {
    boolean plain = forme.equals("large")
        && canvases.size() == 1
        && sheets.equals("une")
        && contract.moments().size() == 1
        && !choices.is("unite", "k€")
        && !choices.is("unite", "k€-au-dessus");
    if (plain && choices.draw("copie", "aucune:10 feuille").equals("feuille")) {
      Canvas copy = new Copy(contract, canvases.get(0)).paint();
      canvases.add(choices.chance("copie-ou").nextBoolean() ? 0 : 1, copy);
    }
  }

  /** {@return how many tables print each action at most} */
  public int prints() {
    return sheets.equals("par-annee") || sheets.equals("par-etape") ? 2 : 1;
  }

  private void paint(Pen pen) {
    switch (forme) {
      case "transpose" -> new Transposed(contract, pen).paint();
      case "plan-large" -> new WideOutline(contract, pen).paint();
      case "en-mots" -> new InWords(contract, pen).paint();
      case "versements" -> new Payments(contract, pen).paint();
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
