package fr.contratdeville.tableaux.aufil;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Visibilite;
import fr.contratdeville.tableaux.interne.LectureRefusee;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsFeuilles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the sheets of one document chunk by chunk: each chunk is a small contract with its
 * decisions and its findings, and only one of them is in memory.
 *
 * <pre>{@code
 * var lecture = new LectureAuFil(nom, format, List.of(), chunks);
 * for (SourceFeuille feuille : feuilles) {
 *   lecture.read(feuille, () -> {});
 * }
 * lecture.finish(List.of());
 * }</pre>
 *
 * <p>It is not thread-safe: each reading of a document takes a new one.
 */
public final class LectureAuFil {

  /**
   * The usual number of cells in a chunk: enough to see the habits of a table, and few enough for
   * any heap.
   */
  public static final int CELLULES = 20_000;

  private final String nom;
  private final Format format;
  private final List<Disposition> dispositions;
  private final Consumer<Lecture> chunks;
  private final int cellules;
  private final List<Constat> nonLues = new ArrayList<>();
  private boolean table;

  /**
   * A reading in chunks of about {@link #CELLULES} cells.
   *
   * @param nom the name of the file, which places quote
   * @param format the format that the file is in
   * @param dispositions layouts, as {@link fr.contratdeville.tableaux.LectureTableaux} takes them
   * @param chunks is given each chunk once it is read, on the thread of the caller
   */
  public LectureAuFil(
      String nom, Format format, List<Disposition> dispositions, Consumer<Lecture> chunks) {
    this(nom, format, dispositions, chunks, CELLULES);
  }

  /**
   * A reading in chunks of a chosen size.
   *
   * @param nom the name of the file, which places quote
   * @param format the format that the file is in
   * @param dispositions layouts, as {@link fr.contratdeville.tableaux.LectureTableaux} takes them
   * @param chunks is given each chunk once it is read, on the thread of the caller
   * @param cellules about how many cells make a chunk; an action that would be cut makes it longer
   */
  public LectureAuFil(
      String nom,
      Format format,
      List<Disposition> dispositions,
      Consumer<Lecture> chunks,
      int cellules) {
    this.nom = nom;
    this.format = format;
    this.dispositions = List.copyOf(dispositions);
    this.chunks = chunks;
    this.cellules = cellules;
  }

  /** Whether a sheet of that name is to be read: layouts that name sheets leave out the others. */
  public boolean isWanted(String feuille) {
    return nommees().isEmpty() || nommees().contains(feuille);
  }

  /**
   * Reads one sheet to its end. The table of a hidden sheet is not read unless a layout names the
   * sheet, since it may be an old copy; a finding reports it.
   *
   * @param avance is run after each chunk but the last, and sometimes between chunks
   * @throws LectureException if the sheet cannot be read to its end; chunks may have been handed
   *     over before
   */
  public void read(SourceFeuille source, Runnable avance) throws LectureException {
    FeuilleChunker feuille =
        new FeuilleChunker(source, nom, format, dispositions, cellules, chunks);
    boolean masquee = source.visibilite() != Visibilite.VISIBLE && nommees().isEmpty();
    if (masquee && feuille.commenceParUneTable()) {
      nonLues.add(ConstatsFeuilles.nonLue(PlaceFeuille.of(nom, source.nom())));
    } else {
      while (feuille.advance()) {
        avance.run();
      }
    }
    table |= feuille.aUneTable();
  }

  /**
   * Hands over the last chunk: the findings on the document around its tables.
   *
   * @param autour the findings of the format itself, such as repairs made to a damaged file
   * @throws LectureException if no sheet held a table
   */
  public void finish(List<Constat> autour) throws LectureException {
    if (!table) {
      throw LectureRefusee.sansTable(nom);
    }
    chunks.accept(Lecture.builder()
        .source(nom)
        .format(format)
        .valeur(ContratDeVille.builder().intitule(nom).build())
        .addAllConstats(autour)
        .addAllConstats(nonLues)
        .build());
  }

  private List<String> nommees() {
    return dispositions.stream().flatMap(d -> d.feuille().stream()).toList();
  }
}
