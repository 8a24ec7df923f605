package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarques;
import fr.contratdeville.io.xlsx.feuille.paquet.Integers;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.io.xlsx.feuille.partie.CelluleReader;
import fr.contratdeville.io.xlsx.feuille.partie.Commentaires;
import fr.contratdeville.io.xlsx.feuille.partie.EnTete;
import fr.contratdeville.io.xlsx.feuille.partie.Encart;
import fr.contratdeville.io.xlsx.feuille.partie.SharedParts;
import fr.contratdeville.io.xlsx.feuille.partie.TablesPart;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.TableStructuree;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One sheet row by row: for those that do not fit in memory. Merged ranges, hidden columns and
 * comments are known from the start. Not thread-safe, and one at a time for an open workbook.
 */
public final class FeuilleReader implements Closeable {

  /** How many rows are read before the caller is told how far that is. */
  private static final int PAS = 1000;

  private final Onglet onglet;
  private final Remarques remarques;
  private final ReadContext context;
  private final boolean gardeTout;
  private final EnTete enTete;
  private final NavigableMap<Reference, String> commentaires;
  private final List<TableStructuree> tables;
  private final CelluleReader celluleReader;
  private final XmlReader xml;
  private final ReadContext.Usage sansRangee;
  private final BitSet lignesMasquees = new BitSet();
  private int profondeurRangees = -1;
  private int ligne;
  private int derniereLigne;

  /** @param gardeTout whether the caller keeps the rows, which then count together */
  FeuilleReader(XlsxArchive archive, Onglet onglet, SharedParts shared, boolean gardeTout)
      throws ClasseurIllisibleException {
    this.onglet = onglet;
    this.context = archive.context();
    this.remarques = context.remarques();
    this.gardeTout = gardeTout;
    this.enTete = EnTete.read(archive, onglet);
    List<Relation> relations = archive.relations(onglet.part());
    this.commentaires = propres(Commentaires.read(archive, relations));
    this.tables = TablesPart.read(archive, relations);
    this.celluleReader = new CelluleReader(onglet.nom(), shared, context);
    this.sansRangee = context.usage();
    this.xml = archive.read(onglet.part());
  }

  /** The comments of people, without the findings that an annotated copy added to them. */
  private NavigableMap<Reference, String> propres(NavigableMap<Reference, String> lus) {
    NavigableMap<Reference, String> propres = new TreeMap<>();
    lus.forEach((cellule, lu) -> {
      String propre = Encart.without(lu);
      if (!propre.isEmpty()) {
        propres.put(cellule, propre);
      }
      if (!propre.equals(lu)) {
        remarques.note(Remarque.Code.ANNOTATION, onglet.nom(), cellule.toString());
      }
    });
    return Collections.unmodifiableNavigableMap(propres);
  }

  public Onglet onglet() {
    return onglet;
  }

  public Fusions fusions() {
    return enTete.fusions();
  }

  /** The comments by cell, in reading order. */
  public NavigableMap<Reference, String> commentaires() {
    return commentaires;
  }

  public boolean colonneMasquee(int colonne) {
    return enTete.colonnesMasquees().get(colonne);
  }

  /** The bytes of the sheet that were read so far. */
  public long bytesRead() {
    return xml.bytesRead();
  }

  /**
   * The next row that has a cell, or nothing at the end. Rows come as the file has them: from top
   * to bottom, or else a {@linkplain Remarque.Code#DESORDRE remark} says so.
   */
  public Optional<Rangee> next() throws ClasseurIllisibleException {
    if (!gardeTout) {
      context.returnTo(sansRangee);
    }
    while (profondeurRangees < 0) {
      if (!xml.next()) {
        return Optional.empty();
      }
      if (xml.name().equals("sheetData")) {
        profondeurRangees = xml.depth();
      }
    }
    while (xml.nextInside(profondeurRangees)) {
      if (!xml.name().equals("row") || !placer()) {
        xml.skip();
        continue;
      }
      Rangee rangee = rangee();
      if (!rangee.estVide()) {
        return Optional.of(rangee);
      }
    }
    return Optional.empty();
  }

  /**
   * All rows that are left, as a sheet.
   *
   * @param avance is run each time that some more rows were read, and at the end
   */
  Feuille readAll(Runnable avance) throws ClasseurIllisibleException {
    List<Rangee> rangees = new ArrayList<>();
    for (Optional<Rangee> r = next(); r.isPresent(); r = next()) {
      rangees.add(r.get());
      if (rangees.size() % PAS == 0) {
        avance.run();
      }
    }
    avance.run();
    return feuille(rangees).commentaires(commentaires).build();
  }

