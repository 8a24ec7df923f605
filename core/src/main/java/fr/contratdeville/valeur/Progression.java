package fr.contratdeville.valeur;

/**
 * A listener to long work, such as a progress bar. What is read is followed by
 * {@link fr.contratdeville.echange.Source#withProgression}, what is examined by
 * {@link fr.contratdeville.controle.Controles#withProgression}.
 *
 * <p>It only listens. To stop the work, {@linkplain Thread#interrupt interrupt} its thread, which
 * the listener may do itself since it is called on it: reading, controls and writing then end with
 * a {@link java.util.concurrent.CancellationException}.
 */
@FunctionalInterface
public interface Progression {

  /**
   * Called from time to time, on the thread that works, some hundred times at most for one work.
   *
   * @param fait what is done so far, at most {@code total}; it never decreases during one work
   * @param total what there is to do, in the same unit
   */
  void avance(long fait, long total);
}
