package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Fusions;
import fr.contratdeville.io.xlsx.feuille.grille.Onglet;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.io.xlsx.feuille.grille.Reference;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A sheet in memory. Only cells that hold something are there; rows and columns count from 1. */
public final class Feuille {

  private final Onglet onglet;
  private final List<Rangee> rangees;
  private final Fusions fusions;
  private final NavigableMap<Reference, String> commentaires;
  private final BitSet colonnesMasquees;
  private final BitSet lignesMasquees;
  private final Optional<Plage> dimension;

  private Feuille(
      LecteurFeuille lecteur, List<Rangee> rangees, NavigableMap<Reference, String> commentaires) {
    this.onglet = lecteur.onglet();
    this.rangees = enOrdre(rangees);
    this.fusions = lecteur.fusions();
    this.commentaires = commentaires;
    this.colonnesMasquees = lecteur.colonnesMasquees();
    this.lignesMasquees = lecteur.lignesMasquees();
    this.dimension = dimension(this.rangees);
  }

  /** @param avance is told each time that some more rows were read, and at the end */
  static Feuille lire(LecteurFeuille lecteur, Runnable avance) throws ClasseurIllisibleException {
    List<Rangee> rangees = new ArrayList<>();
    for (Optional<Rangee> r = lecteur.suivante(); r.isPresent(); r = lecteur.suivante()) {
      rangees.add(r.get());
      if (rangees.size() % Classeur.PAS == 0) {
        avance.run();
      }
    }
    avance.run();
    return new Feuille(lecteur, rangees, lecteur.commentaires());
  }

  /**
   * Some rows of a sheet that is read row by row, as if they were all of it.
   *
   * @param depuis the first row whose comments belong to these rows
   * @param jusque the last one
   */
  public static Feuille tranche(
      LecteurFeuille lecteur, List<Rangee> rangees, int depuis, int jusque) {
    return new Feuille(
        lecteur,
        new ArrayList<>(rangees),
        // A copy: a view refuses to be asked for rows outside of it.
        new TreeMap<>(lecteur
            .commentaires()
            .subMap(
                Reference.of(depuis, 1), true, Reference.of(jusque, Reference.COLONNE_MAX), true)));
  }

  /**
   * Sorts the rows and joins those of the same number, the later cells replacing the earlier ones.
   */
  private static List<Rangee> enOrdre(List<Rangee> lues) {
    boolean enOrdre = IntStream.range(1, lues.size())
        .allMatch(i -> lues.get(i - 1).ligne() < lues.get(i).ligne());
    if (enOrdre) {
      return List.copyOf(lues);
    }
    lues.sort(Comparator.comparingInt(Rangee::ligne));
    List<Rangee> jointes = new ArrayList<>();
    for (int debut = 0, fin; debut < lues.size(); debut = fin) {
      int ligne = lues.get(debut).ligne();
      for (fin = debut; fin < lues.size() && lues.get(fin).ligne() == ligne; ) {
        fin++;
      }
      jointes.add(joindre(ligne, lues.subList(debut, fin)));
    }
    return List.copyOf(jointes);
  }

  private static Rangee joindre(int ligne, List<Rangee> morceaux) {
    boolean masquee = morceaux.stream().anyMatch(Rangee::masquee);
    List<Cellule> cellules =
        morceaux.stream().flatMap(r -> r.cellules().stream()).toList();
    return morceaux.size() == 1 ? morceaux.get(0) : Rangee.of(ligne, masquee, cellules);
  }

  private static Optional<Plage> dimension(List<Rangee> rangees) {
    if (rangees.isEmpty()) {
      return Optional.empty();
    }
    int premiere = Reference.COLONNE_MAX;
    int derniere = 1;
    for (Rangee rangee : rangees) {
      List<Cellule> cellules = rangee.cellules();
      premiere = Math.min(premiere, cellules.get(0).colonne());
      derniere = Math.max(derniere, cellules.get(cellules.size() - 1).colonne());
    }
    return Optional.of(Plage.of(
        rangees.get(0).ligne(), premiere, rangees.get(rangees.size() - 1).ligne(), derniere));
  }

  public String nom() {
    return onglet.nom();
  }

  public Onglet.Visibilite visibilite() {
    return onglet.visibilite();
  }

  /** The rows that have a cell, from top to bottom. */
  public List<Rangee> rangees() {
    return rangees;
  }

  public Optional<Rangee> rangee(int ligne) {
    int bas = 0;
    int haut = rangees.size() - 1;
    while (bas <= haut) {
      int milieu = (bas + haut) >>> 1;
      Rangee rangee = rangees.get(milieu);
      if (rangee.ligne() == ligne) {
        return Optional.of(rangee);
      }
      if (rangee.ligne() < ligne) {
        bas = milieu + 1;
      } else {
        haut = milieu - 1;
      }
    }
    return Optional.empty();
  }

  public Optional<Cellule> cellule(int ligne, int colonne) {
    return rangee(ligne).flatMap(r -> r.cellule(colonne));
  }

  /** The merged ranges in reading order, none of a single cell, none overlapping another. */
  public List<Plage> fusions() {
    return fusions.plages();
  }

  /**
   * The merged range that covers this cell, found in O(log² n). Its value is that of its first
   * cell.
   */
  public Optional<Plage> fusionDe(int ligne, int colonne) {
    return fusions.de(ligne, colonne);
  }

  public boolean ligneMasquee(int ligne) {
    return lignesMasquees.get(ligne);
  }

  public boolean colonneMasquee(int colonne) {
    return colonnesMasquees.get(colonne);
  }

  /** The hidden rows, with or without cells, from top to bottom. */
  public IntStream lignesMasquees() {
    return lignesMasquees.stream();
  }

  public IntStream colonnesMasquees() {
    return colonnesMasquees.stream();
  }

  /** The comments by cell, in reading order. */
  public NavigableMap<Reference, String> commentaires() {
    return commentaires;
  }

  public Optional<String> commentaire(int ligne, int colonne) {
    return Reference.estPossible(ligne, colonne)
        ? Optional.ofNullable(commentaires.get(Reference.of(ligne, colonne)))
        : Optional.empty();
  }

  /**
   * The smallest range that holds every cell, whatever the file claims; nothing for an empty sheet.
   */
  public Optional<Plage> dimension() {
    return dimension;
  }

  @Override
  public String toString() {
    return nom() + dimension.map(d -> " " + d).orElse(" (vide)");
  }
}
