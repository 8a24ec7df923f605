package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarques;
import fr.contratdeville.io.xlsx.feuille.paquet.Entiers;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.io.xlsx.feuille.partie.Commentaires;
import fr.contratdeville.io.xlsx.feuille.partie.EnTete;
import fr.contratdeville.io.xlsx.feuille.partie.Encart;
import fr.contratdeville.io.xlsx.feuille.partie.LecteurCellule;
import fr.contratdeville.io.xlsx.feuille.partie.Tables;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
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
public final class LecteurFeuille implements Closeable {

  /** How many rows are read before the caller is told how far that is. */
  private static final int PAS = 1000;

  private final Onglet onglet;
  private final Remarques remarques;
  private final Contexte contexte;
  private final boolean gardeTout;
  private final EnTete enTete;
  private final NavigableMap<Reference, String> commentaires;
  private final LecteurCellule lecteurCellule;
  private final LecteurXml xml;
  private final Contexte.Usage sansRangee;
  private final BitSet lignesMasquees = new BitSet();
  private int profondeurRangees = -1;
  private int ligne;
  private int derniereLigne;

  /** @param gardeTout whether the caller keeps the rows, which then count together */
  LecteurFeuille(Paquet paquet, Onglet onglet, Tables tables, boolean gardeTout)
      throws ClasseurIllisibleException {
    this.onglet = onglet;
    this.contexte = paquet.contexte();
    this.remarques = contexte.remarques();
    this.gardeTout = gardeTout;
    this.enTete = EnTete.lire(paquet, onglet);
    this.commentaires = propres(Commentaires.lire(paquet, paquet.relations(onglet.partie())));
    this.lecteurCellule = new LecteurCellule(onglet.nom(), tables, contexte);
    this.sansRangee = contexte.usage();
    this.xml = paquet.lire(onglet.partie());
  }

  /** What people wrote in the comments: not what was put there when the workbook was given back. */
  private NavigableMap<Reference, String> propres(NavigableMap<Reference, String> lus) {
    NavigableMap<Reference, String> propres = new TreeMap<>();
    lus.forEach((cellule, lu) -> {
      String propre = Encart.sans(lu);
      if (!propre.isEmpty()) {
        propres.put(cellule, propre);
      }
      if (!propre.equals(lu)) {
        remarques.noter(Remarque.Code.ANNOTATION, onglet.nom(), cellule.toString());
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
  public long octetsLus() {
    return xml.octetsLus();
  }

  /**
   * The next row that has a cell, or nothing at the end. Rows come as the file has them: from top
   * to bottom, or else a {@linkplain Remarque.Code#DESORDRE remark} says so.
   */
  public Optional<Rangee> suivante() throws ClasseurIllisibleException {
    if (!gardeTout) {
      contexte.revenirA(sansRangee);
    }
    while (profondeurRangees < 0) {
      if (!xml.prochain()) {
        return Optional.empty();
      }
      if (xml.nom().equals("sheetData")) {
        profondeurRangees = xml.profondeur();
      }
    }
    while (xml.prochainDans(profondeurRangees)) {
      if (!xml.nom().equals("row") || !placer()) {
        xml.sauter();
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
  Feuille tout(Runnable avance) throws ClasseurIllisibleException {
    List<Rangee> rangees = new ArrayList<>();
    for (Optional<Rangee> r = suivante(); r.isPresent(); r = suivante()) {
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
        .colonnesMasquees(enTete.colonnesMasquees())
        .lignesMasquees(lignesMasquees);
  }

  /** A row without a number follows the one before it. */
  private boolean placer() {
    String annoncee = xml.attribut("r", "");
    int numero = annoncee.isEmpty() ? ligne + 1 : Entiers.lire(annoncee, 0);
    if (numero < 1 || numero > Reference.LIGNE_MAX) {
      remarques.noter(Remarque.Code.HORS_FEUILLE, onglet.nom(), Remarques.court(annoncee));
      return false;
    }
    if (numero <= derniereLigne) {
      remarques.noter(
          Remarque.Code.DESORDRE, onglet.nom(), Reference.of(numero, 1).toString());
    }
    ligne = numero;
    derniereLigne = Math.max(derniereLigne, numero);
    return true;
  }

  private Rangee rangee() throws ClasseurIllisibleException {
    boolean masquee = xml.vrai("hidden");
    if (masquee) {
      contexte.compterMemoire(Math.max(0, ligne - lignesMasquees.length()) / Byte.SIZE);
      lignesMasquees.set(ligne);
    }
    List<Cellule> cellules = new ArrayList<>();
    int colonne = 0;
    boolean triees = true;
    int depuis = xml.profondeur();
    while (xml.prochainDans(depuis)) {
      int place = xml.nom().equals("c") ? colonne(colonne) : 0;
      if (place < 1 || place > Reference.COLONNE_MAX) {
        xml.sauter();
        continue;
      }
      triees &= place > colonne;
      colonne = place;
      lire(place, cellules);
    }
    Rangee rangee = Rangee.of(ligne, masquee, cellules);
    if (!triees && rangee.cellules().size() < cellules.size()) {
      remarques.noter(
          Remarque.Code.CELLULE_REPETEE,
          onglet.nom(),
          cellules.get(0).reference().toString());
    }
    if (!cellules.isEmpty()) {
      contexte.compterRangee();
    }
    return rangee;
  }

  /**
   * The column of the cell that has just opened: the one that it states, or the one after the cell
   * before it.
   */
  private int colonne(int precedente) {
    String annoncee = xml.attribut("r", "");
    if (annoncee.isEmpty()) {
      return precedente + 1;
    }
    long place = Reference.compacte(annoncee);
    if (place < 0) {
      remarques.noter(Remarque.Code.HORS_FEUILLE, onglet.nom(), Remarques.court(annoncee));
      return 0;
    }
    if (Reference.ligneDe(place) != ligne) {
      remarques.noter(Remarque.Code.REFERENCE_CORRIGEE, onglet.nom(), annoncee);
    }
    return Reference.colonneDe(place);
  }

  private void lire(int colonne, List<Cellule> cellules) throws ClasseurIllisibleException {
    Optional<Cellule> cellule = lecteurCellule.lire(xml, ligne, colonne);
    if (cellule.isEmpty() && porteAutreChose(colonne)) {
      cellule = Optional.of(Cellule.vide(ligne, colonne));
    }
    if (cellule.isPresent()) {
      contexte.compterCellule();
      if (cellules.size() >= Reference.COLONNE_MAX) {
        throw contexte.illisible(
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
