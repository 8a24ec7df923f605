package fr.contratdeville.controle.regles.parts;

import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fractions that a printed share may stand for. A document holds up to two figures for the
 * financeur (its printed total, its lines) and two for the whole; a share that fits one pair of
 * them is right, since the gaps between those figures are the matter of the controls of totals.
 */
final class Fractions {

  /** The origins of both amounts of a fraction, in the order in which they are tried. */
  enum Origine {
    IMPRIMES("les montants imprimés", "the printed amounts"),
    LIGNES("les sommes des lignes", "the sums of the lines"),
    LIGNES_SUR_IMPRIME(
        "la somme des lignes et le total général imprimé",
        "the sum of the lines and the printed general total"),
    IMPRIME_SUR_LIGNES(
        "le total imprimé et la somme des lignes", "the printed total and the sum of the lines");

    final Message nom;

    Origine(String fr, String en) {
      this.nom = Message.of(fr, en);
    }
  }

  /** The amount of a financeur over the whole. */
  record Fraction(Origine origine, Montant partie, Montant tout) {

    /**
     * Whether rounding alone explains the difference between this fraction and a share; exact,
     * without a division.
     */
    boolean donne(Part part) {
      BigDecimal ecart =
          part.pourcentage().multiply(tout.euros()).subtract(partie.euros().movePointRight(2));
      return ecart.abs().compareTo(part.tolerance().multiply(tout.euros().abs())) <= 0;
    }

    /** This fraction in percent, with two decimals more than the printed share. */
    BigDecimal pourcentage(Part part) {
      return partie
          .euros()
          .movePointRight(2)
          .divide(tout.euros(), part.decimales() + 2, RoundingMode.HALF_UP);
    }
  }

  private final Colonnes colonnes;

  Fractions(Colonnes colonnes) {
    this.colonnes = colonnes;
  }

  /** The fractions that the document gives for the share of a financeur in a general total. */
  List<Fraction> fractions(Declare part, Declare general) {
    Optional<Montant> imprime = colonnes.imprimee(part).map(Declare::montant);
    Optional<Montant> lignes = deLignes(part, general);
    Optional<Montant> tout = connu(colonnes.lignes(general));
    List<Fraction> fractions = new ArrayList<>();
    ajouter(fractions, Origine.IMPRIMES, imprime, Optional.of(general.montant()));
    ajouter(fractions, Origine.LIGNES, lignes, tout);
    ajouter(fractions, Origine.LIGNES_SUR_IMPRIME, lignes, Optional.of(general.montant()));
    ajouter(fractions, Origine.IMPRIME_SUR_LIGNES, imprime, tout);
    return fractions;
  }

  /**
   * Whether a share is that of the amount of its financeur, printed or added up, in a whole.
   *
   * @param general the general total whose step and year the share is of
   */
  boolean convient(Declare part, Declare general, Montant tout) {
    List<Fraction> fractions = new ArrayList<>();
    ajouter(
        fractions,
        Origine.IMPRIMES,
        colonnes.imprimee(part).map(Declare::montant),
        Optional.of(tout));
    ajouter(fractions, Origine.LIGNES, deLignes(part, general), Optional.of(tout));
    return qui(fractions, part.part()).isPresent();
  }

  /** The first fraction that a share fits. */
  static Optional<Fraction> qui(List<Fraction> fractions, Part part) {
    return fractions.stream().filter(r -> r.donne(part)).findFirst();
  }

  private Optional<Montant> deLignes(Declare part, Declare general) {
    return colonnes.lignes(List.of(part.financeur()), general).flatMap(Fractions::connu);
  }

  private static Optional<Montant> connu(Somme somme) {
    return somme.estComplete() ? Optional.of(somme.montant()) : Optional.empty();
  }

  private static void ajouter(
      List<Fraction> fractions, Origine origine, Optional<Montant> partie, Optional<Montant> tout) {
    if (partie.isPresent() && tout.isPresent() && !tout.get().isZero()) {
      fractions.add(new Fraction(origine, partie.get(), tout.get()));
    }
  }
}
