package fr.contratdeville.io.xls;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.interne.Interruption;
import fr.contratdeville.tableaux.FeuillesReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * Reads the tables of a workbook of Excel 97 to 2003 ({@code .xls}), as {@link LectureTableaux}
 * reads those of a newer one: merges, hidden rows, columns and sheets, comments, formats of
 * numbers, what is struck through, and formulas, whose last results count and which are never
 * computed. Rows are read one record after the other; drawings, macros and pivot tables are not
 * looked at.
 *
 * <p>Older workbooks, those with a password, and other documents that are kept in the same kind of
 * file are refused with a sentence that says what they are.
 *
 * <p>The file is taken apart by Apache POI, whose own limits on what it allocates stay as they are:
 * they count for a whole JVM. Its log goes where Log4j is told to write; an application without
 * Log4j may see one line of it on the standard error stream.
 */
public final class XlsContratReader implements FeuillesReader {

  static final Format FORMAT = new Format("XLS", "xls");

  private final List<Disposition> dispositions;

  /** A reader that recognises every table. */
  public XlsContratReader() {
    this(List.of());
  }

  /** A reader that takes these layouts as given and recognises what they do not state. */
  public XlsContratReader(List<Disposition> dispositions) {
    this.dispositions = List.copyOf(dispositions);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /**
   * True for every OLE2 file, and for a workbook of Excel 2 to 4: if it is none that can be read,
   * the exception of {@link #read} says what it is.
   */
  @Override
  public boolean recognises(byte[] debut) {
    return ConteneurOle.commence(debut);
  }

  /** True: what an OLE2 file holds, and why it cannot be read, is best said here. */
  @Override
  public boolean confirms(Path fichier) {
    return true;
  }

  @Override
  public boolean confirms(Source source) {
    return true;
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    return read(Source.of(fichier, nom));
  }

  @Override
  public Lecture read(Source source) throws LectureException {
    return new LectureTableaux(dispositions).read(classeur(source), source.nom(), FORMAT);
  }

  @Override
  public LectureFeuilles readFeuilles(Path fichier, String nom) throws LectureException {
    return readFeuilles(Source.of(fichier, nom));
  }

  @Override
  public LectureFeuilles readFeuilles(Source source) throws LectureException {
    return new LectureTableaux(dispositions).readFeuilles(classeur(source), source.nom(), FORMAT);
  }

  /**
   * The layouts of all tables as they would be recognised, to look at, correct and give to a new
   * reader.
   *
   * @param fichier the workbook
   * @param nom the name of the file, which places quote
   * @throws LectureException if nothing can be read from it
   */
  public List<Disposition> dispositions(Path fichier, String nom) throws LectureException {
    return dispositions(Source.of(fichier, nom));
  }

  /**
   * The layouts of all tables as they would be recognised, of a file, of bytes or of a stream.
   *
   * @param source what to read
   * @throws LectureException if nothing can be read from it
   */
  public List<Disposition> dispositions(Source source) throws LectureException {
    return new LectureTableaux(dispositions).dispositions(classeur(source), source.nom());
  }

  private static Classeur classeur(Source source) throws LectureException {
    String nom = source.nom();
    try (ConteneurOle ole = ConteneurOle.open(source);
        DocumentInputStream flux = ole.classeur()) {
      Remarques remarques = new Remarques(nom);
      if (ole.aDesMacros()) {
        remarques.macros();
      }
      return new ClasseurReader(new Enregistrements(flux), remarques).read();
    } catch (ClasseurIllisibleException e) {
      throw new LectureException(nom, e.raison(), e);
    } catch (FileSystemException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'a pas pu être lu", "the file could not be read"), e);
    } catch (IOException e) {
      throw abime(nom, e);
    } catch (RuntimeException e) {
      Interruption.verifier();
      // POI throws whatever its code runs into where the bytes of a file contradict each other.
      throw abime(nom, e);
    }
  }

  private static LectureException abime(String nom, Exception e) {
    return new LectureException(nom, ClasseurIllisibleException.abime(e).raison(), e);
  }
}
