package fr.contratdeville.testing.suite;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Runs a task that may never end or may fill the memory, in a thread of its own, and fails as soon
 * as it exceeds its limits.
 */
final class BoundedRun {
  private static final long MILLISECONDS_BETWEEN_LOOKS = 50;
  private static final int FRAMES = 15;

  private final Duration timeLimit;
  private final long memoryLimit;

  /**
   * @param memoryLimit the number of bytes that may be allocated altogether, freed ones included
   */
  BoundedRun(Duration timeLimit, long memoryLimit) {
    this.timeLimit = timeLimit;
    this.memoryLimit = memoryLimit;
  }

  /**
   * Returns what {@code task} returns, or throws what it throws.
   *
   * @throws AssertionError if the task exceeds a limit; its thread is interrupted, and not awaited
   */
  <T> T run(Callable<T> task) throws Exception {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(
        () -> {
          try {
            result.set(task.call());
          } catch (Throwable e) {
            failure.set(e);
          }
        },
        "bounded-run");
    thread.setDaemon(true);
    thread.start();
    long end = System.nanoTime() + timeLimit.toNanos();
    long allocated = 0;
    while (thread.isAlive()) {
      allocated = Math.max(allocated, allocated(thread));
      if (allocated > memoryLimit || System.nanoTime() > end) {
        throw exceeded(thread, allocated);
      }
      thread.join(MILLISECONDS_BETWEEN_LOOKS);
    }
    if (failure.get() instanceof Exception e) {
      throw e;
    }
    if (failure.get() instanceof Error e) {
      throw e;
    }
    return Objects.requireNonNull(result.get(), "nothing was returned");
  }

  private AssertionError exceeded(Thread thread, long allocated) {
    String place = Arrays.stream(thread.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining());
    thread.interrupt();
    return new AssertionError(
        allocated > memoryLimit
            ? "took " + allocated + " bytes of memory, more than " + memoryLimit + place
            : "did not end within " + timeLimit + place);
  }

  /** The bytes that a thread allocated so far; 0 on virtual machines that do not count them. */
  private static long allocated(Thread thread) {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean meter
            && meter.isThreadAllocatedMemoryEnabled()
        ? meter.getThreadAllocatedBytes(thread.getId())
        : 0;
  }
}
