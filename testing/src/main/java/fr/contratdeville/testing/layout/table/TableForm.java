package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.paint.Recall;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table of actions, with one column per financeur or one row per amount. */
public final class TableForm {
  private final DrawnContract contract;
  private final Choices choices;
  private final boolean rows;
  private final Headings headings;
  private final Table table;
  private final boolean byPorteur;

  /**
   * Draws the table of a contract.
   *
   * @param rows whether it has one row per amount
   */
  public TableForm(DrawnContract contract, boolean rows) {
    this.contract = contract;
    this.rows = rows;
    choices = contract.choices();
    headings = new Headings(choices, !rows);
    WordColumns words = new WordColumns(contract, headings, rows);
    String axe = choices.draw("axe", "absent:3 colonne:2 intertitre:2 fusionne");
    if (axe.equals("colonne") || axe.equals("fusionne")) {
      words.addFirst(words.axe());
    }
    List<Column> columns = new ArrayList<>(words.left());
    List<Column> people = words.people();
    boolean peopleFirst = choices.draw("public-place", "gauche droite").equals("gauche");
    if (peopleFirst) {
      columns.addAll(people);
    }
    if (choices.draw("colonne-vide", "non:8 avant-montants").equals("avant-montants")) {
      columns.add(Column.blank());
    }
    AmountColumns amounts = rows ? new AmountColumns(contract, headings) : null;
    List<Column> money = amounts == null ? money() : amounts.columns();
    columns.addAll(banner(money));
    if (!peopleFirst) {
      columns.addAll(people);
    }
    if (choices.draw("nombre-actions", "absent:6 droite").equals("droite")) {
      columns.add(Column.actionCount("Nombre d'actions"));
    }
    columns.addAll(words.right());
    SumLines lines = new SumLines(
        choices,
        contract.actions(),
        axe,
        rows,
        a -> amounts == null ? List.of(Line.of(a)) : amounts.lines(a));
    byPorteur = lines.byPorteur();
    table = new Table(
        lines.above(),
        columns,
        withdrawn(repeatHeader(lines.lines())),
        labels(words, columns, money.get(0)));
  }

  /** A band over all columns of money, where the header has room for it. */
  private List<Column> banner(List<Column> money) {
    int rows = money.stream().mapToInt(c -> c.headings().size()).max().orElse(1);
    String over = choices.draw("banniere", "aucune:8 Financements Plan-de-financement");
    return over.equals("aucune") || rows > 2 ? money : Column.under(over.replace('-', ' '), money);
  }

