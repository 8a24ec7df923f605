package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.valeur.Message;

/** The kind of a table. */
public enum GenreTable {
  /** A table whose rows are financed entries. */
  ACTIONS("tableau d'actions", "table of actions"),
  /**
   * A table whose figures sum up other tables, with rows, columns and margins; they are kept as
   * declared, and never count as money once more.
   */
  DECLARE("tableau déclaré", "declared table"),
  /** A table that is left out on purpose and kept as complements; only a layout names it. */
  IGNOREE("ignoré", "ignored");

  private final Message libelle;

  GenreTable(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  /** A few words for this kind, in French and English, such as {@code tableau d'actions}. */
  public Message libelle() {
    return libelle;
  }
}
