package fr.contratdeville.testing.layout;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.form.Forms;
import fr.contratdeville.testing.layout.paint.Canvas;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes workbooks as town halls lay them out. The same seed and number give the same workbook; some
 * choices can be set instead of drawn:
 *
 * <pre>{@code
 * Layout layout = Layouts.of(20_240_101).with("dont", "apres-total").get(7);
 * }</pre>
 */
public final class Layouts {
  private final long seed;
  private final Map<String, String> given;

  private Layouts(long seed, Map<String, String> given) {
    this.seed = seed;
    this.given = given;
  }

  /**
   * {@return the layouts of a seed}
   *
   * @param seed any number
   */
  public static Layouts of(long seed) {
    return new Layouts(seed, Map.of());
  }

  /**
   * {@return layouts of the plainest kind: one table with a column for each of a few usual
   * financeurs, a total of each row and of each column, and nothing else}
   *
   * @param seed any number
   */
  public static Layouts plain(long seed) {
    return new Layouts(seed, PlainChoices.values());
  }

  /**
   * {@return these layouts, with one choice set in all of them}
   *
   * @param choice the name of the choice
   * @param value one of its values
   */
  public Layouts with(String choice, String value) {
    Map<String, String> more = new TreeMap<>(given);
    more.put(choice, value);
    return new Layouts(seed, more);
  }

  /**
   * {@return one layout}
   *
   * @param index its number, from 0
   */
  public Layout get(int index) {
    Choices choices = new Choices(seed, index, given);
    Forms forms = new Forms(choices);
    List<Canvas> sheets = forms.paint();
    return new Layout(
        seed,
        index,
        choices.drawn(),
        sheets.stream().map(s -> s.sheet().build()).toList(),
        new Truths(forms).of(sheets));
  }
}
