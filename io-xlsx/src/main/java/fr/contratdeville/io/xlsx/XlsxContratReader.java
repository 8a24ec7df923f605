package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.Lecteur;
import fr.contratdeville.io.xlsx.disposition.Disposition;
import fr.contratdeville.io.xlsx.feuille.Classeur;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.Feuille;
import fr.contratdeville.io.xlsx.feuille.grille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.lexique.Lexique;
import fr.contratdeville.io.xlsx.table.Tables;
import fr.contratdeville.io.xlsx.table.contrat.Batisseur;
import fr.contratdeville.valeur.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
public final class XlsxContratReader implements ContratReader {

  static final Format FORMAT = new Format("XLSX", "xlsx");

  private final List<Disposition> dispositions;
  private final Progression progression;

  /** One that recognises everything. */
  public XlsxContratReader() {
    this(List.of());
  }

  /** One that takes this layout as given and recognises what it does not say. */
  public XlsxContratReader(Disposition disposition) {
    this(List.of(disposition));
  }

  /**
   * One that takes these layouts as given, one for each table, and recognises what they do not say.
   * Where they name sheets, no other is read.
   */
  public XlsxContratReader(List<Disposition> dispositions) {
    this(List.copyOf(dispositions), (faits, total) -> {});
  }

  private XlsxContratReader(List<Disposition> dispositions, Progression progression) {
    this.dispositions = dispositions;
    this.progression = progression;
  }

  /** The same, telling how far its reading of the sheets is. */
  public XlsxContratReader withProgression(Progression progression) {
    return new XlsxContratReader(dispositions, progression);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /**
   * Takes every ZIP archive and every OLE2 file: it says what they are when they are no workbook.
   */
  @Override
  public boolean recognises(byte[] debut) {
    return commence(debut, 'P', 'K') || commence(debut, 0xD0, 0xCF, 0x11, 0xE0);
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
   * Reads a file by its path.
   *
   * @throws LectureException if nothing can be read from it
   */
  public Lecture read(Path fichier) throws LectureException {
    return read(fichier, nom(fichier));
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    Optional<Lecture> canonique = canonique(fichier, nom);
    if (canonique.isPresent()) {
      return canonique.get();
    }
    Classeur classeur = ouvrir(fichier, nom);
    Tables tables = reconnaitre(classeur, nom);
    Batisseur batisseur = new Batisseur(tables);
    List<Constat> constats = new ArrayList<>(batisseur.constats());
    constats.addAll(new ConstatsClasseur(classeur, nom, lexique()).autourDe(tables));
    return Lecture.builder()
        .source(nom)
        .format(FORMAT)
        .valeur(batisseur.contrat())
        .decisions(batisseur.decisions())
        .constats(constats)
        .build();
  }

  private static Optional<Lecture> canonique(Path fichier, String nom) throws LectureException {
    try (ClasseurOuvert classeur = ClasseurOuvert.ouvrir(fichier, EnMemoire.limites())) {
      return Lecteur.lire(classeur, nom, FORMAT);
    } catch (ClasseurIllisibleException e) {
      throw illisible(nom, e);
    }
  }

  private static LectureException illisible(String nom, ClasseurIllisibleException e) {
    return new LectureException(
        nom, Message.of(e.raison(Locale.FRENCH), e.raison(Locale.ENGLISH)), e);
  }

  /**
   * What would be recognised in a file: the layout of its main table, to look at, correct and give
   * back. Where a file has several tables, {@link #dispositions} gives them all.
   *
   * @throws LectureException if nothing can be read from it
   */
  public Disposition disposition(Path fichier) throws LectureException {
    return dispositions(fichier).get(0);
  }

  /**
   * The layout of each table that would be recognised in a file: first that of the main one, then
   * the others in their order.
   *
   * @throws LectureException if nothing can be read from it
   */
  public List<Disposition> dispositions(Path fichier) throws LectureException {
    return reconnaitre(ouvrir(fichier, nom(fichier)), nom(fichier)).dispositions();
  }

  private Lexique lexique() {
    return dispositions.stream()
        .reduce(Disposition.automatique(), Disposition::with)
        .lexique();
  }

  private Classeur ouvrir(Path fichier, String nom) throws LectureException {
    try {
      return Classeur.ouvrir(fichier, EnMemoire.limites(), progression::avance);
    } catch (ClasseurIllisibleException e) {
      throw illisible(nom, e);
    }
  }

  private Tables reconnaitre(Classeur classeur, String nom) throws LectureException {
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
    return Tables.chercher(visibles, nom, dispositions)
        .or(() -> Tables.chercher(lues, nom, dispositions))
        .orElseThrow(() -> sansTable(nom));
  }

  private static boolean estVisible(Feuille feuille) {
    return feuille.visibilite() == Onglet.Visibilite.VISIBLE;
  }

  private boolean aUneTable(Feuille feuille, String nom) {
    return Tables.chercher(List.of(feuille), nom, dispositions).isPresent();
  }

  private static LectureException sansFeuille(Classeur classeur, String nom, String voulue) {
    String noms = classeur.feuilles().stream().map(Feuille::nom).collect(Collectors.joining(", "));
    return new LectureException(
        nom,
        Message.of(
            "pas de feuille « " + voulue + " », que nomme la disposition donnée ; il y a : " + noms,
            "no sheet \"" + voulue + "\", which the given layout names; there are: " + noms));
  }

  static LectureException sansTable(String nom) {
    return new LectureException(
        nom,
        Message.of(
            "aucun tableau d'actions reconnu : il faut un en-tête avec un porteur ou un intitulé d'action et des financeurs, ou des chiffres sous des titres",
            "no table of actions recognised: it takes a header with a porteur or the title of an action, and financeurs, or figures under headings"));
  }

  private static String nom(Path fichier) {
    return Optional.ofNullable(fichier.getFileName())
        .map(Path::toString)
        .orElse(fichier.toString());
  }
}
