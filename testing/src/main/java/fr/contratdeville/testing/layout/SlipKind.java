package fr.contratdeville.testing.layout;

/** What a person does wrong in a workbook that was right. */
public enum SlipKind {
  /** One digit of an amount or of a sum is another one. */
  DIGIT,
  /** A formula stops one row, or one column, short. */
  SHORT_FORMULA,
  /** A row is hidden, and the sums below were made of what is shown. */
  HIDDEN_ROW,
  /** The amounts of a row stand one column further on the right than they belong. */
  SHIFTED_ROW
}
