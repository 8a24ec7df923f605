package fr.contratdeville.tableaux.reconnaissance.lignes;

/**
 * What is known of the rows around those that are read.
 *
 * @param prefixee whether keys of entries name the sheet, since other parts may follow
 * @param anterieurs the entries that earlier parts opened
 * @param suivie whether more actions of the last table follow
 */
public record ChunkContext(boolean prefixee, VoletsAnterieurs anterieurs, boolean suivie) {

  /** Whole sheets: nothing stands around them. */
  public static ChunkContext entiere() {
    return new ChunkContext(false, new VoletsAnterieurs(), false);
  }

  /** Some rows of one sheet. */
  public static ChunkContext of(VoletsAnterieurs anterieurs, boolean suivie) {
    return new ChunkContext(true, anterieurs, suivie);
  }

  /** What is known around a table that is not the last one. */
  public ChunkContext avantUneAutre() {
    return new ChunkContext(prefixee, anterieurs, false);
  }
}
