package fr.contratdeville.io.xlsx.disposition;

import fr.contratdeville.valeur.Message;

/** What a row of a table is taken for. */
public enum GenreLigne {
  /** A financed entry that opens an action. */
  ACTION("action", "action"),
  /** Another financed entry of the action above. */
  CONTINUATION("suite de l'action au-dessus", "continuation of the action above"),
  /** Another line of money of the entry above, in a table with one row per financement. */
  FINANCEMENT(
      "autre financement de l'action au-dessus", "another line of money of the entry above"),
  /** Figures of one thing, in a declared table. */
  DETAIL("chiffres d'un tableau déclaré", "figures of a declared table"),
  /** A subtotal of the rows above it, back to the previous subtotal. */
  SOUS_TOTAL("sous-total du bloc au-dessus", "subtotal of the block above"),
  /** A subtotal of the rows below it, down to the next one. */
  SOUS_TOTAL_DESSOUS("sous-total du bloc au-dessous", "subtotal of the block below"),
  /** The totals of the columns. */
  TOTAL("totaux des colonnes", "column totals"),
  /** The shares of the columns, in percent. */
  PARTS("parts des colonnes", "column shares"),
  /** The header again. */
  ENTETE("en-tête répété", "header again"),
  /** A heading inside the table, or a note. */
  TEXTE("texte", "text"),
  /** Left out on purpose; only an override says so. */
  IGNOREE("ignorée", "ignored");

  private final Message libelle;

  GenreLigne(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  public Message libelle() {
    return libelle;
  }
}
