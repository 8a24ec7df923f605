package fr.contratdeville.testing.layout.drawing;

import fr.contratdeville.modele.EtapeMontant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The contract that a layout prints: who pays what for which action. It has no contradiction. */
public final class DrawnContract {
  private final Choices choices;
  private final List<Payer> payers;
  private final List<Optional<EtapeMontant>> steps;
  private final List<Optional<Integer>> years;
  private final List<Moment> moments;
  private final int year;
  private final List<DrawnAction> actions;
  private final boolean stepsWritten;

  /**
   * Draws a contract.
   *
   * @param choices the choices of the layout, to which those on the contract are added
   */
  public DrawnContract(Choices choices) {
    this.choices = choices;
    year = 2015 + choices.chance("annee").nextInt(12);
    payers = drawPayers();
    steps = drawSteps();
    if (choices.is("etapes", "reconduction")) {
      choices.settle("exercices", "deux");
    }
    years = switch (choices.draw("exercices", "un:8 deux:2")) {
      case "deux" -> List.of(Optional.of(year), Optional.of(year + 1));
      default -> List.of(Optional.empty());
    };
    moments = choices.is("etapes", "reconduction")
        ? List.of(new Moment(steps.get(0), years.get(0)), new Moment(steps.get(1), years.get(1)))
        : product(steps, years);
    actions = drawActions();
    stepsWritten = true;
  }

  /**
   * A step and a year that amounts are of.
   *
   * @param step the step, if the document tells steps apart
   * @param year the year, if the document tells years apart
   */
  public record Moment(Optional<EtapeMontant> step, Optional<Integer> year) {}

  private static List<Moment> product(
      List<Optional<EtapeMontant>> steps, List<Optional<Integer>> years) {
    return years.stream()
        .flatMap(y -> steps.stream().map(s -> new Moment(s, y)))
        .toList();
  }

  private List<Payer> drawPayers() {
    SplittableRandom chance = choices.chance("financeurs");
    boolean autrement = choices.draw("noms-financeurs", "courts:3 longs").equals("longs");
    List<Payer> drawn = new ArrayList<>();
    String credits = choices.draw("credits", "confondus:9 separes");
    for (String name : choices
        .shuffle("connus", autrement ? Vocabulary.connusAutrement() : Vocabulary.connus())
        .subList(0, 2 + chance.nextInt(4))) {
      boolean state = name.equals("Etat") || name.equals("État");
      if (state && credits.equals("separes")) {
        drawn.add(new Payer(name, "droit commun", true));
        drawn.add(new Payer(name, "crédits spécifiques", true));
      } else {
        drawn.add(new Payer(name, "", true));
      }
    }
    int others = Integer.parseInt(choices.draw("inconnus", "0:5 1:3 2:2 3"));
    for (String name : choices.shuffle("autres", Vocabulary.inconnus()).subList(0, others)) {
      drawn.add(drawn.size() - chance.nextInt(2), new Payer(name, "", false));
    }
    if (choices.draw("fonds-propres", "non:4 oui").equals("oui")) {
      drawn.add(new Payer("Autofinancement", "", true));
    }
    return List.copyOf(drawn);
  }

  private List<Optional<EtapeMontant>> drawSteps() {
    boolean table = choices.is("forme", "large") && !choices.is("feuilles", "par-annee");
    String values = "aucune:5 titre une:2 demande-accorde:3 prevu-accorde prevu-realise trois"
        + (table ? " reconduction" : "");
    return switch (choices.draw("etapes", values)) {
      case "reconduction" ->
        List.of(Optional.of(EtapeMontant.ACCORDE), Optional.of(EtapeMontant.DEMANDE));
      case "une" -> List.of(Optional.of(one()));
      case "demande-accorde" ->
        List.of(Optional.of(EtapeMontant.DEMANDE), Optional.of(EtapeMontant.ACCORDE));
      case "prevu-accorde" ->
        List.of(Optional.of(EtapeMontant.PREVU), Optional.of(EtapeMontant.ACCORDE));
      case "prevu-realise" ->
        List.of(Optional.of(EtapeMontant.PREVU), Optional.of(EtapeMontant.REALISE));
      case "trois" ->
        List.of(
            Optional.of(EtapeMontant.DEMANDE),
            Optional.of(EtapeMontant.ACCORDE),
            Optional.of(EtapeMontant.VERSE));
      default -> List.of(Optional.empty());
    };
  }

  private EtapeMontant one() {
    return choices.pick(
        "etape", List.of(EtapeMontant.ACCORDE, EtapeMontant.DEMANDE, EtapeMontant.VERSE));
  }

  /** {@return the step of all amounts, if only a line far from them gives it} */
  public Optional<EtapeMontant> stepInTitle() {
    return choices.is("etapes", "titre") ? Optional.of(one()) : Optional.empty();
  }

