package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.valeur.Message;

/** What a table is taken for. */
public enum GenreTable {
  /** Its rows are financed entries. */
  ACTIONS("tableau d'actions", "table of actions"),
  /** Its figures sum up what stands elsewhere: rows, columns and margins, kept as declared. */
  DECLARE("tableau déclaré", "declared table"),
  /** Left out on purpose, its cells kept as complements; only an override says so. */
  IGNOREE("ignoré", "ignored");

  private final Message libelle;

  GenreTable(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  public Message libelle() {
    return libelle;
  }
}
