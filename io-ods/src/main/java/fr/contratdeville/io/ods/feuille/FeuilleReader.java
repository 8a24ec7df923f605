package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Remarque;
import fr.contratdeville.io.ods.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, from top to bottom, as the document has them. */
public final class FeuilleReader {
  /** Bytes of a row and its list of cells, and of a comment without its text. */
  private static final int RANGEE = 80;

  private static final int COMMENTAIRE = 120;

  private final String nom;
  private final Visibilite visibilite;
  private final XmlReader xml;
  private final Garde garde;
  private final boolean gardeTout;
  private final int profondeur;
  private final CelluleReader cellules;
  private final Colonnes colonnes;
  private final Groupes groupes = new Groupes();
  private final FusionsLues fusions;
  private final NavigableMap<Reference, String> commentaires = new TreeMap<>();
  private final BitSet lignesMasquees = new BitSet();
  /** Hidden rows without cells since the last row that had some. */
  private final BitSet videsMasquees = new BitSet();

  private final Garde.Usage sansRangee;
  /** Bytes of comments and merged ranges, which stay in memory when rows do not. */
  private long restent;
  /** The number of the last row that was met. */
  private int ligne;
  /** The last row that was handed over, and how many times more it comes. */
  private @Nullable Rangee repetee;

  private int encore;

  /** @param nom the name of the sheet whose element has just opened */
  FeuilleReader(
      String nom,
      XmlReader xml,
      Styles styles,
      boolean depuis1904,
      boolean gardeTout,
      Garde garde) {
    this.nom = nom;
    this.xml = xml;
    this.garde = garde;
    this.gardeTout = gardeTout;
    this.profondeur = xml.profondeur();
    this.visibilite = styles.montre(xml.attribut(Espace.TABLE, "style-name", ""))
        ? Visibilite.VISIBLE
        : Visibilite.MASQUEE;
    this.cellules = new CelluleReader(nom, styles, depuis1904, garde);
    this.colonnes = new Colonnes(garde);
    this.fusions = new FusionsLues(nom, garde);
    this.sansRangee = garde.usage();
  }

  public String nom() {
    return nom;
  }

  public Visibilite visibilite() {
    return visibilite;
  }

  /** The comments by cell so far, in reading order. */
  public NavigableMap<Reference, String> commentaires() {
    return commentaires;
  }

  /** The next row that has a cell; empty at the end of the sheet. */
  public Optional<Rangee> next() throws LectureException {
    if (!gardeTout) {
      garde.retour(sansRangee);
      garde.memoire(restent);
    }
    if (repetee != null && encore > 0) {
      return Optional.of(repeter(repetee));
    }
    while (xml.nextInside(profondeur)) {
      groupes.fermer(xml.profondeur());
      switch (xml.nom()) {
        case "table-row" -> {
          Optional<Rangee> rangee = rangee();
          if (rangee.isPresent()) {
            return rangee;
          }
        }
        case "table-row-group", "table-column-group" -> groupes.ouvrir(xml);
        case "table-column" -> {
          colonnes.ajouter(xml, groupes.replie());
          xml.skip();
        }
        case "table-rows", "table-header-rows", "table-columns", "table-header-columns" -> {}
        default -> xml.skip();
      }
    }
    return Optional.empty();
  }

  private Rangee repeter(Rangee rangee) throws LectureException {
    for (int i = 0; i < rangee.cellules().size(); i++) {
      garde.cellule();
    }
    garde.memoire(RANGEE);
    encore--;
    Rangee suivante = Repetition.rangee(rangee, rangee.ligne() + 1);
    restent += fusions.repeter(suivante.ligne());
    repetee = suivante;
    return suivante;
  }

  private Optional<Rangee> rangee() throws LectureException {
    int ici = ligne + 1;
    int fois = xml.nombre(Espace.TABLE, "number-rows-repeated");
    if (ici > Reference.LIGNE_MAX) {
      ignorer();
      return Optional.empty();
    }
    ligne = Math.min(Reference.LIGNE_MAX, ligne + fois);
    boolean masquee = groupes.replie() || Colonnes.estCachee(xml);
    List<Cellule> lues = cellules(ici);
    if (lues.isEmpty()) {
      if (masquee) {
        videsMasquees.set(ici, ligne + 1);
      }
      return Optional.empty();
    }
    lignesMasquees.or(videsMasquees);
    videsMasquees.clear();
    garde.memoire(RANGEE);
    Rangee rangee = Rangee.of(ici, masquee, lues).withNiveau(groupes.niveau());
    encore = fois(ligne - ici + 1, lues) - 1;
    repetee = rangee;
    return Optional.of(rangee);
  }

