package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.disposition.Disposition;
import fr.contratdeville.io.xlsx.feuille.Classeur;
import fr.contratdeville.io.xlsx.feuille.Feuille;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.table.Batisseur;
import fr.contratdeville.io.xlsx.table.Reconnaissance;
import fr.contratdeville.valeur.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the table of a bilan or of a programmation from a workbook: one row per financed entry, one
 * column per financeur, under a header of one to three rows.
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

  private static final Format FORMAT = new Format("XLSX", "xlsx");

  private final Disposition disposition;

  /** One that recognises everything. */
  public XlsxContratReader() {
    this(Disposition.automatique());
  }

  /** One that takes this layout as given and recognises what it does not say. */
  public XlsxContratReader(Disposition disposition) {
    this.disposition = disposition;
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
    Classeur classeur = ouvrir(fichier, nom);
    Reconnaissance table = reconnaitre(classeur, nom);
    Batisseur batisseur = new Batisseur(table);
    List<Constat> constats = new ArrayList<>(batisseur.constats());
    constats.addAll(new ConstatsClasseur(classeur, nom, disposition.lexique()).autourDe(table));
    return Lecture.builder()
        .source(nom)
        .format(FORMAT)
        .valeur(batisseur.contrat())
        .decisions(batisseur.decisions())
        .constats(constats)
        .build();
  }

  /**
   * What would be recognised in a file: a layout to look at, correct and give back.
   *
   * @throws LectureException if nothing can be read from it
   */
  public Disposition disposition(Path fichier) throws LectureException {
    return reconnaitre(ouvrir(fichier, nom(fichier)), nom(fichier)).disposition();
  }

  private static Classeur ouvrir(Path fichier, String nom) throws LectureException {
    try {
      return Classeur.ouvrir(fichier, EnMemoire.limites());
    } catch (ClasseurIllisibleException e) {
      throw new LectureException(
          nom, Message.of(e.raison(Locale.FRENCH), e.raison(Locale.ENGLISH)), e);
    }
  }

  private Reconnaissance reconnaitre(Classeur classeur, String nom) throws LectureException {
    Optional<String> voulue = disposition.feuille();
    if (voulue.isPresent() && classeur.feuille(voulue.get()).isEmpty()) {
      String noms =
          classeur.feuilles().stream().map(Feuille::nom).collect(Collectors.joining(", "));
      throw new LectureException(
          nom,
          Message.of(
              "pas de feuille « " + voulue.get() + " », que nomme la disposition donnée ; il y a : "
                  + noms,
              "no sheet \"" + voulue.get() + "\", which the given layout names; there are: "
                  + noms));
    }
    // Sheets that people see come first: a hidden one may be an old copy.
    return classeur.feuilles().stream()
        .sorted(Comparator.comparing(Feuille::visibilite))
        .filter(f -> voulue.map(f.nom()::equals).orElse(true))
        .flatMap(f -> Reconnaissance.chercher(f, nom, disposition).stream())
        .findFirst()
        .orElseThrow(
            () -> new LectureException(
                nom,
                Message.of(
                    "aucun tableau d'actions reconnu : il faut un en-tête avec un porteur ou un intitulé d'action et des financeurs",
                    "no table of actions recognised: it takes a header with a porteur or the title of an action, and financeurs")));
  }

  private static String nom(Path fichier) {
    return Optional.ofNullable(fichier.getFileName())
        .map(Path::toString)
        .orElse(fichier.toString());
  }
}
