package fr.contratdeville.tableaux.feuille;

/** Whether a spreadsheet shows the tab of a sheet. */
public enum Visibilite {
  /** Shown among the tabs. */
  VISIBLE,
  /** Hidden; anyone can show it again from the menu. */
  MASQUEE,
  /** Hidden from the menu too: only a macro or another program shows it again. */
  TRES_MASQUEE
}
