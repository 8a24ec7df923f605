package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.disposition.Disposition;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.LecteurFeuille;
import fr.contratdeville.io.xlsx.feuille.grille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
import fr.contratdeville.valeur.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads workbooks that do not fit in memory: their entries are handed over part by part, each part
 * a small contract with its decisions and its findings, within bounded memory.
 *
 * <p>Parts are cut between two actions, after a subtotal where the table has some. A subtotal that
 * covers entries of an earlier part is not declared, since its scope would be wrong: it is kept as
 * a complement, and said ({@code CV-LAY-08}). A total of a table covers the entries of its sheet in
 * all parts. Keys of entries are unique in the workbook.
 *
 * <p>An entry whose rows stand in several parts comes in each of them under one key, with the money
 * of that part; what earlier rows said of it is not said again. Where an action is cut in two, its
 * later entries come in an action whose names stand in the same cells.
 *
 * <pre>{@code
 * new XlsxAuFil().read(fichier, partie -> partie.valeur().volets().forEach(...));
 * }</pre>
 */
public final class XlsxAuFil {

  /** Row by row, a sheet of a million rows is an honest one. */
  private static final Limites LIMITES = Limites.DEFAUT
      .with(Limite.OCTETS_FICHIER, 1L << 30)
      .with(Limite.OCTETS_PARTIE, 4L << 30)
      .with(Limite.OCTETS_TOTAL, 16L << 30)
      .with(Limite.OCTETS_EN_MEMOIRE, 96L << 20);

  private final List<Disposition> dispositions;
  private final Progression progression;
  private final int cellules;

  /** One that recognises everything. */
  public XlsxAuFil() {
    this(List.of());
  }

  /** One that takes these layouts as given and recognises what they do not say. */
  public XlsxAuFil(List<Disposition> dispositions) {
    this(List.copyOf(dispositions), (faits, total) -> {}, FeuilleAuFil.CELLULES);
  }

  private XlsxAuFil(List<Disposition> dispositions, Progression progression, int cellules) {
    this.dispositions = dispositions;
    this.progression = progression;
    this.cellules = cellules;
  }

  /** The same, telling how far it is after each part. */
  public XlsxAuFil withProgression(Progression progression) {
    return new XlsxAuFil(dispositions, progression, cellules);
  }

  /** The same, with about so many cells in a part. */
  XlsxAuFil withCellules(int cellules) {
    return new XlsxAuFil(dispositions, progression, cellules);
  }

  /**
   * Reads the sheets in the order of their tabs, or those that the layouts name; a table of a
   * hidden sheet is not read unless a layout names it, and said.
   *
   * @param parties is given each part once it is read, on the thread of the caller
   * @throws LectureException if the file cannot be read to its end, or has no table; parts may have
   *     been handed over before
   */
  public void read(Path fichier, Consumer<Lecture> parties) throws LectureException {
    String nom = Optional.ofNullable(fichier.getFileName()).map(Path::toString).orElse("");
    try (ClasseurOuvert classeur = ClasseurOuvert.ouvrir(fichier, LIMITES)) {
      List<Onglet> onglets = classeur.onglets().stream().filter(this::voulu).toList();
      List<Onglet> nonLus = new ArrayList<>();
      long total = onglets.stream().mapToLong(classeur::octets).sum();
      long faits = 0;
      boolean table = false;
      for (Onglet onglet : onglets) {
        long avant = faits;
        try (LecteurFeuille lecteur = classeur.lire(onglet)) {
          FeuilleAuFil feuille = new FeuilleAuFil(lecteur, nom, dispositions, cellules, parties);
          if (estMasque(onglet) && feuille.commenceParUneTable()) {
            nonLus.add(onglet);
          } else {
            while (feuille.avancer()) {
              progression.avance(Math.min(total, avant + lecteur.octetsLus()), total);
            }
          }
          table |= feuille.aUneTable();
        }
        faits += classeur.octets(onglet);
        progression.avance(Math.min(total, faits), total);
      }
      if (!table) {
        throw XlsxContratReader.sansTable(nom);
      }
      parties.accept(Partie.autour(nom, classeur, nonLus));
    } catch (ClasseurIllisibleException e) {
      throw new LectureException(
          nom, Message.of(e.raison(Locale.FRENCH), e.raison(Locale.ENGLISH)), e);
    }
  }

  private boolean voulu(Onglet onglet) {
    List<String> nommees = nommees();
    return nommees.isEmpty() || nommees.contains(onglet.nom());
  }

  /** Hidden, and named by no layout: a table on it may be an old copy. */
  private boolean estMasque(Onglet onglet) {
    return onglet.visibilite() != Onglet.Visibilite.VISIBLE && nommees().isEmpty();
  }

  private List<String> nommees() {
    return dispositions.stream().flatMap(d -> d.feuille().stream()).toList();
  }
}