  /** An action that was withdrawn stands below the last one, struck through. */
  private List<Line> withdrawn(List<Line> lines) {
    Optional<DrawnAction> withdrawn = rows ? Optional.empty() : contract.withdrawn();
    if (withdrawn.isEmpty()) {
      return lines;
    }
    List<Line> more = new ArrayList<>(lines);
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      last = lines.get(i).kind() == Line.Kind.LEAF ? i : last;
    }
    more.add(last + 1, Line.struck(withdrawn.get()));
    return more;
  }

  private void merge(WordMerger merger) {
    if (choices.is("axe", "fusionne")) {
      merger.merge(DrawnAction::axe, "fusionne");
    }
    if (byPorteur) {
      boolean under =
          choices.is("sous-totaux", "porteur") && choices.is("sous-total-place", "dessous");
      merger.merge(
          DrawnAction::porteur,
          choices.draw(
              "porteur-cellules",
              "repete:4 fusionne:3 laisse-blanc idem" + (under ? " fusionne-avec-total:2" : "")));
    }
  }

  /** Rows of actions are folded away under the sums of their blocks. */
  private void outline(Canvas canvas, Places places) {
    boolean summed = !choices.is("sous-totaux", "aucun");
    if (summed && choices.draw("niveaux", "aucun:3 lignes").equals("lignes")) {
      table.lines().stream()
          .filter(l -> l.kind() == Line.Kind.LEAF)
          .forEach(l -> canvas.sheet().level(places.row(l), 1));
    }
  }

  /** The header comes again on each printed page. */
  private List<Line> repeatHeader(List<Line> lines) {
    if (lines.size() < 20 || choices.draw("entete-repete", "non:4 oui").equals("non")) {
      return lines;
    }
    List<Line> more = new ArrayList<>(lines);
    more.add(more.size() / 2, Line.of(Line.Kind.HEADER));
    return more;
  }

  private List<Column> money() {
    List<Column> money = new ArrayList<>(new MoneyColumns(contract, headings).columns());
    switch (choices.draw("cout", "absent:5 avant apres")) {
      case "avant" -> money.add(0, cost());
      case "apres" -> money.add(cost());
      default -> {}
    }
    others(money);
    return money;
  }

  /** Adds euros and shares that are no payment of anybody. */
  private void others(List<Column> money) {
    Optional<Column> total = money.stream()
        .filter(c -> c.role() == CellRole.SUM)
        .max(Comparator.comparingInt(c -> c.terms().size()));
    boolean single = contract.moments().size() == 1 && total.isPresent();
    switch (choices.draw("autres-euros", "absents:8 benevolat" + (single ? " reste" : ""))) {
      case "benevolat" ->
        money.add(Column.figures(
            CellRole.COST,
            List.of(headings.euros("Valorisation du bénévolat")),
            line -> line.action().map(a -> (a.people().all() * 2L) * 50_00),
            true));
      case "reste" ->
        money.add(Column.figures(
            CellRole.COST,
            List.of(headings.euros("Reste à financer")),
            line -> line.action().map(a -> cost(a) - total.get().figure(line).orElse(0L)),
            true));
      default -> {}
    }
    boolean oneYear = contract.moments().size() == 1 && !contract.yearsWritten();
    if (oneYear && choices.draw("rappel", "absent:10 droite").equals("droite")) {
      money.add(Column.figures(
          CellRole.RECALL,
          List.of(headings.euros(Recall.heading(contract))),
          line -> line.action().flatMap(Recall::of),
          true));
    }
    if (single && choices.draw("taux", "absent:8 droite").equals("droite")) {
      long whole = contract.actions().stream()
          .mapToLong(a -> total.get().figure(Line.of(a)).orElse(0L))
          .sum();
      money.add(Column.figures(
          CellRole.SHARE,
          List.of("% du total"),
          line -> total.get().figure(line).map(f -> Math.round(100.0 * f / whole)),
          false));
    }
  }

  private Column cost() {
    return Column.figures(
        CellRole.COST,
        List.of(headings.euros(headings.word("cout", "Coût total|Coût de l'action|Budget total"))),
        line -> line.action().map(TableForm::cost),
        true);
  }

  /** What an action costs: a little more than anybody asked for. */
  private static long cost(DrawnAction action) {
    long most = action.cents().values().stream().mapToLong(Long::longValue).sum();
    return (most / 1_000_00 + 1 + action.number() % 3) * 1_000_00;
  }

  /** Where the labels of sums stand: in one column of words, or merged over several. */
  private List<Column> labels(WordColumns words, List<Column> columns, Column firstMoney) {
    List<Column> before = columns.subList(0, columns.indexOf(firstMoney)).stream()
        .filter(c -> c.role() == CellRole.WORD)
        .toList();
    return switch (choices.draw("libelle-place", "premiere:3 titre:3 porteur:2 fusionne")) {
      case "titre" -> List.of(words.title());
      case "porteur" -> List.of(words.porteur());
      case "fusionne" -> before;
      default -> List.of(before.get(0));
    };
  }

  /** Puts the table on a sheet, below what stands there. */
  public void paint(Canvas canvas) {
    int start = canvas.sheet().lastRow() == 0
        ? 1
        : canvas.sheet().lastRow() + 1 + choices.chance("saut").nextInt(2);
    int margin = choices.draw("marge", "aucune:5 colonne").equals("colonne") ? 2 : 1;
    Places places = new Places(table, start, margin);
    HeaderPainter header = new HeaderPainter(choices, table, places);
    BodyPainter body = new BodyPainter(choices, canvas, table, places, headings.unit());
    table.above().forEach(body::paint);
    header.paint(canvas, places.headerRow());
    for (Line line : table.lines()) {
      if (line.kind() == Line.Kind.HEADER) {
        header.paint(canvas, places.row(line));
      } else {
        body.paint(line);
      }
    }
    if (!rows) {
      merge(new WordMerger(canvas, table, places));
    }
    outline(canvas, places);
    new Margins(choices, canvas, table, places).paint();
  }
}
