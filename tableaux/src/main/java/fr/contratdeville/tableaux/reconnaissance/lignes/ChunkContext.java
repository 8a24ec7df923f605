package fr.contratdeville.tableaux.reconnaissance.lignes;

/**
 * The context of the rows that are read: of whole sheets, or of a chunk of a long one.
 *
 * @param prefixee whether the keys of entries name the sheet, since other chunks may follow
 * @param anterieurs the entries that earlier chunks opened
 * @param suivie whether more actions of the last table follow
 * @param complete whether no row of the sheet stands outside
 */
public record ChunkContext(
    boolean prefixee, VoletsAnterieurs anterieurs, boolean suivie, boolean complete) {

  /** The context of whole sheets: no row stands outside of them. */
  public static ChunkContext entiere() {
    return new ChunkContext(false, new VoletsAnterieurs(), false, true);
  }

  /** The context of a chunk of one sheet. */
  public static ChunkContext of(VoletsAnterieurs anterieurs, boolean suivie) {
    return new ChunkContext(true, anterieurs, suivie, false);
  }

  /** The context of the only chunk of one sheet. */
  public static ChunkContext ofSheet(VoletsAnterieurs anterieurs) {
    return new ChunkContext(true, anterieurs, false, true);
  }

  /** The context of a table that is not the last of the chunk: none of its actions follow. */
  public ChunkContext avantUneAutre() {
    return new ChunkContext(prefixee, anterieurs, false, complete);
  }
}
