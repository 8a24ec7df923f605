package fr.contratdeville.benchmarks;

import java.util.Map;

/**
 * A class of benchmarks that do the same work. Before any of them is timed, each gives a figure of
 * its result, and all figures must be equal.
 */
public interface Pairs {

  /**
   * Does the work of each member once and returns its figure, such as the sum of all amounts, by
   * the name of the member.
   */
  Map<String, Long> sommes() throws Exception;
}
