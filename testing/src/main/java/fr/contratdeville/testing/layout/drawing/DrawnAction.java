package fr.contratdeville.testing.layout.drawing;

import java.util.Map;

/**
 * An action of the contract that a layout prints.
 *
 * @param number its number in the contract, from 1
 * @param title its title, which no other action has
 * @param porteur who carries it
 * @param axe its axe
 * @param theme its thématique
 * @param quartier its quartier
 * @param people how many people it reaches: all, women, men, of a quartier prioritaire
 * @param cents the money by column of money; a column without money is not there
 */
public record DrawnAction(
    int number,
    String title,
    String porteur,
    String axe,
    String theme,
    String quartier,
    People people,
    Map<Slot, Long> cents) {

  /** Keeps a copy of the money. */
  public DrawnAction {
    cents = Map.copyOf(cents);
  }

  /**
   * The people that an action reaches.
   *
   * @param all how many
   * @param women how many of them are women
   * @param local how many of them live in a quartier prioritaire
   */
  public record People(int all, int women, int local) {}
}
