package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.interne.Orthographe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that are near each other, found without comparing each with each. Names of one key meet in
 * one bucket; names whose keys differ by one letter meet in the bucket of what both keys are
 * without it: {@code MISION} and {@code MISSION} in that of {@code MISION}.
 */
final class NearNames {
  /** A shorter word that differs by one letter is rather another word than a typing error. */
  private static final int MIN_WORD = 5;

  /** More names than this around one spelling are a series and not typing errors. */
  private static final int MAX_BUCKET = 6;

  /** Longer keys have no neighbours: the keys to make grow with the square of the length. */
  private static final int MAX_KEY = 80;

  /**
   * Two names that are near each other.
   *
   * @param premier the one that stands first in the document
   * @param meme whether both have one key; else their keys differ by one letter
   */
  record Pair(String premier, String second, boolean meme) {}

  private final Map<String, String> firsts = new LinkedHashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** @param keys the key of each name, in the order of the document */
  NearNames(Map<String, String> keys) {
    keys.forEach((name, key) -> {
      String first = firsts.putIfAbsent(key, name);
      if (first != null) {
        pairs.add(new Pair(first, name, true));
      }
    });
    addTypingErrors();
  }

  List<Pair> pairs() {
    return pairs;
  }

  private void addTypingErrors() {
    Map<String, List<String>> buckets = new LinkedHashMap<>();
    for (String key : firsts.keySet()) {
      if (key.length() <= MAX_KEY) {
        Orthographe.voisins(key)
            .forEach(n -> buckets.computeIfAbsent(n, k -> new ArrayList<>()).add(key));
      }
    }
    Set<List<String>> seen = new HashSet<>();
    for (List<String> bucket : buckets.values()) {
      for (int i = 1; i < (bucket.size() > MAX_BUCKET ? 0 : bucket.size()); i++) {
        for (int j = 0; j < i; j++) {
          String a = bucket.get(j);
          String b = bucket.get(i);
          if (isTypingError(a, b) && seen.add(List.of(a, b))) {
            pairs.add(new Pair(name(a), name(b), false));
          }
        }
      }
    }
  }

  private String name(String key) {
    return firsts.getOrDefault(key, key);
  }

  /** Whether the one letter that differs stands inside a long word without digits. */
  private static boolean isTypingError(String a, String b) {
    String[] wordsA = a.split(" ", -1);
    String[] wordsB = b.split(" ", -1);
    if (wordsA.length != wordsB.length) {
      return false;
    }
    int differences = 0;
    boolean allLong = true;
    for (int i = 0; i < wordsA.length; i++) {
      if (!wordsA[i].equals(wordsB[i])) {
        differences++;
        allLong &= isLongWord(wordsA[i]) && isLongWord(wordsB[i]);
      }
    }
    return differences == 1 && allLong;
  }

  private static boolean isLongWord(String word) {
    return word.length() >= MIN_WORD && word.chars().allMatch(Character::isLetter);
  }
}
