package fr.contratdeville.agregation;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;
import java.util.Optional;

/**
 * Two sums of one thing: of one year and of the next, or of what was asked for and what was
 * granted. Each of them is of one step.
 *
 * @param cle what the sums are of: a financeur, a porteur, an action
 * @param avant the first sum; {@link Poste#VIDE} if no line is of it
 * @param apres the second sum; {@link Poste#VIDE} if no line is of it
 */
public record Variation(Cle cle, Poste avant, Poste apres) implements NotABean {

  /**
   * {@return the second sum less the first, of the amounts that are known} No line counts as zero,
   * so that the gaps of all keys add up to the gap of the totals.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Montant ecart() {
    return apres.somme().minus(avant.somme());
  }

  /**
   * {@return the gap in percent of the first sum, {@linkplain Part#affichee as tables show it};
   * empty if that is zero or unknown, or if some lines have no amount}
   */
  public Optional<Part> part() {
    return estComplet() && avant.montant().isPresent()
        ? Part.affichee(ecart(), avant.somme().abs())
        : Optional.empty();
  }

  /** {@return the second sum in percent of the first, under the same conditions as the gap} */
  public Optional<Part> taux() {
    return estComplet() && avant.montant().isPresent()
        ? Part.affichee(apres.somme(), avant.somme())
        : Optional.empty();
  }

  /** {@return whether every line of both has an amount} */
  public boolean estComplet() {
    return avant.estComplet() && apres.estComplet();
  }

  /**
   * {@return whether the amounts differ, or one is known and the other is not} The number of lines
   * that they are the sum of does not count.
   */
  public boolean aChange() {
    return !avant.montant().equals(apres.montant()) || avant.estComplet() != apres.estComplet();
  }

  /** {@return whether the second sum of known amounts is the smaller one} */
  public boolean estEnBaisse() {
    return apres.somme().compareTo(avant.somme()) < 0;
  }

  /** {@return whether the second sum of known amounts is the greater one} */
  public boolean estEnHausse() {
    return apres.somme().compareTo(avant.somme()) > 0;
  }

  /** {@return the same two sums the other way round} */
  public Variation inverse() {
    return new Variation(cle, apres, avant);
  }

  /** Both sums, each with what the document does not give. */
  Message montants() {
    return Phrase.of("%s → %s", "%s → %s", montant(avant), montant(apres));
  }

  static Message montant(Poste poste) {
    Message connu = poste
        .montant()
        .map(m -> Phrase.of("%s", "%s", m))
        .orElse(poste.lignes() > 0 ? Message.of("?") : Message.of("rien", "nothing"));
    return poste.montant().isPresent() && !poste.estComplet()
        ? Phrase.of("%s + ?", "%s + ?", connu)
        : connu;
  }

  /** {@return the key and both sums, in French: {@code CAF : 1 000 € → 1 200 € (+200 €)}} */
  @Override
  public String toString() {
    return Phrase.of(
            "%s : %s (%s)",
            "%s: %s (%s)", cle.libelle(), montants(), Phrase.ecart(apres.somme(), avant.somme()))
        .toString();
  }
}
