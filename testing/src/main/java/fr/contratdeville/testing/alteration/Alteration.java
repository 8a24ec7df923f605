package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue of what goes wrong when people type, copy and send tables, one change at a time.
 * Each can be done to any contract, generated or read, at any place that it fits; what a check says
 * before and after is then a property of that check.
 */
public enum Alteration {
  /** A printed amount is a billion euros too high: it is no sum of anything in the document. */
  TOTAL_FAUX("total faux", "wrong total", Figures::faux),
  /** Two neighbouring digits of a printed amount are swapped. */
  TOTAL_INTERVERTI(
      "chiffres d'un total intervertis", "digits of a total swapped", Figures::intervertis),
  /** A printed figure is missing. Nothing else changes. */
  TOTAL_EFFACE("total effacé", "total lost", Figures::effaces),
  /** A printed share is five points too high. */
  PART_FAUSSE("part fausse", "wrong share", Figures::partsFausses),

  /** Two neighbouring digits of an amount are swapped. */
  MONTANT_INTERVERTI(
      "chiffres d'un montant intervertis", "digits of an amount swapped", Montants::intervertis),
  /** An amount is ten times too high. */
  MONTANT_DECUPLE("montant décuplé", "amount ten times too high", Montants::decuples),
  /** An amount has the other sign. */
  MONTANT_OPPOSE("signe d'un montant changé", "sign of an amount changed", Montants::opposes),
  /** The centimes of an amount are dropped. */
  MONTANT_ARRONDI("montant arrondi", "amount rounded", Montants::arrondis),
  /** An amount is a text that is no amount. */
  MONTANT_ILLISIBLE("montant illisible", "amount unreadable", Montants::illisibles),
  /** The cell of an amount is blank: there is no line. */
  MONTANT_EFFACE("montant effacé", "amount lost", Montants::effaces),
  /** A line of money stands twice in its entry. */
  MONTANT_DOUBLE("montant en double", "amount twice", Montants::doubles),
  /** An amount stands under another financeur of the document, who pays nothing in this entry. */
  MONTANT_DEPLACE("montant déplacé", "amount moved", Montants::deplaces),
  /** The name of the financeur of a line is spelt otherwise. */
  FINANCEUR_ECRIT_AUTREMENT(
      "financeur écrit autrement", "financeur spelt otherwise", Montants::ecritsAutrement),

  /** An action is missing, with its amounts and the figures printed on its rows. */
  ACTION_PERDUE("action perdue", "action lost", Rangees::perdues),
  /** An action stands twice, with its amounts; the copy prints no figure. */
  ACTION_DOUBLEE("action en double", "action twice", Rangees::doublees),
  /** Two neighbouring actions changed places: no figure of the document says anything else. */
  ORDRE_CHANGE("ordre des actions changé", "order of actions changed", Rangees::echangees);

  private final Message libelle;
  private final Function<ContratDeVille, List<Retouche>> retouches;

  Alteration(String fr, String en, Function<ContratDeVille, List<Retouche>> retouches) {
    this.libelle = new Message(fr, en);
    this.retouches = retouches;
  }

  /** What happens, for people. */
  public Message libelle() {
    return libelle;
  }

  /** Every single way to do this to a contract, in the order of the document. */
  public List<ContratAltere> toutes(ContratDeVille contrat) {
    return retouches.apply(contrat).stream().map(r -> altere(contrat, r)).toList();
  }

  /**
   * One way to do this to a contract.
   *
   * @param choix any number: equal ones choose the same place
   * @return empty when the contract has nothing that this could be done to
   */
  public Optional<ContratAltere> appliquer(ContratDeVille contrat, int choix) {
    List<Retouche> possibles = retouches.apply(contrat);
    return possibles.isEmpty()
        ? Optional.empty()
        : Optional.of(altere(contrat, possibles.get(Math.floorMod(choix, possibles.size()))));
  }

  private ContratAltere altere(ContratDeVille contrat, Retouche retouche) {
    return new ContratAltere(this, contrat, retouche.apres().get(), retouche.chemin());
  }

  /** In French. */
  @Override
  public String toString() {
    return libelle.texte(Locale.FRENCH);
  }
}
