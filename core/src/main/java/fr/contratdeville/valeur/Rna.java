package fr.contratdeville.valeur;

/**
 * A number of the Répertoire national des associations: {@code W}, three characters of the
 * préfecture ({@code W301}, Corsica {@code W2A1}) and six digits.
 *
 * @param code the ten characters
 */
public record Rna(String code) implements NotABean, Comparable<Rna> {

  /**
   * Checks the shape of the number, which has no key.
   *
   * @param code the ten characters
   * @throws ValeurInvalideException if it has another shape
   */
  public Rna {
    ValeurInvalideException.exiger(
        code.matches("W[0-9][A-Z0-9][0-9]{7}"),
        "Rna",
        code,
        "W and nine characters, as in W301001234");
  }

  /**
   * Reads the ten characters of a number.
   *
   * @param texte the number, without spaces
   * @return the same number as a value
   * @throws ValeurInvalideException if the text is not such a number
   */
  public static Rna parse(String texte) {
    return new Rna(texte);
  }

  @Override
  public int compareTo(Rna autre) {
    return code.compareTo(autre.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
