package fr.contratdeville.testing.layout;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.truth.ActionTruth;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.LayoutTruth;
import fr.contratdeville.testing.layout.truth.MoneyKey;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares what was read with what a generated workbook says, and tells whether what is wrong was
 * said. A finding of a reader ({@code LAY}, {@code AMT}, {@code TXT}) of at least the weight of a
 * warning is a doubt; a finding of a control of that weight calls the document wrong.
 */
public final class Judge {
  /** Findings of readers, in families that controls have a part in. */
  private static final Pattern OF_READERS = Pattern.compile("CV-IDE-..|CV-AMT-0[1245]");

  private final LayoutTruth truth;
  private final Names names;
  private final boolean recalls;

  /**
   * A judge of readings of one workbook.
   *
   * @param truth what the workbook says
   */
  public Judge(LayoutTruth truth) {
    this.truth = truth;
    names = new Names(truth.spellings());
    recalls = truth.cells().values().stream().anyMatch(c -> c.role() == CellRole.RECALL);
  }

  /**
   * {@return the judgement on a reader that refused the workbook, which is said as loud as can be}
   *
   * @param reason the sentence of the refusal
   */
  public static Judgement refused(String reason) {
    return new Judgement(Verdict.SAID, List.of("refused: " + reason), List.of(), List.of());
  }

  /**
   * {@return the judgement on a reader that threw something else than a refusal}
   *
   * @param what what it threw
   */
  public static Judgement failed(String what) {
    return new Judgement(Verdict.SILENT, List.of("failed: " + what), List.of(), List.of());
  }

  /**
   * {@return the judgement on a reading, after the controls have examined it}
   *
   * @param lecture what was read
   */
  public Judgement judge(Lecture lecture) {
    List<Constat> findings =
        Controles.standard().examiner(lecture.valeur(), lecture.constats()).constats().stream()
            .filter(c -> c.gravite() != Gravite.INFORMATION)
            .toList();
    List<Constat> doubts = findings.stream().filter(Judge::isDoubt).toList();
    List<Constat> alarms = findings.stream().filter(c -> !isDoubt(c)).toList();
    List<String> reasons = new ArrayList<>();
    Set<GridPlace> wrong = new HashSet<>();
    boolean money = money(lecture, reasons, wrong);
    money &= shares(doubts, reasons, wrong);
    boolean actions = actions(lecture, reasons, wrong);
    return new Judgement(verdict(money, actions, wrong, alarms, doubts), reasons, alarms, doubts);
  }

  private Verdict verdict(
      boolean money,
      boolean actions,
      Set<GridPlace> wrong,
      List<Constat> alarms,
      List<Constat> doubts) {
    if (money && actions) {
      return alarms.isEmpty() ? Verdict.RIGHT : Verdict.FALSE_ALARM;
    }
    boolean said = !doubts.isEmpty() && wrong.stream().allMatch(w -> Doubts.name(doubts, w));
    if (said) {
      return Verdict.SAID;
    }
    return money ? Verdict.ACTIONS : alarms.isEmpty() ? Verdict.SILENT : Verdict.BLAMED;
  }

  private static boolean isDoubt(Constat constat) {
    return constat.explication().equals("lecture.md")
        || OF_READERS.matcher(constat.id()).matches();
  }

  /** Whether the money is right; adds a reason and the cells for each kind that is not. */
  private boolean money(Lecture lecture, List<String> reasons, Set<GridPlace> wrong) {
    Map<MoneyKey, Long> read = new TreeMap<>();
    Map<MoneyKey, List<LigneSituee>> lines = new TreeMap<>();
    for (LigneSituee line : lecture.valeur().lignes()) {
      long cents = line.montant().map(m -> m.centimes()).orElse(0L);
      if (cents != 0) {
        MoneyKey key = key(line, lecture.valeur().exercice());
        read.merge(key, cents, Long::sum);
        lines.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
      }
    }
    Set<MoneyKey> all = new TreeSet<>(read.keySet());
    all.addAll(truth.money().keySet());
    all.removeIf(this::isRecalled);
    for (MoneyKey key : all) {
      long wanted = truth.money().getOrDefault(key, 0L);
      long found = read.getOrDefault(key, 0L);
      if (wanted != found) {
        Set<GridPlace> cells = differing(key, lines.getOrDefault(key, List.of()));
        wrong.addAll(cells);
        reasons.add("money of " + key + ": expected " + euros(wanted) + ", read " + euros(found)
            + " " + cells.stream().sorted().limit(4).toList());
      }
    }
    return reasons.isEmpty();
  }

