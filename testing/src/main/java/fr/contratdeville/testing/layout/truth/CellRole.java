package fr.contratdeville.testing.layout.truth;

/** What a cell of a generated workbook is. */
public enum CellRole {
  /** A line above or below the tables: a title, a date, a note. */
  NOTE,
  /** A heading of columns. */
  HEADING,
  /** The label of a row of sums. */
  LABEL,
  /** A word about an action: its title, its porteur, its axe, a date, a code. */
  WORD,
  /** A number that is no money: people, actions. */
  COUNT,
  /** An amount that counts. */
  MONEY,
  /** A sum of other cells. */
  SUM,
  /** A part of another cell, or the same amount once more: "dont CAF". */
  PART,
  /** A percentage. */
  SHARE,
  /**
   * What a financeur pays, as a share of a cost and not in euros: it counts as no money, and that
   * has to be said.
   */
  SHARE_OF_COST,
  /** A cost, which is nobody's payment. */
  COST,
  /** Money of the year before: a reader leaves it out, or reads it as money of that year. */
  RECALL
}
