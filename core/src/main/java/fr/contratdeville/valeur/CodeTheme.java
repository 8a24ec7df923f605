package fr.contratdeville.valeur;

/**
 * A theme by its code in a nomenclature: {@code P147-2024:2.3}. The same digits are another theme
 * in another nomenclature or in another version of it.
 *
 * @param nomenclature its name and version, not blank
 * @param code without white space or colon
 */
public record CodeTheme(String nomenclature, String code) implements Comparable<CodeTheme> {

  /** What the code of a theme is made of. */
  public static final String CODE = "[^:\\p{javaWhitespace}]+";

  public CodeTheme {
    ValeurInvalideException.nonVide("CodeTheme.nomenclature", nomenclature);
    ValeurInvalideException.exiger(
        code.matches(CODE), "CodeTheme.code", code, "a code such as 1.5a");
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws ValeurInvalideException for any other text
   */
  public static CodeTheme parse(String texte) {
    int deuxPoints = texte.lastIndexOf(':');
    ValeurInvalideException.exiger(
        deuxPoints > 0, "CodeTheme", texte, "a code such as P147-2024:2.3");
    return new CodeTheme(texte.substring(0, deuxPoints), texte.substring(deuxPoints + 1));
  }

  @Override
  public int compareTo(CodeTheme autre) {
    int ordre = nomenclature.compareTo(autre.nomenclature);
    return ordre != 0 ? ordre : code.compareTo(autre.code);
  }

  @Override
  public String toString() {
    return nomenclature + ":" + code;
  }
}
