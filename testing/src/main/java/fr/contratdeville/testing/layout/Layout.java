package fr.contratdeville.testing.layout;

import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.truth.LayoutTruth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A generated workbook.
 *
 * @param seed the seed of all layouts
 * @param index the number of this one
 * @param choices the value of each choice by its name, in the order in which they were drawn
 * @param sheets the sheets in the order of their tabs
 * @param truth what the workbook says
 */
public record Layout(
    long seed, int index, Map<String, String> choices, List<GridSheet> sheets, LayoutTruth truth) {

  /** Keeps copies. */
  public Layout {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    sheets = List.copyOf(sheets);
  }

  /** {@return the workbook as text, for people: its choices, then its sheets} */
  @Override
  public String toString() {
    return "layout " + seed + "/" + index + " " + choices + "\n"
        + sheets.stream().map(GridSheet::toString).collect(Collectors.joining());
  }
}
