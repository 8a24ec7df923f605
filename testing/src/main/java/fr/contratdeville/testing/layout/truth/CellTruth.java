package fr.contratdeville.testing.layout.truth;

import fr.contratdeville.testing.layout.grid.GridPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one cell is.
 *
 * @param role its kind
 * @param money the cents that count, by whose money they are: one of them in most cells of money,
 *     several in a cell whose words say who pays what
 * @param cents the money that it shows, if it shows any
 * @param terms the cells that a sum adds up
 */
public record CellTruth(
    CellRole role, Map<MoneyKey, Long> money, Optional<Long> cents, List<GridPlace> terms) {

  /** Keeps copies. */
  public CellTruth {
    money = Map.copyOf(money);
    terms = List.copyOf(terms);
  }

  /**
   * {@return the truth of a cell that is no money}
   *
   * @param role its kind
   */
  public static CellTruth of(CellRole role) {
    return new CellTruth(role, Map.of(), Optional.empty(), List.of());
  }

  /**
   * {@return the truth of an amount that counts}
   *
   * @param key whose money it is
   * @param cents how much
   */
  public static CellTruth money(MoneyKey key, long cents) {
    return money(Map.of(key, cents));
  }

  /**
   * {@return the truth of a cell that says what several pay}
   *
   * @param money the cents of each
   */
  public static CellTruth money(Map<MoneyKey, Long> money) {
    long cents = money.values().stream().mapToLong(Long::longValue).sum();
    return new CellTruth(CellRole.MONEY, money, Optional.of(cents), List.of());
  }

  /**
   * {@return the truth of a figure in euros that does not count as money}
   *
   * @param role its kind
   * @param cents the figure
   * @param terms the cells that it adds up
   */
  public static CellTruth figure(CellRole role, long cents, List<GridPlace> terms) {
    return new CellTruth(role, Map.of(), Optional.of(cents), terms);
  }
}
