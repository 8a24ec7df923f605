package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.interne.OpenDocument;
import fr.contratdeville.io.xlsx.canonique.lecture.CanoniqueReader;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.tableaux.FeuillesReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of a bilan or of a programmation from a workbook: those of actions, with one
 * column per financeur or one row per amount, under a header of one to three rows, and those of
 * figures with headings on both sides. The tables of all visible sheets make one contract.
 *
 * <p>A canonical workbook, as {@link XlsxContratWriter} writes it and people change it, is
 * recognised by its sheet Contrat and read whole, cell by cell.
 *
 * <p>Totals, subtotals and shares become declared figures with their scope, never actions; what has
 * no field is kept as a complement; every value carries its cell. To correct what was recognised:
 *
 * <pre>{@code
 * var disposition = new XlsxContratReader().disposition(fichier);
 * var lecture = new XlsxContratReader(disposition.withLigne(21, GenreLigne.IGNOREE)).read(fichier);
 * }</pre>
 */
public final class XlsxContratReader implements FeuillesReader {

  static final Format FORMAT = new Format("XLSX", "xlsx");

  private final List<Disposition> dispositions;
  private final Progression progression;

  /** A reader that recognises every table. */
  public XlsxContratReader() {
    this(List.of());
  }

  /** A reader that takes this layout as given and recognises what it does not state. */
  public XlsxContratReader(Disposition disposition) {
    this(List.of(disposition));
  }

  /**
   * A reader that takes these layouts as given, one for each table, and recognises what they do not
   * state. If they name sheets, no other sheet is read.
   */
  public XlsxContratReader(List<Disposition> dispositions) {
    this(List.copyOf(dispositions), (faits, total) -> {});
  }

  private XlsxContratReader(List<Disposition> dispositions, Progression progression) {
    this.dispositions = dispositions;
    this.progression = progression;
  }

  /** This reader, with a listener that is called while the sheets are read. */
  public XlsxContratReader withProgression(Progression progression) {
    return new XlsxContratReader(dispositions, progression);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /**
   * True for every ZIP archive but those of OpenDocument, and for every OLE2 file, an old
   * {@code .xls} for instance: if it is no workbook, the exception of {@link #read(Path)} says what
   * it is.
   */
  @Override
  public boolean recognises(byte[] debut) {
    return (commence(debut, 'P', 'K') && !OpenDocument.estUneArchive(debut))
        || commence(debut, 0xD0, 0xCF, 0x11, 0xE0);
  }

  /** True for an archive that has the parts of a workbook. */
  @Override
  public boolean confirms(Path fichier) {
    return confirms(Source.of(fichier));
  }

  @Override
  public boolean confirms(Source source) {
    return ClasseurOuvert.estUnClasseur(source, EnMemoire.limites());
  }

  private static boolean commence(byte[] debut, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= debut.length || (debut[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads a file; places and findings name it as the path does, without its folder.
   *
   * @throws LectureException if nothing can be read from it
   */
  public Lecture read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    return read(Source.of(fichier, nom));
  }

  @Override
  public Lecture read(Source source) throws LectureException {
    String nom = source.nom();
    try (ClasseurOuvert ouvert = ClasseurOuvert.open(source, EnMemoire.limites())) {
      Optional<Lecture> canonique = CanoniqueReader.read(ouvert, nom, FORMAT);
      return canonique.isPresent()
          ? canonique.get()
          : new LectureTableaux(dispositions).read(classeur(ouvert, nom), nom, FORMAT);
    } catch (ClasseurIllisibleException e) {
      throw LectureXlsx.refus(nom, e);
    }
  }

  @Override
  public LectureFeuilles readFeuilles(Path fichier, String nom) throws LectureException {
    return readFeuilles(Source.of(fichier, nom));
  }

  /** A canonical workbook has sheets and no layouts: it is read cell by cell. */
  @Override
  public LectureFeuilles readFeuilles(Source source) throws LectureException {
    String nom = source.nom();
    try (ClasseurOuvert ouvert = ClasseurOuvert.open(source, EnMemoire.limites())) {
      Optional<Lecture> canonique = CanoniqueReader.read(ouvert, nom, FORMAT);
      Classeur classeur = classeur(ouvert, nom);
      return canonique.isPresent()
          ? LectureFeuilles.of(canonique.get(), classeur, List.of())
          : new LectureTableaux(dispositions).readFeuilles(classeur, nom, FORMAT);
    } catch (ClasseurIllisibleException e) {
      throw LectureXlsx.refus(nom, e);
    }
  }

  /**
   * The layout of the main table as it would be recognised, to look at, correct and give to a new
   * reader. If a file has several tables, {@link #dispositions} gives the layouts of all.
   *
   * @throws LectureException if nothing can be read from it
   */
  public Disposition disposition(Path fichier) throws LectureException {
    return dispositions(fichier).get(0);
  }

  /**
   * The layouts of all tables as they would be recognised: first that of the main table, then the
   * others in their order.
   *
   * @throws LectureException if nothing can be read from it
   */
  public List<Disposition> dispositions(Path fichier) throws LectureException {
    return dispositions(Source.of(fichier));
  }

  /**
   * The layouts of all tables as they would be recognised, of a file, of bytes or of a stream.
   *
   * @param source what to read
   * @throws LectureException if nothing can be read from it
   */
  public List<Disposition> dispositions(Source source) throws LectureException {
    String nom = source.nom();
    try (ClasseurOuvert ouvert = ClasseurOuvert.open(source, EnMemoire.limites())) {
      return new LectureTableaux(dispositions).dispositions(classeur(ouvert, nom), nom);
    } catch (ClasseurIllisibleException e) {
      throw LectureXlsx.refus(nom, e);
    }
  }

  private Classeur classeur(ClasseurOuvert ouvert, String nom) throws ClasseurIllisibleException {
    ClasseurXlsx lu = ClasseurXlsx.read(ouvert, progression::avance);
    return new Classeur(
        lu.feuilles(), ouvert.producer(), LectureXlsx.constats(lu.remarques(), nom));
  }
}
