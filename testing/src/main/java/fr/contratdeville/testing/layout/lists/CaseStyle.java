package fr.contratdeville.testing.layout.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** A way to write headings, which all headings of a list share. */
public enum CaseStyle {
  /** {@code Montant de l'aide}. */
  SENTENCE,
  /** {@code MONTANT DE L'AIDE}. */
  CAPITALS,
  /** {@code montantDeLAide}. */
  CAMEL,
  /** {@code montant_de_l_aide}. */
  SNAKE,
  /** {@code montantdelaide}. */
  GLUED,
  /** {@code Montant attribu�}: an encoding lost the accented letters. */
  LOST,
  /** {@code Montant de laide}: one letter is wrong, in one heading of four. */
  SLIP;

  private static final int LONG = 8;

  /** Whether it writes names of columns as programs do. */
  boolean opens() {
    return this == CAMEL || this == SNAKE || this == GLUED;
  }

  String write(String heading, Random random) {
    List<String> words = Arrays.stream(plain(heading).split("[^\\p{L}\\p{Nd}€]+", -1))
        .filter(w -> !w.isEmpty())
        .toList();
    return switch (this) {
      case SENTENCE -> heading;
      case CAPITALS -> heading.toUpperCase(Locale.ROOT);
      case CAMEL -> camel(words);
      case SNAKE -> String.join("_", words).replace("€", "euros");
      case GLUED -> String.join("", words).replace("€", "euros");
      case LOST -> heading.replaceAll("[\\p{L}&&[^a-zA-Z]]", "\uFFFD");
      case SLIP -> random.nextInt(4) == 0 ? slip(heading, random) : heading;
    };
  }

  private static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String camel(List<String> words) {
    return words.get(0)
        + words.subList(1, words.size()).stream()
            .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
            .collect(Collectors.joining());
  }

  /** Swaps two letters inside the first long word; a heading without one stays. */
  private static String slip(String heading, Random random) {
    String[] words = heading.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.length() >= LONG && word.chars().allMatch(Character::isLetter)) {
        int at = 2 + random.nextInt(word.length() - 4);
        words[i] =
            word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        break;
      }
    }
    return String.join(" ", words);
  }
}
