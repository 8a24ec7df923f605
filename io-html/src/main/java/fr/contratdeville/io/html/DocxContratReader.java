package fr.contratdeville.io.html;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
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
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of a Word document ({@code .docx}). Each table is a sheet, {@code Tableau 1} and
 * so on: the lines of text that stand between it and the table before, then its rows. So
 * {@code Tableau 2!C5} is in the second table, in its third column, and in its fifth row if no text
 * stands above it. What is recognised is what {@link LectureTableaux} recognises in a workbook.
 *
 * <p>Merged cells are merged. Text that was deleted with changes tracked is no part of the
 * document, text that was inserted is; what is struck through or raised is what it is in a
 * workbook. Headers, notes and comments are not read. A table that holds other tables lays them
 * out, and is text around them.
 */
public final class DocxContratReader implements FeuillesReader {

  static final Format FORMAT = new Format("DOCX", "docx");

  private final List<Disposition> dispositions;

  /** A reader that recognises every table. */
  public DocxContratReader() {
    this(List.of());
  }

  /** A reader that takes these layouts as given and recognises what they do not state. */
  public DocxContratReader(List<Disposition> dispositions) {
    this.dispositions = List.copyOf(dispositions);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /**
   * True for a ZIP archive that starts with a part of a Word document, and for one that starts as
   * all documents of Office do, whose other parts may be those of Word.
   */
  @Override
  public boolean recognises(byte[] debut) {
    String texte = new String(debut, StandardCharsets.ISO_8859_1);
    boolean office = texte.contains("[Content_Types].xml") || texte.contains("_rels/.rels");
    boolean autre = texte.contains("xl/") || texte.contains("ppt/");
    return texte.startsWith("PK\3\4") && (texte.contains("word/") || (office && !autre));
  }

  /** True for an archive that has the text of a Word document. */
  @Override
  public boolean confirms(Path fichier) {
    return confirms(Source.of(fichier));
  }

  @Override
  public boolean confirms(Source source) {
    try (ArchiveWord archive = ArchiveWord.open(source)) {
      return archive.estUnDocument();
    } catch (IOException e) {
      return false;
    }
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
   * @param fichier the document
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

  static Classeur classeur(Source source) throws LectureException {
    String nom = source.nom();
    try (ArchiveWord archive = ArchiveWord.open(source);
        InputStream texte = archive.texte()) {
      PageDeWord page = new PageDeWord();
      TexteWord.read(texte, page);
      PageEnFeuille feuilles = PageEnFeuille.feuilleParTableau(nom);
      PageWeb.of(page.document()).parcourir(feuilles);
      List<Constat> constats = new ArrayList<>();
      if (page.renvois() > 0) {
        constats.add(renvois(nom, page.renvois()));
      }
      constats.addAll(feuilles.constats());
      return new Classeur(feuilles.feuilles(), Optional.empty(), constats);
    } catch (PageTropGrandeException e) {
      throw new LectureException(nom, e.raison(), e);
    } catch (IOException | RuntimeException e) {
      Interruption.verifier();
      throw new LectureException(
          nom,
          Message.of(
              "le document Word est endommagé, ou n'en est pas un : ouvrez-le et enregistrez-le à nouveau au format .docx",
              "the Word document is damaged, or is none: open it and save it again as .docx"),
          e);
    }
  }

  private static Constat renvois(String nom, int combien) {
    return Constat.of(
        "CV-LAY-07",
        Gravite.INFORMATION,
        new Emplacement.Fichier(nom),
        Message.of(
            combien + " notes ou commentaires, qui ne sont pas lus",
            combien + " notes or comments, which are not read"));
  }
}
