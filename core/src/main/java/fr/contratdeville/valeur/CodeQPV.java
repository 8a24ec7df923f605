package fr.contratdeville.valeur;

import java.util.regex.Pattern;

/**
 * The code of a quartier prioritaire de la politique de la ville, in one of its two generations:
 * {@code QP030010} (décrets 2014-1750 and 2014-1751) or {@code QN03010M} (décret 2023-1314).
 *
 * <p>No arithmetic links the two: numbers are not carried over, quartiers merge and split, so that
 * only a table can tell which new code follows which old one.
 *
 * @param code the eight characters
 */
public record CodeQPV(String code) implements NotABean, Comparable<CodeQPV> {

  private static final String DEPARTEMENT = "(0[0-9]{2}|02[AB]|97[0-9]|98[0-9])";
  private static final Pattern DE_2014 = Pattern.compile("QP" + DEPARTEMENT + "[0-9]{3}");
  private static final Pattern DE_2024 = Pattern.compile("QN" + DEPARTEMENT + "[0-9]{2}[IMNC]");

  /** The two lists of quartiers, with the days on which each is in force. */
  public enum Generation {
    /** The list in force from 2015 to 2023. */
    QP_2014(Periode.annees(2015, 2023)),
    /** The list in force since 2024 in métropole and since 2025 overseas, until the end of 2030. */
    QN_2024(Periode.annees(2024, 2030));

    private final Periode vigueur;

    Generation(Periode vigueur) {
      this.vigueur = vigueur;
    }

    /** {@return the years in which the list is in force in métropole} */
    public Periode vigueur() {
      return vigueur;
    }
  }

  /**
   * Checks the shape of the code; whether there is such a quartier is not known here.
   *
   * @param code the eight characters
   * @throws ValeurInvalideException if it has the shape of neither generation
   */
  public CodeQPV {
    ValeurInvalideException.exiger(
        DE_2014.matcher(code).matches() || DE_2024.matcher(code).matches(),
        "CodeQPV",
        code,
        "a code such as QP030010 or QN03010M");
  }

  /**
   * Reads a code of either generation.
   *
   * @param texte the eight characters, without spaces
   * @return the same code as a value
   * @throws ValeurInvalideException if the text is of neither generation
   */
  public static CodeQPV parse(String texte) {
    return new CodeQPV(texte);
  }

  /** {@return the list that the code is of} */
  public Generation generation() {
    return code.startsWith("QP") ? Generation.QP_2014 : Generation.QN_2024;
  }

  /** {@return the code of the département: {@code 30}, {@code 2A}, {@code 971}} */
  public String departement() {
    return code.charAt(2) == '0' ? code.substring(3, 5) : code.substring(2, 5);
  }

  @Override
  public int compareTo(CodeQPV autre) {
    return code.compareTo(autre.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