  /** Whether money is that of the year before, which counts for nothing here. */
  private boolean isRecalled(MoneyKey key) {
    return recalls
        && truth.oneYear().isPresent()
        && key.year().equals(truth.oneYear().map(y -> y - 1));
  }

  /** Whether a doubt names each share of a cost; adds the cells that none does. */
  private boolean shares(List<Constat> doubts, List<String> reasons, Set<GridPlace> wrong) {
    List<GridPlace> unsaid = truth.cells().entrySet().stream()
        .filter(e -> e.getValue().role() == CellRole.SHARE_OF_COST)
        .map(Map.Entry::getKey)
        .filter(p -> !Doubts.name(doubts, p))
        .toList();
    if (!unsaid.isEmpty()) {
      wrong.addAll(unsaid);
      reasons.add("shares of a cost, of which nobody says that they are not counted: "
          + unsaid.stream().limit(4).toList());
    }
    return unsaid.isEmpty();
  }

  /** The cells of a kind of money that were not read as such, and those that wrongly were. */
  private Set<GridPlace> differing(MoneyKey key, List<LigneSituee> read) {
    Set<GridPlace> expected = truth.cells().entrySet().stream()
        .filter(e -> e.getValue().money().getOrDefault(key, 0L) != 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
    Set<GridPlace> found = read.stream()
        .flatMap(l -> l.ligne().emplacement().stream())
        .flatMap(p -> Doubts.place(p).stream())
        .collect(Collectors.toSet());
    Set<GridPlace> differing = new HashSet<>(expected);
    differing.removeAll(found);
    found.removeAll(expected);
    differing.addAll(found);
    return differing.isEmpty() ? expected : differing;
  }

  private MoneyKey key(LigneSituee line, Optional<Exercice> document) {
    String name = line.financeur().nom();
    Optional<Integer> year = line.ligne().exercice().or(() -> document).map(Exercice::annee);
    return new MoneyKey(
        names.payer(name).orElse("?" + name),
        line.ligne().etape().filter(s -> !truth.oneStep().equals(Optional.of(s))),
        year.filter(y -> !truth.oneYear().equals(Optional.of(y))));
  }

  /** Whether the actions and their porteurs are right; adds a reason and a cell for each other. */
  private boolean actions(Lecture lecture, List<String> reasons, Set<GridPlace> wrong) {
    int before = reasons.size();
    List<String> wanted = new ArrayList<>(
        truth.actions().stream().filter(a -> a.prints() > 0).map(Judge::name).toList());
    List<String> again = new ArrayList<>(truth.actions().stream()
        .flatMap(a -> Collections.nCopies(Math.abs(a.prints() - 1), name(a)).stream())
        .toList());
    for (Action action : lecture.valeur().actions()) {
      if (!wanted.remove(name(action)) && !again.remove(name(action))) {
        Optional<GridPlace> place =
            Optional.ofNullable(action.emplacements().get(Champ.INTITULE)).flatMap(Doubts::place);
        place.ifPresent(wrong::add);
        reasons.add("action that is none: " + name(action) + " "
            + place.map(p -> p.address()).orElse(""));
      }
    }
    truth.actions().stream().filter(a -> wanted.contains(name(a))).forEach(missing -> {
      missing.place().ifPresent(wrong::add);
      reasons.add("action not read: " + name(missing));
    });
    return reasons.size() == before;
  }

  private static String name(Action action) {
    return name(
        action.intitule().equals(Action.SANS_INTITULE) ? "" : action.intitule(),
        action.porteur().map(p -> p.nom()));
  }

  private static String name(ActionTruth action) {
    return name(action.title(), action.porteur());
  }

  private static String name(String title, Optional<String> porteur) {
    return Names.plain(porteur.orElse("")) + " / " + Names.plain(title);
  }

  private static String euros(long cents) {
    return cents % 100 == 0
        ? cents / 100 + " €"
        : String.format(Locale.ROOT, "%d,%02d €", cents / 100, Math.abs(cents % 100));
  }
}
