package fr.contratdeville.tableaux.feuille;

/**
 * A part of the text of a cell that is shown in one way, and otherwise than the parts beside it:
 * {@code 5000} struck through, before {@code 3000}.
 *
 * @param aspect the way in which it is shown
 */
public record Passage(String texte, Aspect aspect) {

  /** A way in which a part of a text is shown, as far as it tells what the part means. */
  public enum Aspect {
    /** As its cell is: struck through if the style of the cell says so. */
    COMME_LA_CELLULE,
    /** On the line and not struck through, whatever the style of the cell says. */
    NORMALE,
    /** Struck through: the text is withdrawn. */
    BARREE,
    /** Raised: digits are calls of note, or powers. */
    EXPOSANT,
    /** Lowered. */
    INDICE
  }

  /** Digits as they are printed above and below the line. */
  private static final String EXPOSANTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String INDICES = "₀₁₂₃₄₅₆₇₈₉";

  boolean est(Aspect cherchee) {
    return aspect == cherchee;
  }

  /**
   * The text as people see it, in characters that say by themselves whether they stand on the line:
   * a raised {@code 2} is {@code ²}, so that it is never a digit of the number before it.
   */
  String visible() {
    return switch (aspect) {
      case EXPOSANT -> decaler(EXPOSANTS);
      case INDICE -> decaler(INDICES);
      default -> texte;
    };
  }

  private String decaler(String chiffres) {
    StringBuilder decale = new StringBuilder(texte.length());
    texte
        .chars()
        .forEach(c -> decale.append(c >= '0' && c <= '9' ? chiffres.charAt(c - '0') : (char) c));
    return decale.toString();
  }

  /**
   * The place where a text ends but for calls of note, such as {@code ¹}, {@code (²)} or {@code ¹,
   * ²}; its length if there is none.
   */
  static int debutDesExposants(String texte) {
    int debut = texte.length();
    while (debut > 0
        && (estUnExposant(texte.charAt(debut - 1))
            || " ,()".indexOf(texte.charAt(debut - 1)) >= 0)) {
      debut--;
    }
    boolean appel = texte.chars().skip(debut).anyMatch(c -> estUnExposant((char) c));
    return appel ? debut : texte.length();
  }

  /** Whether a text that holds more ends in stars, which call a note. */
  static boolean finitParUneEtoile(String texte) {
    return sansEtoile(texte).length() < texte.length();
  }

  /** A text without the stars that end it; as it is if there is nothing else. */
  static String sansEtoile(String texte) {
    int fin = texte.length();
    while (fin > 0 && " *".indexOf(texte.charAt(fin - 1)) >= 0) {
      fin--;
    }
    boolean etoile = texte.indexOf('*', fin) >= 0;
    return etoile && fin > 0 ? texte.substring(0, fin) : texte;
  }

  /** Whether a character is a digit above the line. */
  static boolean estUnExposant(char c) {
    return EXPOSANTS.indexOf(c) >= 0;
  }
}
