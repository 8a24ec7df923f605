package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.FeuilleReader;
import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.tableaux.aufil.LectureAuFil;
import fr.contratdeville.tableaux.disposition.Disposition;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads workbooks that do not fit in memory: their entries are handed over chunk by chunk, each
 * chunk a small contract with its decisions and its findings, within bounded memory.
 *
 * <p>Chunks are cut between two actions, after a subtotal where the table has some. A subtotal that
 * covers entries of an earlier chunk is not declared, since its scope would be wrong: it is kept as
 * a complement, and said ({@code CV-LAY-08}). A total of a table covers the entries of its sheet in
 * all chunks. Keys of entries are unique in the workbook.
 *
 * <p>An entry whose rows stand in several chunks comes in each of them under one key, with the
 * money of that chunk; what earlier rows said of it is not said again. Where an action is cut in
 * two, its later entries come in an action whose names stand in the same cells.
 *
 * <pre>{@code
 * new XlsxAuFil().read(fichier, partie -> partie.valeur().volets().forEach(...));
 * }</pre>
 */
public final class XlsxAuFil {

  /** Row by row, a sheet of a million rows is an honest one. */
  private static final Limits LIMITES = Limits.DEFAULT
      .with(Limit.FILE_BYTES, 1L << 30)
      .with(Limit.PART_BYTES, 4L << 30)
      .with(Limit.TOTAL_BYTES, 16L << 30)
      .with(Limit.MEMORY_BYTES, 96L << 20);

  private final List<Disposition> dispositions;
  private final Progression progression;
  private final int cellules;

  /** One that recognises everything. */
  public XlsxAuFil() {
    this(List.of());
  }

  /** One that takes these layouts as given and recognises what they do not say. */
  public XlsxAuFil(List<Disposition> dispositions) {
    this(List.copyOf(dispositions), (faits, total) -> {}, LectureAuFil.CELLULES);
  }

  private XlsxAuFil(List<Disposition> dispositions, Progression progression, int cellules) {
    this.dispositions = dispositions;
    this.progression = progression;
    this.cellules = cellules;
  }

  /** The same, telling how far it is after each chunk. */
  public XlsxAuFil withProgression(Progression progression) {
    return new XlsxAuFil(dispositions, progression, cellules);
  }

  /** The same, with about so many cells in a chunk. */
  XlsxAuFil withCellules(int cellules) {
    return new XlsxAuFil(dispositions, progression, cellules);
  }

  /**
   * Reads the sheets in the order of their tabs, or those that the layouts name; a table of a
   * hidden sheet is not read unless a layout names it, and said.
   *
   * @param parties is given each chunk once it is read, on the thread of the caller
   * @throws LectureException if the file cannot be read to its end, or has no table; chunks may
   *     have been handed over before
   */
  public void read(Path fichier, Consumer<Lecture> parties) throws LectureException {
    String nom = ReadContext.fileName(fichier);
    try (ClasseurOuvert classeur = ClasseurOuvert.open(fichier, LIMITES)) {
      LectureAuFil lecture =
          new LectureAuFil(nom, XlsxContratReader.FORMAT, dispositions, parties, cellules);
      List<Onglet> onglets =
          classeur.onglets().stream().filter(o -> lecture.isWanted(o.nom())).toList();
      long total = onglets.stream().mapToLong(classeur::bytes).sum();
      long faits = 0;
      for (Onglet onglet : onglets) {
        long avant = faits;
        try (FeuilleReader lecteur = classeur.read(onglet)) {
          lecture.read(
              new SourceXlsx(lecteur, nom),
              () -> progression.avance(Math.min(total, avant + lecteur.bytesRead()), total));
        }
        faits += classeur.bytes(onglet);
        progression.avance(Math.min(total, faits), total);
      }
      lecture.finish(LectureXlsx.constats(classeur.remarques(), nom));
    } catch (ClasseurIllisibleException e) {
      throw LectureXlsx.refus(nom, e);
    }
  }
}
