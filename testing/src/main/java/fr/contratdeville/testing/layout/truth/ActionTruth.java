package fr.contratdeville.testing.layout.truth;

import fr.contratdeville.testing.layout.grid.GridPlace;
import java.util.Optional;

/**
 * An action that the workbook prints.
 *
 * @param title its title
 * @param porteur who carries it, if the workbook says so
 * @param place where its title stands first
 * @param prints how many tables print it at most, each of which a reader may take for an action; 0
 *     if it is struck through, and read or left out as a reader likes
 */
public record ActionTruth(
    String title, Optional<String> porteur, Optional<GridPlace> place, int prints) {}
