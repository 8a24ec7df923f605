package fr.contratdeville.testing.layout;

import fr.contratdeville.testing.layout.truth.LayoutTruth;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who pays by any spelling of the name: {@code Part État (€)} is {@code Etat}. Vocabulary
 * that only say that money is meant do not count.
 */
final class Names {
  private static final Set<String> EMPTY_WORDS = Set.of(
      "part",
      "subvention",
      "participation",
      "montant",
      "financement",
      "aide",
      "credit",
      "credits",
      "de",
      "du",
      "des",
      "d",
      "la",
      "le",
      "les",
      "l",
      "en",
      "euro",
      "euros",
      "ttc",
      "ht",
      "eur",
      "k",
      "ke");

  private final Map<String, String> bare = new HashMap<>();
  private final Optional<String> anybody;

  Names(Map<String, String> spellings) {
    anybody = Optional.ofNullable(spellings.get(LayoutTruth.ANYBODY));
    spellings.forEach((spelling, name) -> bare.put(key(spelling), name));
  }

  /** The bare name that a reader's name stands for; empty if it is that of nobody. */
  Optional<String> payer(String name) {
    return anybody.or(() -> Optional.ofNullable(bare.get(key(name))));
  }

  private static String key(String name) {
    return words(name).stream()
        .filter(w -> !EMPTY_WORDS.contains(w))
        .collect(Collectors.joining(" "));
  }

  /** The words of a text without case, accents and punctuation. */
  static String plain(String text) {
    return String.join(" ", words(text));
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .trim();
    return Arrays.asList(plain.split(" "));
  }
}
