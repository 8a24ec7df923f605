package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import fr.contratdeville.modele.Complement;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes complements back as the properties that they were: a property that the model does not know
 * is kept with the exact text of its value, and written under its name. A complement that cannot be
 * written that way (a text of a cell, a name that is taken, a text that is no JSON, a value that
 * would nest too deep) is written into the list {@code complements}, with all those before it, so
 * that their order is kept.
 */
final class InPlace {

  /** The longest name that is written as that of a property, in characters. */
  private static final int MAX_NAME = 1000;

  private InPlace() {}

  static Complement of(String property, String raw) {
    return Complement.builder()
        .nom(property)
        .texte(raw)
        .nature(Complement.Nature.JSON)
        .build();
  }

  /** The index of the first complement that, like all after it, can be written as a property. */
  static int first(List<Complement> complements, Set<String> taken, JsonOutput out) {
    int first = complements.size();
    Set<String> names = new HashSet<>(taken);
    while (first > 0 && fits(complements.get(first - 1), names, out)) {
      first--;
    }
    return first;
  }

  private static boolean fits(Complement complement, Set<String> names, JsonOutput out) {
    return complement.nature() == Complement.Nature.JSON
        && out.hasDepthFor(Limits.EMBEDDED_DEPTH)
        && complement.emplacement().isEmpty()
        && complement.nom().length() <= MAX_NAME
        && JsonOutput.isWellFormed(complement.nom())
        && isValue(complement.texte())
        && out.keeps(complement.texte())
        && names.add(complement.nom());
  }

  /** True if a text is one JSON value without white space around it. */
  private static boolean isValue(String text) {
    if (text.isEmpty()
        || !JsonOutput.isWellFormed(text)
        || blank(text, 0)
        || blank(text, text.length() - 1)) {
      return false;
    }
    try (JsonParser parser = Limits.EMBEDDED.createParser(text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean blank(String text, int index) {
    return Character.isWhitespace(text.charAt(index));
  }
}
