package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.io.xlsx.feuille.partie.SharedParts;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A workbook whose sheets are read row by row, one sheet at a time; the shared texts alone stay in
 * memory. Not thread-safe.
 */
public final class ClasseurOuvert implements Closeable {

  private final XlsxArchive archive;
  private final WorkbookPart workbook;
  private final SharedParts shared;

  private ClasseurOuvert(XlsxArchive archive) throws ClasseurIllisibleException {
    this.archive = archive;
    this.workbook = WorkbookPart.read(archive);
    this.shared = workbook.sharedParts(archive);
  }

  /** Opens the file; its sheets are read later. */
  public static ClasseurOuvert open(Path fichier, Limits limits) throws ClasseurIllisibleException {
    return open(Source.of(fichier), limits);
  }

  /** Opens a source; its sheets are read later. */
  public static ClasseurOuvert open(Source source, Limits limits)
      throws ClasseurIllisibleException {
    XlsxArchive archive = XlsxArchive.open(source, limits);
    try {
      return new ClasseurOuvert(archive);
    } catch (ClasseurIllisibleException | RuntimeException e) {
      try (archive) {
        throw e;
      }
    }
  }

  /** Whether a file is an archive of the parts of a workbook; false if it cannot be opened. */
  public static boolean estUnClasseur(Source source, Limits limits) {
    try (XlsxArchive archive = XlsxArchive.open(source, limits)) {
      return archive.parts().stream()
          .anyMatch(partie -> partie.startsWith("xl/") || partie.endsWith("workbook.xml"));
    } catch (ClasseurIllisibleException e) {
      return false;
    }
  }

  /** The sheets in the order of their tabs. */
  public List<Onglet> onglets() {
    return workbook.onglets();
  }

  /** Whether the dates of the workbook count from 1904. */
  public boolean dates1904() {
    return workbook.depuis1904();
  }

  /**
   * The program that wrote the workbook, as its properties say: {@code Microsoft Excel}. Empty
   * where they are missing or damaged.
   */
  public Optional<String> producer() throws ClasseurIllisibleException {
    for (Relation relation : archive.relations("")) {
      if (relation.type().equals("extended-properties") && archive.contains(relation.part())) {
        try (XmlReader xml = archive.read(relation.part())) {
          while (xml.next()) {
            if (xml.name().equals("Application")) {
              return Optional.of(xml.text().strip()).filter(nom -> !nom.isEmpty());
            }
          }
        } catch (ClasseurIllisibleException e) {
          if (e.motif() != Motif.ENDOMMAGE) {
            throw e;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The archive of the workbook, open as long as the workbook is. */
  public XlsxArchive archive() {
    return archive;
  }

  /** The key of the part that describes the workbook. */
  public String part() {
    return workbook.part();
  }

  /** The size of a sheet in bytes, inflated, as the archive announces it. */
  public long bytes(Onglet onglet) {
    return archive.size(onglet.part());
  }

  /**
   * Starts reading a sheet row by row. The limits on what is kept in memory then hold for each row,
   * not for the sheet.
   */
  public FeuilleReader read(Onglet onglet) throws ClasseurIllisibleException {
    return new FeuilleReader(archive, onglet, shared, false);
  }

  FeuilleReader readInMemory(Onglet onglet) throws ClasseurIllisibleException {
    return new FeuilleReader(archive, onglet, shared, true);
  }

  /** The remarks so far; complete once every sheet is read. */
  public List<Remarque> remarques() {
    return archive.context().remarques().list();
  }

  @Override
  public void close() throws ClasseurIllisibleException {
    archive.close();
  }
}
