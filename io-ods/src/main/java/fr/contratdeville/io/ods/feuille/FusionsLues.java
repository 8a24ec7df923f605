package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Remarque;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.ArrayList;
import java.util.List;

/** The merged ranges of a sheet, as cells say how far they reach. */
final class FusionsLues {
  /** More merged ranges than a sheet has; the others are left out and reported. */
  private static final int FUSIONS = 100_000;
  /** Bytes of a merged range in its lists and in the tree that finds it. */
  private static final int FUSION = 120;

  private final String feuille;
  private final Garde garde;
  private final List<Plage> plages = new ArrayList<>();
  /** How many there were before the row that is read. */
  private int avant;

  private boolean superposees;

  FusionsLues(String feuille, Garde garde) {
    this.feuille = feuille;
    this.garde = garde;
  }

  /** Begins a row. */
  void commencer() {
    avant = plages.size();
  }

  /**
   * Adds the range that starts at a cell, unless it is that cell alone; gives the bytes it takes.
   */
  long ajouter(int ligne, int colonne, int hauteur, int largeur) throws LectureException {
    if (hauteur == 1 && largeur == 1) {
      return 0;
    }
    return ajouter(Plage.of(
        ligne,
        colonne,
        Math.min(Reference.LIGNE_MAX, ligne + hauteur - 1),
        Math.min(Reference.COLONNE_MAX, colonne + largeur - 1)));
  }

  private long ajouter(Plage plage) throws LectureException {
    if (plages.size() >= FUSIONS) {
      garde.noter(
          Remarque.FUSIONS_TROP_NOMBREUSES,
          feuille,
          plage.premiereLigne(),
          plage.premiereColonne());
      return 0;
    }
    garde.memoire(FUSION);
    plages.add(plage);
    return FUSION;
  }

  /** Adds the ranges of the last row to one that repeats it; gives the bytes they take. */
  long repeter(int ligne) throws LectureException {
    long octets = 0;
    List<Plage> dessus = List.copyOf(plages.subList(avant, plages.size()));
    avant = plages.size();
    for (Plage plage : dessus) {
      if (plage.premiereLigne() == plage.derniereLigne()) {
        octets += ajouter(Plage.of(ligne, plage.premiereColonne(), ligne, plage.derniereColonne()));
      }
    }
    return octets;
  }

  /** The ranges that were read so far. */
  Fusions lues() {
    Fusions fusions = Fusions.of(plages);
    long voulues = plages.stream().filter(p -> !p.estUneCellule()).count();
    if (fusions.plages().size() < voulues && !superposees) {
      superposees = true;
      garde.noter(Remarque.FUSIONS_SUPERPOSEES, feuille, 0, 0);
    }
    return fusions;
  }
}
