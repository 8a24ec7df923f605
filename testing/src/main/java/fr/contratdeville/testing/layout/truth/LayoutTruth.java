package fr.contratdeville.testing.layout.truth;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.grid.GridPlace;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a workbook says, as the one who made it knows.
 *
 * @param money the cents by financeur, step and year; nothing that is zero
 * @param actions the actions in the order of the workbook
 * @param spellings by spelling that names a financeur, the bare name in {@link MoneyKey}
 * @param oneYear the only year of the workbook, under which amounts without a year count too; empty
 *     if it has none or several
 * @param oneStep the only step of the workbook, under which amounts without a step count too if the
 *     workbook says it far from them; empty if it has none or several
 * @param doubtful whether a careful reader could not know all: a reading that says so is right
 * @param cells what each cell is
 */
public record LayoutTruth(
    Map<MoneyKey, Long> money,
    List<ActionTruth> actions,
    Map<String, String> spellings,
    Optional<Integer> oneYear,
    Optional<EtapeMontant> oneStep,
    boolean doubtful,
    NavigableMap<GridPlace, CellTruth> cells) {

  /** The spelling of whoever a reader names, in a workbook that does not say who pays. */
  public static final String ANYBODY = "*";

  /** Keeps copies. */
  public LayoutTruth {
    money = Collections.unmodifiableMap(new TreeMap<>(money));
    actions = List.copyOf(actions);
    spellings = Map.copyOf(spellings);
    cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
  }
}
