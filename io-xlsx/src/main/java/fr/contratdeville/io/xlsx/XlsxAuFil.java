package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.FeuilleReader;
import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
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
 * a complement, and the finding {@code CV-LAY-08} reports it. A total of a table covers the entries
 * of its sheet in all chunks. Keys of entries are unique in the workbook.
 *
 * <p>An entry whose rows stand in several chunks comes in each of them under one key, with the
 * money of that chunk; what earlier rows stated of it is not repeated. Where an action is cut in
 * two, its later entries come in a second action, whose names carry the same cells as in the first.
 *
 * <pre>{@code
 * new XlsxAuFil().read(fichier, partie -> partie.valeur().volets().forEach(...));
 * }</pre>
 */
public final class XlsxAuFil {

  /**
   * Limits above the defaults for files, since a sheet of a million rows may be honest, and below
   * them for memory, since it is read row by row.
   */
  private static final Limits LIMITES = Limits.DEFAULT
      .with(Limit.FILE_BYTES, 1L << 30)
      .with(Limit.PART_BYTES, 4L << 30)
      .with(Limit.TOTAL_BYTES, 16L << 30)
      .with(Limit.MEMORY_BYTES, 96L << 20);

  private final List<Disposition> dispositions;
  private final Progression progression;
  private final int cellules;

  /** A reader that recognises every table. */
  public XlsxAuFil() {
    this(List.of());
  }

  /** A reader that takes these layouts as given and recognises what they do not state. */
  public XlsxAuFil(List<Disposition> dispositions) {
    this(List.copyOf(dispositions), (faits, total) -> {}, LectureAuFil.CELLULES);
  }

  private XlsxAuFil(List<Disposition> dispositions, Progression progression, int cellules) {
    this.dispositions = dispositions;
    this.progression = progression;
    this.cellules = cellules;
  }

  /** This reader, with a listener that is called after each chunk. */
  public XlsxAuFil withProgression(Progression progression) {
    return new XlsxAuFil(dispositions, progression, cellules);
  }

  /** This reader, with chunks of about so many cells. */
  XlsxAuFil withCellules(int cellules) {
    return new XlsxAuFil(dispositions, progression, cellules);
  }

  /**
   * Reads the sheets in the order of their tabs, or those that the layouts name. A table of a
   * hidden sheet is read only if a layout names the sheet; otherwise a finding reports it.
   *
   * @param parties receives each chunk once it is read, on the thread of the caller
   * @throws LectureException if the file cannot be read to its end, or has no table; chunks may
   *     have been handed over before
   */
  public void read(Path fichier, Consumer<Lecture> parties) throws LectureException {
    read(Source.of(fichier), parties);
  }

  /**
   * Reads the sheets of a file, of bytes or of a stream, as {@link #read(Path, Consumer)} does.
   *
   * @param source what to read
   * @param parties receives each chunk once it is read, on the thread of the caller
   * @throws LectureException if it cannot be read to its end, or has no table; chunks may have been
   *     handed over before
   */
  public void read(Source source, Consumer<Lecture> parties) throws LectureException {
    String nom = source.nom();
    try (ClasseurOuvert classeur = ClasseurOuvert.open(source, LIMITES)) {
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
