package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The mistakes that people make when they type, copy and send tables. Each constant makes one such
 * mistake, to a generated contract or to one that was read, at any place where it fits. A test then
 * compares what a check reports before and after:
 *
 * <pre>{@code
 * for (ContratAltere altere : Alteration.TOTAL_FAUX.all(contrat)) {
 *   assertThat(controles.examiner(altere.apres()).constats())
 *       .anyMatch(constat -> constat.chemin().equals(altere.chemin()));
 * }
 * }</pre>
 */
public enum Alteration {
  /**
   * A printed amount is a billion euros too high, so that it is the sum of no lines of the
   * document. Amounts of a billion euros or more are left alone.
   */
  TOTAL_FAUX("total faux", "wrong total", TotalAlterations::faux),
  /** Two neighbouring digits of a printed amount are swapped: 4 846 € becomes 4 486 €. */
  TOTAL_INTERVERTI(
      "chiffres d'un total intervertis",
      "digits of a total swapped",
      TotalAlterations::intervertis),
  /** A printed figure, amount or share, is missing. Nothing else changes. */
  TOTAL_EFFACE("total effacé", "total lost", TotalAlterations::effaces),
  /** A printed share is five points too high: 47 % becomes 52 %. */
  PART_FAUSSE("part fausse", "wrong share", TotalAlterations::partsFausses),

  /** Two neighbouring digits of the amount of a line are swapped. */
  MONTANT_INTERVERTI(
      "chiffres d'un montant intervertis",
      "digits of an amount swapped",
      MontantAlterations::intervertis),
  /** The amount of a line is ten times too high. */
  MONTANT_DECUPLE("montant décuplé", "amount ten times too high", MontantAlterations::decuples),
  /** The amount of a line has the other sign. */
  MONTANT_OPPOSE(
      "signe d'un montant changé", "sign of an amount changed", MontantAlterations::opposes),
  /** The centimes of an amount are dropped: 12.70 € becomes 12.00 €. */
  MONTANT_ARRONDI("montant arrondi", "amount rounded", MontantAlterations::arrondis),
  /** The amount of a line is absent, and its text is {@code en attente}. */
  MONTANT_ILLISIBLE("montant illisible", "amount unreadable", MontantAlterations::illisibles),
  /** The cell of an amount is blank, which means that the line is missing. */
  MONTANT_EFFACE("montant effacé", "amount lost", MontantAlterations::effaces),
  /** A line of money stands twice in its entry. */
  MONTANT_DOUBLE("montant en double", "amount twice", MontantAlterations::doubles),
  /** An amount stands under another financeur of the document, who pays nothing in this entry. */
  MONTANT_DEPLACE("montant déplacé", "amount moved", MontantAlterations::deplaces),
  /** The name of the financeur of a line is spelt otherwise. */
  FINANCEUR_ECRIT_AUTREMENT(
      "financeur écrit autrement",
      "financeur spelt otherwise",
      MontantAlterations::ecritsAutrement),

  /** An action is missing, with its amounts and the figures printed on its rows. */
  ACTION_PERDUE("action perdue", "action lost", ActionAlterations::perdues),
  /** An action stands twice, with its amounts; the copy prints no figure. */
  ACTION_DOUBLEE("action en double", "action twice", ActionAlterations::doublees),
  /** Two neighbouring actions changed places. No figure of the document changes. */
  ORDRE_CHANGE(
      "ordre des actions changé", "order of actions changed", ActionAlterations::echangees);

  private final Message libelle;
  private final Function<ContratDeVille, List<Change>> changes;

  Alteration(String fr, String en, Function<ContratDeVille, List<Change>> changes) {
    this.libelle = new Message(fr, en);
    this.changes = changes;
  }

  /** Names this mistake for people, such as {@code total faux}. */
  public Message libelle() {
    return libelle;
  }

  /**
   * Makes this mistake at each place where it fits, one contract for each, in the order of the
   * document. The list is empty if it fits nowhere.
   */
  public List<ContratAltere> all(ContratDeVille contrat) {
    return changes.apply(contrat).stream().map(c -> altered(contrat, c)).toList();
  }

  /**
   * Makes this mistake at one place.
   *
   * @param contrat the contract before
   * @param choix any number, negative ones included; it chooses the place, modulo the number of
   *     places, so that equal numbers choose the same one
   * @return the altered contract, or empty if this mistake fits nowhere in {@code contrat}
   */
  public Optional<ContratAltere> apply(ContratDeVille contrat, int choix) {
    List<Change> possible = changes.apply(contrat);
    return possible.isEmpty()
        ? Optional.empty()
        : Optional.of(altered(contrat, possible.get(Math.floorMod(choix, possible.size()))));
  }

  private ContratAltere altered(ContratDeVille contrat, Change change) {
    return new ContratAltere(this, contrat, change.apres().get(), change.chemin());
  }

  /** Returns the French {@link #libelle}. */
  @Override
  public String toString() {
    return libelle.texte(Locale.FRENCH);
  }
}
