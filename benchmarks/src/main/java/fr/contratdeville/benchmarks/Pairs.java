package fr.contratdeville.benchmarks;

import java.util.Map;

/**
 * A group whose members do the same work: before any of them is timed, each says what it came to,
 * and all must say the same.
 */
public interface Pairs {

  /** The figure that each member came to, by its name. */
  Map<String, Long> sommes() throws Exception;
}
