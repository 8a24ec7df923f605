package fr.contratdeville.valeur;

/**
 * The national code of a contrat de ville: {@code CV093} for 2015-2023, {@code CN03001I} since 2024
 * (lists of the Agence nationale de la cohésion des territoires).
 *
 * @param code five or eight characters
 */
public record CodeContrat(String code) implements NotABean, Comparable<CodeContrat> {

  /**
   * Checks the shape of the code; whether there is such a contract is not known here.
   *
   * @param code five or eight characters
   * @throws ValeurInvalideException if it has another shape
   */
  public CodeContrat {
    ValeurInvalideException.exiger(
        code.matches("CV[0-9]{3}|CN(0[0-9]{2}|02[AB]|97[0-9]|98[0-9])[0-9]{2}[IMN]"),
        "CodeContrat",
        code,
        "a code such as CV093 or CN03001I");
  }

  /**
   * Reads a code of either list.
   *
   * @param texte the code, without spaces
   * @return the same code as a value
   * @throws ValeurInvalideException if the text is not such a code
   */
  public static CodeContrat parse(String texte) {
    return new CodeContrat(texte);
  }

  @Override
  public int compareTo(CodeContrat autre) {
    return code.compareTo(autre.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
