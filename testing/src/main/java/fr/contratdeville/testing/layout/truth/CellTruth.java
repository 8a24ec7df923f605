package fr.contratdeville.testing.layout.truth;

import fr.contratdeville.testing.layout.grid.GridPlace;
import java.util.List;
import java.util.Optional;

/**
 * What one cell is.
 *
 * @param role its kind
 * @param key whose money it is, if it counts as money
 * @param cents the money that it shows, if it shows any
 * @param terms the cells that a sum adds up
 */
public record CellTruth(
    CellRole role, Optional<MoneyKey> key, Optional<Long> cents, List<GridPlace> terms) {

  /** Keeps a copy of the terms. */
  public CellTruth {
    terms = List.copyOf(terms);
  }

  /**
   * {@return the truth of a cell that is no money}
   *
   * @param role its kind
   */
  public static CellTruth of(CellRole role) {
    return new CellTruth(role, Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * {@return the truth of an amount that counts}
   *
   * @param key whose money it is
   * @param cents how much
   */
  public static CellTruth money(MoneyKey key, long cents) {
    return new CellTruth(CellRole.MONEY, Optional.of(key), Optional.of(cents), List.of());
  }

  /**
   * {@return the truth of a figure in euros that does not count as money}
   *
   * @param role its kind
   * @param cents the figure
   * @param terms the cells that it adds up
   */
  public static CellTruth figure(CellRole role, long cents, List<GridPlace> terms) {
    return new CellTruth(role, Optional.empty(), Optional.of(cents), terms);
  }
}
