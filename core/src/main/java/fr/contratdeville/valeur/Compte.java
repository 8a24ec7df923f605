package fr.contratdeville.valeur;

/**
 * An account of the budget of a project in the forms Cerfa 12156 and 15059: 60 to 68 and 86 for
 * charges, 70 to 79 and 87 for produits; longer numbers are sub-accounts.
 *
 * @param numero two to six digits
 */
public record Compte(String numero) implements Comparable<Compte> {

  /** The two sides of a budget. */
  public enum Sens {
    CHARGE,
    PRODUIT
  }

  public Compte {
    ValeurInvalideException.exiger(
        numero.matches("(6[0-8]|7[0-9]|86|87)[0-9]{0,4}"),
        "Compte",
        numero,
        "an account from 60 to 68, 70 to 79, 86 or 87, or one below it");
  }

  /** @throws ValeurInvalideException if the text is no such account */
  public static Compte parse(String texte) {
    return new Compte(texte);
  }

  public Sens sens() {
    return numero.startsWith("6") || numero.startsWith("86") ? Sens.CHARGE : Sens.PRODUIT;
  }

  /** The account of two digits that this one belongs to. */
  public Compte principal() {
    return new Compte(numero.substring(0, 2));
  }

  /** Whether it counts volunteers and gifts in kind, outside the money of the project. */
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
