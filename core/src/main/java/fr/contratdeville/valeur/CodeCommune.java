package fr.contratdeville.valeur;

/**
 * The code of a commune in the Code officiel géographique (INSEE): {@code 30028}, {@code 2A004}. It
 * is not a postal code.
 *
 * @param code the five characters
 */
public record CodeCommune(String code) implements NotABean, Comparable<CodeCommune> {

  /**
   * Checks the shape of the code; whether there is such a commune is not known here.
   *
   * @param code the five characters
   * @throws ValeurInvalideException if it has another shape
   */
  public CodeCommune {
    ValeurInvalideException.exiger(
        code.matches("([013-9][0-9]|2[AB1-9])[0-9]{3}"),
        "CodeCommune",
        code,
        "five characters, as in 30028 or 2A004");
  }

  /**
   * Reads the five characters of a code.
   *
   * @param texte the code, without spaces
   * @return the same code as a value
   * @throws ValeurInvalideException if the text is not such a code
   */
  public static CodeCommune parse(String texte) {
    return new CodeCommune(texte);
  }

  /** {@return the code of the département: {@code 30}, {@code 2A}, {@code 971}} */
  public String departement() {
    boolean horsMetropole = code.startsWith("97") || code.startsWith("98");
    return code.substring(0, horsMetropole ? 3 : 2);
  }

  @Override
  public int compareTo(CodeCommune autre) {
    return code.compareTo(autre.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
