package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.valeur.Montant;

/** The outcome of reading a cell as an amount of money. */
public sealed interface MontantLu {

  /** No amount: the cell is blank, or holds the dash that stands for a blank. */
  record Rien() implements MontantLu {}

  /**
   * An amount.
   *
   * @param montant the amount, to the cent
   * @param arrondi whether fractions of a cent were rounded
   */
  record Valeur(Montant montant, boolean arrondi) implements MontantLu {}

  /**
   * Something that is no amount; its text is kept, and nothing is counted.
   *
   * @param raison the reason why it is no amount
   */
  record Illisible(Raison raison) implements MontantLu {}

  /** A reason why a cell is no amount. */
  enum Raison {
    /** A text, or a number that no amount of a contract reaches. */
    TEXTE,
    /** The cell would be an amount if one knew what its separator means: {@code 1.234}. */
    SEPARATEUR,
    /** The cell starts with an amount, and words follow: {@code 240 000 € (pour les 3 saisons)}. */
    NOTE,
    /** Digits that are shown in two ways, which may be two amounts, or an amount and a note. */
    FORMES,
    /** Raised digits after an amount, which may be cents or a call of note. */
    EXPOSANT,
    /** The cell is struck through: its amount is withdrawn. */
    BARRE,
    /** An amount in another currency than the euro. */
    DEVISE,
    /** The value of a help in kind, which nobody pays. */
    EN_NATURE,
    /** A date, a time, a percentage, a logical value. */
    NATURE,
    /** The spreadsheet's own error. */
    ERREUR,
    /** A formula whose result the file does not hold. */
    SANS_RESULTAT;

    /** Whether the cell holds an amount that can be read, and that is none of the euros paid. */
    public boolean exclutUnMontant() {
      return this == BARRE || this == DEVISE || this == EN_NATURE;
    }
  }
}
