package fr.contratdeville.testing.layout.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The choices of one layout. Each has a name and draws from a chance of its own, which the seed,
 * the number of the layout and the name give: one more choice changes none of the others, so that a
 * layout that was looked at stays what it was.
 */
public final class Choices {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final int index;
  private final Map<String, String> given;
  private final Map<String, String> drawn = new LinkedHashMap<>();

  /**
   * The choices of a layout.
   *
   * @param seed the seed of all layouts
   * @param index the number of the layout
   * @param given values that are not drawn, by the name of their choice
   */
  public Choices(long seed, int index, Map<String, String> given) {
    this.seed = seed;
    this.index = index;
    this.given = new HashMap<>(given);
  }

  /** {@return a source of chance that is always the same under this name} */
  public SplittableRandom chance(String name) {
    long mixed = seed;
    for (int i = 0; i < name.length(); i++) {
      mixed = (mixed ^ name.charAt(i)) * GOLDEN;
      mixed ^= mixed >>> 29;
    }
    return new SplittableRandom(mixed + index * GOLDEN);
  }

  /**
   * Draws a choice.
   *
   * @param name its name, as {@code totaux-colonnes}
   * @param values its values separated by blanks, each with its weight after a colon unless that is
   *     1: {@code "bas:4 haut aucun:2"}
   * @return the value
   */
  public String draw(String name, String values) {
    String value = given.containsKey(name) ? given.get(name) : weighted(chance(name), values);
    drawn.put(name, value);
    return value;
  }

  /** Sets a choice that another one leaves no freedom, unless a value of it was given. */
  public void settle(String name, String value) {
    given.putIfAbsent(name, value);
  }

  /**
   * Draws a choice, without naming it in the table of choices.
   *
   * @return one of the items
   */
  public <T> T pick(String name, List<T> items) {
    return items.get(chance(name).nextInt(items.size()));
  }

  /** {@return whether a choice of this name has this value, if it was drawn} */
  public boolean is(String name, String value) {
    return value.equals(drawn.get(name));
  }

  /** {@return the choices that were drawn, in their order} */
  public Map<String, String> drawn() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(drawn));
  }

  /** {@return the items in another order} */
  public <T> List<T> shuffle(String name, List<T> items) {
    SplittableRandom chance = chance(name);
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, chance.nextInt(i + 1));
    }
    return shuffled;
  }

  private static String weighted(SplittableRandom chance, String values) {
    List<String> urn = new ArrayList<>();
    for (String value : values.split(" ", -1)) {
      int colon = value.indexOf(':');
      int weight = colon < 0 ? 1 : Integer.parseInt(value.substring(colon + 1));
      urn.addAll(Collections.nCopies(weight, colon < 0 ? value : value.substring(0, colon)));
    }
    return urn.get(chance.nextInt(urn.size()));
  }
}
