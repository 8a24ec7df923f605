package fr.contratdeville.valeur;

/**
 * An account of the budget of a project in the forms Cerfa 12156 and 15059: 60 to 68 and 86 for
 * charges, 70 to 79 and 87 for produits; longer numbers are sub-accounts.
 *
 * @param numero two to six digits
 */
public record Compte(String numero) implements NotABean, Comparable<Compte> {

  /** The two sides of a budget. */
  public enum Sens {
    /** The expenses. */
    CHARGE,
    /** The income. */
    PRODUIT
  }

  /**
   * Checks that the two forms have such an account.
   *
   * @param numero two to six digits
   * @throws ValeurInvalideException if they have none
   */
  public Compte {
    ValeurInvalideException.exiger(
        numero.matches("(6[0-8]|7[0-9]|86|87)[0-9]{0,4}"),
        "Compte",
        numero,
        "an account from 60 to 68, 70 to 79, 86 or 87, or one below it");
  }

  /**
   * Reads the number of an account.
   *
   * @param texte two to six digits
   * @return the account
   * @throws ValeurInvalideException if the text is no such account
   */
  public static Compte parse(String texte) {
    return new Compte(texte);
  }

  /** {@return the side of the budget that the account stands on} */
  public Sens sens() {
    return numero.startsWith("6") || numero.startsWith("86") ? Sens.CHARGE : Sens.PRODUIT;
  }

  /** {@return the account of two digits that this one belongs to: {@code 64} for {@code 6411}} */
  public Compte principal() {
    return new Compte(numero.substring(0, 2));
  }

  /**
   * {@return whether it counts volunteers and gifts in kind (86 and 87), outside the money of the
   * project}
   */
  public boolean isContributionVolontaire() {
    return numero.startsWith("8");
  }

  @Override
  public int compareTo(Compte autre) {
    return numero.compareTo(autre.numero);
  }

  @Override
  public String toString() {
    return numero;
  }
}
