package fr.contratdeville.tableaux.reconnaissance.lignes;

/**
 * What is known of the rows around those that are read.
 *
 * @param prefixee whether keys of entries name the sheet, since other parts may follow
 * @param anterieurs the entries that earlier parts opened
 * @param suivie whether more actions of the last table follow
 */
public record Tranche(boolean prefixee, Anterieurs anterieurs, boolean suivie) {

  /** Whole sheets: nothing stands around them. */
  public static Tranche entiere() {
    return new Tranche(false, new Anterieurs(), false);
  }

  /** Some rows of one sheet. */
  public static Tranche of(Anterieurs anterieurs, boolean suivie) {
    return new Tranche(true, anterieurs, suivie);
  }

  /** What is known around a table that is not the last one. */
  public Tranche avantUneAutre() {
    return new Tranche(prefixee, anterieurs, false);
  }
}
