package fr.contratdeville.testing.layout.table;

import java.util.List;

/**
 * A table before it has places.
 *
 * @param above the rows above the header
 * @param columns the columns from left to right
 * @param lines the rows below the header
 * @param labels the columns over which the label of a row of sums is merged; it stands in the first
 */
record Table(List<Line> above, List<Column> columns, List<Line> lines, List<Column> labels) {

  Table {
    above = List.copyOf(above);
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }
}
