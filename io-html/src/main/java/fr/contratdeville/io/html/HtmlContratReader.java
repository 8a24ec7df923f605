package fr.contratdeville.io.html;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.interne.OpenDocument;
import fr.contratdeville.tableaux.FeuillesReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the tables of a web page, and what programs export as one under the name of {@code .xls}.
 * The page is read from top to bottom as a spreadsheet opens it: a sheet that bears the name of the
 * file, one row for each line of text, then one for each row of a table. A page that was saved in
 * one file with its parts (MHTML, {@code .mht}) is the pages in it, one after the other. What is
 * recognised in it is what {@link LectureTableaux} recognises in a workbook.
 */
public final class HtmlContratReader implements FeuillesReader {

  static final Format FORMAT = new Format("HTML", "html");

  /** A page of more bytes is none that people look at; its tree takes many times as much. */
  private static final long OCTETS = Math.min(20L << 20, Runtime.getRuntime().maxMemory() / 64);

  private static final Pattern BALISE =
      Pattern.compile("<(?:!doctype html|html|head|body|table|meta|tr|td|thead|tbody)\\b");

  private final List<Disposition> dispositions;

  /** A reader that recognises every table. */
  public HtmlContratReader() {
    this(List.of());
  }

  /** A reader that takes these layouts as given and recognises what they do not state. */
  public HtmlContratReader(List<Disposition> dispositions) {
    this.dispositions = List.copyOf(dispositions);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /**
   * True for a text that starts with a tag and has one of a page or of a table, unless it is an
   * OpenDocument file, and for a page that was saved with its parts in one file (MHTML).
   */
  @Override
  public boolean recognises(byte[] debut) {
    return Mhtml.commence(debut) || estUnePage(debut);
  }

  /** True for a page that was saved with its parts: its header may look like text in columns. */
  @Override
  public boolean confirms(Path fichier) {
    return confirms(Source.of(fichier));
  }

  @Override
  public boolean confirms(Source source) {
    try (InputStream debut = source.open()) {
      return Mhtml.commence(debut.readNBytes(Contrats.DEBUT));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean estUnePage(byte[] debut) {
    // Tags are the same in every encoding but UTF-16, whose other bytes are null.
    String texte = new String(debut, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
        .stripLeading()
        .toLowerCase(Locale.ROOT);
    return texte.startsWith("<")
        && BALISE.matcher(texte).find()
        && !OpenDocument.estUnXml(debut)
        && (texte.contains("<html")
            || !texte.contains("urn:schemas-microsoft-com:office:spreadsheet"));
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
   * @param fichier the page
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
    try (InputStream entree = source.open()) {
      if (source.size() > OCTETS) {
        throw new LectureException(
            nom,
            Message.of(
                "plus de " + OCTETS + " octets : enregistrez le tableau au format .xlsx",
                "more than " + OCTETS + " bytes: save the table as .xlsx"));
      }
      PageEnFeuille page = PageEnFeuille.uneFeuille(nom);
      byte[] octets = entree.readAllBytes();
      if (Mhtml.commence(octets)) {
        Mhtml.parcourir(octets, page);
      } else {
        PageWeb.read(octets, null).parcourir(page);
      }
      return new Classeur(page.feuilles(), Optional.empty(), page.constats());
    } catch (LectureException e) {
      throw e;
    } catch (PageTropGrandeException e) {
      throw new LectureException(nom, e.raison(), e);
    } catch (IOException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'a pas pu être lu", "the file could not be read"), e);
    }
  }
}
