package fr.contratdeville.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.testing.layout.Judge;
import fr.contratdeville.testing.layout.Judgement;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.Layouts;
import fr.contratdeville.testing.layout.Slip;
import fr.contratdeville.testing.layout.Slips;
import fr.contratdeville.testing.layout.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;

/**
 * The laws of every reader of tables that people laid out: it reads a plain table to the cent, and
 * any other as well or says what it doubts; a wrong digit does not go unseen.
 *
 * <p>A subclass gives {@link #read}, which turns the cells of a layout into what its reader reads.
 * Layouts of a fixed seed are the same in each build, those of a fresh one differ; a failure prints
 * the seed and the number of the layout, its cells and what is wrong.
 */
public abstract class LayoutSuite {
  private static final long SEED = 20_260_401;

  /** Called by subclasses. */
  protected LayoutSuite() {}

  /**
   * Reads a generated workbook.
   *
   * @throws LectureException if the reader refuses it, which is never wrong
   * @throws IOException if a file cannot be written or read on the way
   */
  protected abstract Lecture read(Layout layout) throws IOException;

  /** Returns how many layouts each law looks at: 48 unless overridden. */
  protected int layouts() {
    return 48;
  }

  /**
   * Returns the share of layouts of the fixed seed that may be read wrong without a doubt: none
   * unless overridden. A reader that is not there yet states how far it is.
   */
  protected double wrongAtMost() {
    return 0;
  }

  /** A plain table is read right, whatever it holds, and a wrong digit in it is seen. */
  @Example
  public void aPlainTableIsReadRightAndAWrongDigitInItIsSeen() throws IOException {
    long seed = fresh();
    for (int i = 0; i < layouts(); i++) {
      Layout layout = Layouts.plain(i % 2 == 0 ? Seed.of(SEED) : seed).get(i);
      Judgement judgement = new Judge(layout.truth()).judge(read(layout));
      assertThat(judgement.verdict()).as(layout + "\n" + judgement).isEqualTo(Verdict.RIGHT);
      Slip slip = new Slips(layout).get(i).orElseThrow();
      assertThat(slip.isSeen(read(slip.layout()))).as(layout + "\n" + slip).isTrue();
    }
  }

  /** A layout of the fixed seed is read right, or what is not is said. */
  @Example
  public void aLayoutIsReadRightOrSaidToBeDoubtful() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < layouts(); i++) {
      Layout layout = Layouts.of(Seed.of(SEED)).get(i);
      Judgement judgement = judge(layout);
      if (isWrong(judgement.verdict())) {
        wrong.add(layout + "\n" + judgement);
      }
    }
    assertThat(wrong.size())
        .as(() -> wrong.size() + " of " + layouts() + " layouts, the first:\n" + wrong.get(0))
        .isLessThanOrEqualTo((int) (wrongAtMost() * layouts()));
  }

  /** Any layout is read or refused, by no other exception than a refusal. */
  @Example
  public void anyLayoutIsReadOrRefused() throws IOException {
    long seed = fresh();
    for (int i = 0; i < layouts(); i++) {
      Layout layout = Layouts.of(seed).get(i);
      try {
        judge(layout);
      } catch (RuntimeException e) {
        throw new AssertionError(layout.toString(), e);
      }
    }
  }

  private Judgement judge(Layout layout) throws IOException {
    try {
      return new Judge(layout.truth()).judge(read(layout));
    } catch (LectureException e) {
      return Judge.refused(e.raison().en());
    }
  }

  private static boolean isWrong(Verdict verdict) {
    return switch (verdict) {
      case RIGHT, SAID, FALSE_ALARM -> false;
      case ACTIONS, BLAMED, SILENT -> true;
    };
  }

  private static long fresh() {
    return new SplittableRandom().nextInt(1_000_000);
  }
}
