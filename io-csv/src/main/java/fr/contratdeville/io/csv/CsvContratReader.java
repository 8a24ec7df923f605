package fr.contratdeville.io.csv;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.csv.texte.Limites;
import fr.contratdeville.io.csv.texte.RangeesDuTexte;
import fr.contratdeville.io.csv.texte.TexteEnColonnes;
import fr.contratdeville.tableaux.FeuillesReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the table of a text that has columns: CSV with semicolons or commas, TSV, what a
 * spreadsheet puts on the clipboard, and what was printed for people: columns that blanks align,
 * and tables that bars draw, as those of Markdown and of databases. It recognises what
 * {@link LectureTableaux} does in a workbook of one sheet, which bears the name of the file; places
 * are the cells of that sheet as a spreadsheet shows it.
 *
 * <p>The encoding and what keeps columns apart are found from the whole file, and why is among the
 * {@linkplain Lecture#decisions() decisions}. To say them:
 *
 * <pre>{@code
 * new CsvContratReader().withEncodage(StandardCharsets.UTF_16LE).withSeparateur(';').read(fichier, "liste.csv");
 * }</pre>
 */
public final class CsvContratReader implements FeuillesReader {

  static final Format FORMAT = new Format("CSV", "csv");

  private final List<Disposition> dispositions;
  private final Optional<Charset> encodage;
  private final Optional<Character> separateur;
  private final List<Integer> debuts;

  /** A reader that finds everything by itself. */
  public CsvContratReader() {
    this(List.of());
  }

  /** A reader that takes these layouts as given and recognises what they do not state. */
  public CsvContratReader(List<Disposition> dispositions) {
    this(List.copyOf(dispositions), Optional.empty(), Optional.empty(), List.of());
  }

  private CsvContratReader(
      List<Disposition> dispositions,
      Optional<Charset> encodage,
      Optional<Character> separateur,
      List<Integer> debuts) {
    this.dispositions = dispositions;
    this.encodage = encodage;
    this.separateur = separateur;
    this.debuts = debuts;
  }

  /** This reader, for files in a known encoding. */
  public CsvContratReader withEncodage(Charset encodage) {
    return new CsvContratReader(dispositions, Optional.of(encodage), separateur, debuts);
  }

  /**
   * This reader, for files whose columns are separated by a known character.
   *
   * @throws IllegalArgumentException if no column can be separated by it: a quotation mark or the
   *     end of a line
   */
  public CsvContratReader withSeparateur(char separateur) {
    if (separateur == '"' || separateur == '\n' || separateur == '\r' || separateur == 0) {
      throw new IllegalArgumentException(
          "CsvContratReader: expected a character that separates columns, got U+"
              + String.format("%04X", (int) separateur));
    }
    return new CsvContratReader(dispositions, encodage, Optional.of(separateur), List.of());
  }

  /**
   * This reader, for files whose columns begin at known positions of each line, as in a printout. A
   * tab counts as the blanks up to the next multiple of eight.
   *
   * @param debuts the position of the first character of each column, from 1, rising
   * @throws IllegalArgumentException if they do not rise, or there is none
   */
  public CsvContratReader withColonnes(int... debuts) {
    int avant = 0;
    for (int debut : debuts) {
      if (debut <= avant) {
        throw new IllegalArgumentException(
            "CsvContratReader: expected rising positions from 1, got " + Arrays.toString(debuts));
      }
      avant = debut;
    }
    if (debuts.length == 0 || debuts.length > Reference.COLONNE_MAX) {
      throw new IllegalArgumentException("CsvContratReader: expected 1 to " + Reference.COLONNE_MAX
          + " positions, got " + debuts.length);
    }
    return new CsvContratReader(
        dispositions, encodage, Optional.empty(), Arrays.stream(debuts).boxed().toList());
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /** True for a text of which two lines, or the only one, have columns, unless it is of markup. */
  @Override
  public boolean recognises(byte[] debut) {
    return DebutDeTexte.aDesColonnes(debut);
  }

  @Override
  public boolean confirms(Source source) {
    return false;
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    return read(Source.of(fichier, nom));
  }

  @Override
  public Lecture read(Source source) throws LectureException {
    return readFeuilles(source).lecture();
  }

  @Override
  public LectureFeuilles readFeuilles(Path fichier, String nom) throws LectureException {
    return readFeuilles(Source.of(fichier, nom));
  }

  @Override
  public LectureFeuilles readFeuilles(Source source) throws LectureException {
    String nom = source.nom();
    try {
      TexteEnColonnes texte = TexteEnColonnes.of(source, encodage, separateur, debuts);
      LectureFeuilles lu =
          new LectureTableaux(dispositions).readFeuilles(classeur(texte, nom), nom, FORMAT);
      return lu.withLecture(Lecture.builder()
          .from(lu.lecture())
          .decisions(texte.decisions(nom))
          .addAllDecisions(lu.lecture().decisions())
          .build());
    } catch (IOException e) {
      throw RefusCsv.of(nom, e);
    }
  }

  /**
   * The layouts of all tables as they would be recognised, to look at, correct and give to a new
   * reader.
   *
   * @throws LectureException if nothing can be read from the file
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
    try {
      TexteEnColonnes texte = TexteEnColonnes.of(source, encodage, separateur, debuts);
      return new LectureTableaux(dispositions).dispositions(classeur(texte, nom), nom);
    } catch (IOException e) {
      throw RefusCsv.of(nom, e);
    }
  }

  private static Classeur classeur(TexteEnColonnes texte, String nom) throws IOException {
    String onglet = NomDeFichier.feuille(nom);
    Feuille.Builder feuille = Feuille.builder(onglet);
    List<Constat> constats;
    try (RangeesDuTexte rangees = texte.open(Limites.enMemoire())) {
      for (Optional<Rangee> lue = rangees.next(); lue.isPresent(); lue = rangees.next()) {
        feuille.rangee(lue.get());
      }
      constats = rangees.constats(nom, onglet);
    }
    return new Classeur(List.of(feuille.build()), Optional.empty(), constats);
  }
}