  private List<DrawnAction> drawActions() {
    int count = switch (choices.draw("taille", "petite:3 moyenne:5 grande:2")) {
      case "petite" -> 3 + choices.chance("nombre").nextInt(4);
      case "grande" -> 20 + choices.chance("nombre").nextInt(20);
      default -> 7 + choices.chance("nombre").nextInt(12);
    };
    SplittableRandom chance = choices.chance("actions");
    List<String> titles = choices.shuffle("titres", Vocabulary.titres());
    List<String> porteurs =
        choices.shuffle("porteurs", Vocabulary.porteurs()).subList(0, Math.max(2, count * 2 / 3));
    List<DrawnAction> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int all = 10 + chance.nextInt(190);
      drawn.add(new DrawnAction(
          i + 1,
          titles.get(i),
          porteurs.get(Math.min(i, chance.nextInt(porteurs.size()))),
          one(chance, Vocabulary.axes()),
          one(chance, Vocabulary.themes()),
          one(chance, Vocabulary.quartiers()),
          new DrawnAction.People(all, chance.nextInt(all + 1), chance.nextInt(all + 1)),
          cents(chance)));
    }
    return List.copyOf(drawn);
  }

  /** Money of one action: each later step is at most the one before, and some financeur pays. */
  private Map<Slot, Long> cents(SplittableRandom chance) {
    long unit = switch (choices.draw("montants", "cinquantaines:4 milliers:3 centimes:2")) {
      case "milliers" -> 500_00;
      case "centimes" -> 1;
      default -> 50_00;
    };
    int sure = chance.nextInt(payers.size());
    Map<Slot, Long> cents = new HashMap<>();
    for (int p = 0; p < payers.size(); p++) {
      if (p != sure && chance.nextInt(100) < 40) {
        continue;
      }
      for (Optional<Integer> when : years) {
        long amount = (100_00 + chance.nextLong(12_000_00)) / unit * unit;
        for (Moment moment : moments) {
          if (!moment.year().equals(when)) {
            continue;
          }
          cents.put(new Slot(payers.get(p), moment.step(), when), Math.max(amount, unit));
          amount = chance.nextInt(3) == 0 ? amount : amount * 4 / 5 / unit * unit;
        }
      }
    }
    return cents;
  }

  private static String one(SplittableRandom chance, List<String> words) {
    return words.get(chance.nextInt(words.size()));
  }

  private DrawnContract(
      DrawnContract whole,
      List<Optional<EtapeMontant>> steps,
      List<Optional<Integer>> years,
      List<DrawnAction> actions) {
    choices = whole.choices;
    payers = whole.payers;
    this.steps = steps;
    this.years = years;
    stepsWritten = whole.stepsWritten && steps.equals(whole.steps);
    moments = whole.moments.stream()
        .filter(m -> years.contains(m.year()) && steps.contains(m.step()))
        .toList();
    year = years.get(0).orElse(whole.year);
    this.actions = List.copyOf(actions);
  }

  /** {@return the part of this contract that is of one of its years} */
  public DrawnContract ofYear(int one) {
    return new DrawnContract(
        this,
        steps,
        List.of(Optional.of(one)),
        actions.stream()
            .filter(
                a -> a.cents().keySet().stream().anyMatch(s -> s.year().equals(Optional.of(one))))
            .toList());
  }

  /**
   * {@return the part of this contract that is of one of its steps, which a table does not name}
   */
  public DrawnContract ofStep(EtapeMontant one) {
    return new DrawnContract(this, List.of(Optional.of(one)), years, actions);
  }

  /** {@return whether a table has to tell the step of its amounts} */
  public boolean stepsWritten() {
    return stepsWritten;
  }

  /** {@return this contract with some of its actions} */
  public DrawnContract only(Predicate<DrawnAction> which) {
    return new DrawnContract(this, steps, years, actions.stream().filter(which).toList());
  }

  /** {@return whether a table has to tell the year of each amount} */
  public boolean yearsWritten() {
    return years.size() > 1;
  }

  /** {@return the choices of the layout} */
  public Choices choices() {
    return choices;
  }

  /** {@return the financeurs, each credit of one apart} */
  public List<Payer> payers() {
    return payers;
  }

  /** {@return the steps that the document tells apart; one that is empty if it tells none} */
  public List<Optional<EtapeMontant>> steps() {
    return steps;
  }

  /** {@return the years that the document tells apart; one that is empty if it tells none} */
  public List<Optional<Integer>> years() {
    return years;
  }

  /** {@return the year of the document, the first of several} */
  public int year() {
    return year;
  }

  /** {@return an action that was withdrawn, if the document still shows one, struck through} */
  public Optional<DrawnAction> withdrawn() {
    if (!choices.is("feuilles", "une")
        || choices.draw("ligne-barree", "aucune:12 retiree").equals("aucune")) {
      return Optional.empty();
    }
    List<String> titles = choices.shuffle("titres", Vocabulary.titres());
    DrawnAction like = actions.get(actions.size() - 1);
    return Optional.of(new DrawnAction(
        like.number(),
        titles.get(titles.size() - 1),
        like.porteur(),
        like.axe(),
        like.theme(),
        like.quartier(),
        like.people(),
        like.cents()));
  }

  /** {@return the actions} */
  public List<DrawnAction> actions() {
    return actions;
  }

  /** {@return the steps and years that the amounts of each financeur are of} */
  public List<Moment> moments() {
    return moments;
  }

  /** {@return the kinds of money, financeurs first, then years, then steps} */
  public List<Slot> slots() {
    return payers.stream()
        .flatMap(p -> moments.stream().map(m -> new Slot(p, m.step(), m.year())))
        .toList();
  }

  /** {@return the porteurs in the order of their first action} */
  public Stream<String> porteurs() {
    return actions.stream().map(DrawnAction::porteur).distinct();
  }
}
