package fr.contratdeville.interne;

import java.util.concurrent.CancellationException;

/**
 * Stops long work whose thread was interrupted. Every loop that may last longer than a fraction of
 * a second asks, once for each row, action or block of bytes; asking takes about a nanosecond.
 */
public final class Interruption {

  private Interruption() {}

  /**
   * Goes on unless the thread was interrupted; the thread stays interrupted.
   *
   * @throws CancellationException if it was
   */
  public static void verifier() {
    if (Thread.currentThread().isInterrupted()) {
      throw exception();
    }
  }

  /** {@return what is thrown when the thread was interrupted} */
  public static CancellationException exception() {
    return new CancellationException("the thread was interrupted: the work is not done");
  }
}