  /** Some rows of the sheet, with what is known of it so far, its comments left out. */
  public Feuille.Builder feuille(List<Rangee> rangees) {
    return Feuille.builder(onglet.nom())
        .visibilite(onglet.visibilite())
        .rangees(rangees)
        .fusions(fusions())
        .tables(tables)
        .filtre(enTete.filtre())
        .colonnesMasquees(enTete.colonnesMasquees())
        .lignesMasquees(lignesMasquees);
  }

  /** A row without a number follows the one before it. */
  private boolean placer() {
    String annoncee = xml.attribute("r", "");
    int numero = annoncee.isEmpty() ? ligne + 1 : Integers.parse(annoncee, 0);
    if (numero < 1 || numero > Reference.LIGNE_MAX) {
      remarques.note(Remarque.Code.HORS_FEUILLE, onglet.nom(), Remarques.shorten(annoncee));
      return false;
    }
    if (numero <= derniereLigne) {
      remarques.note(
          Remarque.Code.DESORDRE, onglet.nom(), Reference.of(numero, 1).toString());
    }
    ligne = numero;
    derniereLigne = Math.max(derniereLigne, numero);
    return true;
  }

  private Rangee rangee() throws ClasseurIllisibleException {
    boolean masquee = xml.flag("hidden");
    int niveau = Math.max(0, xml.integer("outlineLevel", 0));
    if (masquee) {
      context.countMemory(Math.max(0, ligne - lignesMasquees.length()) / Byte.SIZE);
      lignesMasquees.set(ligne);
    }
    List<Cellule> cellules = new ArrayList<>();
    int colonne = 0;
    boolean triees = true;
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      int place = xml.name().equals("c") ? colonne(colonne) : 0;
      if (place < 1 || place > Reference.COLONNE_MAX) {
        xml.skip();
        continue;
      }
      triees &= place > colonne;
      colonne = place;
      read(place, cellules);
    }
    Rangee rangee = Rangee.of(ligne, masquee, cellules).withNiveau(niveau);
    if (!triees && rangee.cellules().size() < cellules.size()) {
      remarques.note(
          Remarque.Code.CELLULE_REPETEE,
          onglet.nom(),
          cellules.get(0).reference().toString());
    }
    if (!cellules.isEmpty()) {
      context.countRangee();
    }
    return rangee;
  }

  /**
   * The column of the cell that has just opened: the one that it states, or the one after the cell
   * before it.
   */
  private int colonne(int precedente) {
    String annoncee = xml.attribute("r", "");
    if (annoncee.isEmpty()) {
      return precedente + 1;
    }
    long place = Reference.pack(annoncee);
    if (place < 0) {
      remarques.note(Remarque.Code.HORS_FEUILLE, onglet.nom(), Remarques.shorten(annoncee));
      return 0;
    }
    if (Reference.unpackLigne(place) != ligne) {
      remarques.note(Remarque.Code.REFERENCE_CORRIGEE, onglet.nom(), annoncee);
    }
    return Reference.unpackColonne(place);
  }

  private void read(int colonne, List<Cellule> cellules) throws ClasseurIllisibleException {
    Optional<Cellule> cellule = celluleReader.read(xml, ligne, colonne);
    if (cellule.isEmpty() && porteAutreChose(colonne)) {
      cellule = Optional.of(Cellule.vide(ligne, colonne));
    }
    if (cellule.isPresent()) {
      context.countCellule();
      if (cellules.size() >= Reference.COLONNE_MAX) {
        throw context.unreadable(
            Motif.SUSPECT,
            "plus de 16 384 cellules dans une ligne",
            "more than 16,384 cells in a row",
            null);
      }
      cellules.add(cellule.get());
    }
  }

  /** A blank is kept when it carries a comment or starts a merged range. */
  private boolean porteAutreChose(int colonne) {
    return commentaires.containsKey(Reference.of(ligne, colonne))
        || fusions()
            .de(ligne, colonne)
            .filter(p -> p.premiereLigne() == ligne && p.premiereColonne() == colonne)
            .isPresent();
  }

  @Override
  public void close() throws ClasseurIllisibleException {
    xml.close();
  }
}
