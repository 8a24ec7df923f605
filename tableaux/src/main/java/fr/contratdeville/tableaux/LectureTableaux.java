package fr.contratdeville.tableaux;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Visibilite;
import fr.contratdeville.tableaux.interne.LectureRefusee;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.tableaux.reconnaissance.TablesReconnues;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsFeuilles;
import fr.contratdeville.tableaux.reconnaissance.contrat.ContratBuilder;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a contract from the tables of a document: those of actions, with one column per financeur
 * or one row per amount, under a header of one to three rows, and those of figures with headings on
 * both sides. The tables of all visible sheets make one contract.
 *
 * <p>A reader of a format calls it with the sheets that it found in a file:
 *
 * <pre>{@code
 * public Lecture read(Path fichier, String nom) throws LectureException {
 *   return new LectureTableaux().read(Classeur.of(feuille(fichier)), nom, format());
 * }
 * }</pre>
 *
 * <p>Totals, subtotals and shares become declared figures with their scope, never actions; a cell
 * for which the model has no field is kept as a complement; every value carries its cell.
 */
public final class LectureTableaux {

  private final List<Disposition> dispositions;

  /** A reading that recognises everything by itself. */
  public LectureTableaux() {
    this(List.of());
  }

  /**
   * A reading that takes these layouts as given, one for each table, and recognises the columns and
   * rows of which they do not speak. If some of them name a sheet, only the named sheets are read.
   *
   * @param dispositions the layouts; empty to recognise everything
   */
  public LectureTableaux(List<Disposition> dispositions) {
    this.dispositions = List.copyOf(dispositions);
  }

  /**
   * Reads a document.
   *
   * @param classeur the sheets of the document, and the findings of reading them
   * @param nom the name of the file, which places quote
   * @param format the format that the file is in
   * @throws LectureException if none of the sheets holds a table, or a layout names a sheet that is
   *     not there
   */
  public Lecture read(Classeur classeur, String nom, Format format) throws LectureException {
    return read(classeur, nom, format, recognise(classeur, nom));
  }

  /**
   * Reads a document as {@link #read} does, and keeps it beside what its tables were taken for.
   *
   * @param classeur the sheets of the document, and the findings of reading them
   * @param nom the name of the file, which places quote
   * @param format the format that the file is in
   * @throws LectureException as {@link #read} does
   */
  public LectureFeuilles readFeuilles(Classeur classeur, String nom, Format format)
      throws LectureException {
    TablesReconnues tables = recognise(classeur, nom);
    return LectureFeuilles.of(read(classeur, nom, format, tables), classeur, tables.dispositions());
  }

  private Lecture read(Classeur classeur, String nom, Format format, TablesReconnues tables) {
    ContratBuilder builder = new ContratBuilder(tables);
    List<Constat> constats = new ArrayList<>(builder.constats());
    constats.addAll(classeur.constats());
    constats.addAll(masquees(classeur, nom));
    constats.addAll(autresTables(classeur, nom, tables.places()));
    return Lecture.builder()
        .source(nom)
        .format(format)
        .valeur(builder.contrat())
        .decisions(builder.decisions())
        .constats(constats)
        .build();
  }

  /**
   * The layout of each table that is recognised in a document, to look at, correct and give back:
   * first that of the main table, then the others in their order.
   *
   * @param nom the name of the file, which places quote
   * @throws LectureException as {@link #read} does
   */
  public List<Disposition> dispositions(Classeur classeur, String nom) throws LectureException {
    return recognise(classeur, nom).dispositions();
  }

  private static List<Constat> masquees(Classeur classeur, String nom) {
    return classeur.feuilles().stream()
        .filter(f -> !estVisible(f))
        .map(f -> ConstatsFeuilles.masquee(PlaceFeuille.of(nom, f.nom())))
        .toList();
  }

  /**
   * The findings on sheets that hold a table and were not read: hidden ones, and those that no
   * layout names.
   */
  private List<Constat> autresTables(
      Classeur classeur, String nom, List<Emplacement.Feuille> lues) {
    Disposition parLexique = Disposition.automatique()
        .withLexique(dispositions.stream()
            .reduce(Disposition.automatique(), Disposition::withCorrections)
            .lexique());
    return classeur.feuilles().stream()
        .filter(f -> !lues.contains(PlaceFeuille.of(nom, f.nom())))
        .filter(f -> TablesReconnues.find(List.of(f), nom, List.of(parLexique)).isPresent())
        .map(f -> ConstatsFeuilles.autreTable(PlaceFeuille.of(nom, f.nom())))
        .toList();
  }

  private TablesReconnues recognise(Classeur classeur, String nom) throws LectureException {
    List<String> voulues =
        dispositions.stream().flatMap(d -> d.feuille().stream()).distinct().toList();
    for (String voulue : voulues) {
      if (classeur.feuille(voulue).isEmpty()) {
        throw sansFeuille(classeur, nom, voulue);
      }
    }
    List<Feuille> lues = classeur.feuilles().stream()
        .filter(f -> voulues.isEmpty() || voulues.contains(f.nom()))
        .toList();
    // Sheets that people see come first: a hidden one may be an old copy.
    List<Feuille> visibles = voulues.isEmpty()
        ? lues.stream().filter(f -> estVisible(f) || !aUneTable(f, nom)).toList()
        : lues;
    Optional<TablesReconnues> tables = TablesReconnues.find(visibles, nom, dispositions)
        .or(() -> TablesReconnues.find(lues, nom, dispositions));
    if (tables.isEmpty()) {
      throw LectureRefusee.sansTable(nom);
    }
    return tables.get();
  }

  private static boolean estVisible(Feuille feuille) {
    return feuille.visibilite() == Visibilite.VISIBLE;
  }

  private boolean aUneTable(Feuille feuille, String nom) {
    return TablesReconnues.find(List.of(feuille), nom, dispositions).isPresent();
  }

  private static LectureException sansFeuille(Classeur classeur, String nom, String voulue) {
    String noms = classeur.feuilles().stream().map(Feuille::nom).collect(Collectors.joining(", "));
    return new LectureException(
        nom,
        Message.of(
            "pas de feuille « " + voulue + " », que nomme la disposition donnée ; il y a : " + noms,
            "no sheet \"" + voulue + "\", which the given layout names; there are: " + noms));
  }
}
