package fr.contratdeville.testing.layout;

/** What a reading of a generated workbook is worth, best first. */
public enum Verdict {
  /** All money and all actions are right, and nothing is called wrong. */
  RIGHT,
  /** Something is wrong or missing, and a doubt of the reader names the place. */
  SAID,
  /** All is right, and yet something of the document is called wrong. */
  FALSE_ALARM,
  /** The money is right, the actions or their porteurs are not, and no doubt names the place. */
  ACTIONS,
  /** Money is wrong, no doubt names the place, but a control accuses the document. */
  BLAMED,
  /** Money is wrong, and nothing says so. */
  SILENT
}
