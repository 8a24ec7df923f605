package fr.contratdeville.valeur;

/**
 * A theme by its code in a nomenclature: {@code P147-2024:2.3}. The same digits are another theme
 * in another nomenclature or in another version of it.
 *
 * @param nomenclature its name and version, not blank
 * @param code the code inside the nomenclature, without white space or colon
 */
public record CodeTheme(String nomenclature, String code)
    implements NotABean, Comparable<CodeTheme> {

  /** The regular expression of {@link #code()}: anything but white space and colons. */
  public static final String CODE = "[^:\\p{javaWhitespace}]+";

  /**
   * Checks both parts.
   *
   * @param nomenclature its name and version, not blank
   * @param code the code inside the nomenclature, without white space or colon
   * @throws ValeurInvalideException if the nomenclature is blank or the code has another shape
   */
  public CodeTheme {
    ValeurInvalideException.nonVide("CodeTheme.nomenclature", nomenclature);
    ValeurInvalideException.exiger(
        code.matches(CODE), "CodeTheme.code", code, "a code such as 1.5a");
  }

  /**
   * Reads the text that {@link #toString} writes.
   *
   * @param texte the nomenclature, a colon and the code
   * @return the theme
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