  /** How many times a row is read; one that shows nothing need not come again. */
  private int fois(int voulues, List<Cellule> lues) {
    if (lues.stream().noneMatch(Cellule::parle)) {
      return 1;
    }
    int lisibles = garde.repetitions(Math.min(voulues, Repetition.LIGNES), lues.size());
    if (lisibles < voulues) {
      garde.noter(
          Remarque.REPETITION_COUPEE,
          nom,
          lues.get(0).ligne() + lisibles,
          lues.get(0).colonne());
    }
    return lisibles;
  }

  private List<Cellule> cellules(int ici) throws LectureException {
    String style = xml.attribut(Espace.TABLE, "default-cell-style-name", "");
    List<Cellule> lues = new ArrayList<>();
    fusions.commencer();
    int colonne = 1;
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      if (!xml.nom().equals("table-cell") && !xml.nom().equals("covered-table-cell")) {
        xml.skip();
        continue;
      }
      int combien = xml.nombre(Espace.TABLE, "number-columns-repeated");
      if (colonne > Reference.COLONNE_MAX) {
        ignorer();
      } else {
        int places = Math.min(combien, Reference.COLONNE_MAX + 1 - colonne);
        cellule(ici, colonne, places, style, lues);
        colonne += places;
      }
    }
    return lues;
  }

  private void cellule(int ici, int colonne, int places, String sinon, List<Cellule> lues)
      throws LectureException {
    String style =
        xml.attribut(Espace.TABLE, "style-name", sinon.isEmpty() ? colonnes.style(colonne) : sinon);
    int largeur = xml.nombre(Espace.TABLE, "number-columns-spanned");
    int hauteur = xml.nombre(Espace.TABLE, "number-rows-spanned");
    long avant = restent;
    restent += fusions.ajouter(ici, colonne, hauteur, largeur);
    CelluleReader.Lue lue = cellules.read(xml, ici, colonne, style);
    commenter(ici, colonne, lue.commentaire());
    // A blank is kept when it carries a comment or starts a merged range.
    Optional<Cellule> cellule = lue.cellule()
        .or(() -> restent > avant ? Optional.of(Cellule.vide(ici, colonne)) : Optional.empty());
    if (cellule.isPresent()) {
      int fois = lue.cellule().isPresent()
          ? garde.repetitions(Math.min(places, Repetition.COLONNES), 1)
          : 1;
      if (fois < places && lue.cellule().isPresent()) {
        garde.noter(Remarque.REPETITION_COUPEE, nom, ici, colonne + fois);
      }
      for (int i = 0; i < fois; i++) {
        garde.cellule();
        lues.add(Repetition.cellule(cellule.get(), ici, colonne + i));
      }
    }
  }

  private void commenter(int ici, int colonne, String commentaire) throws LectureException {
    if (!commentaire.isEmpty()) {
      garde.texte(commentaire);
      garde.memoire(COMMENTAIRE);
      restent += COMMENTAIRE + 2L * commentaire.length();
      commentaires.put(Reference.of(ici, colonne), commentaire);
    }
  }

  /** Skips the row or the cell that has just opened, beyond the last of a sheet. */
  private void ignorer() throws LectureException {
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      if (xml.nom().equals("p")) {
        garde.noter(Remarque.HORS_FEUILLE, nom, 0, 0);
      }
    }
  }

  /** Some rows of the sheet, with what is known of it so far, its comments left out. */
  public Feuille.Builder feuille(List<Rangee> rangees) {
    return Feuille.builder(nom)
        .visibilite(visibilite)
        .rangees(rangees)
        .fusions(fusions.lues())
        .colonnesMasquees(colonnes.masquees())
        .lignesMasquees(lignesMasquees);
  }

  /** All rows that are left, as a sheet. */
  Feuille.Builder readAll() throws LectureException {
    List<Rangee> rangees = new ArrayList<>();
    for (Optional<Rangee> r = next(); r.isPresent(); r = next()) {
      rangees.add(r.get());
    }
    return feuille(rangees).commentaires(commentaires);
  }

  /** Leaves out the rows that were not asked for. */
  void finir() throws LectureException {
    while (xml.nextInside(profondeur)) {
      xml.skip();
    }
    if (!gardeTout) {
      garde.retour(sansRangee);
    }
  }
}
