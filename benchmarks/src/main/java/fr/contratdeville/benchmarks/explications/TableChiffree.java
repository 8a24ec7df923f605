package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.Random;

/**
 * The figures of a programmation as it is printed: blocks of rows, a subtotal of each block below
 * it, the totals of rows on the right, those of columns and of everything at the bottom. Most
 * amounts are round, many cells are blank, as in real documents. All sums agree until one is
 * changed.
 */
final class TableChiffree {
  static final String[] FINANCEURS = {"Etat", "Ville", "CAF", "Région", "Département"};
  static final int COLONNES = FINANCEURS.length;
  private static final Feuille FEUILLE = new Feuille("programmation.xlsx", "2024");
  private static final int PREMIERE_COLONNE = 3;
  private static final int PREMIERE_RANGEE = 5;

  /** The first row of each block, and the number of rows after the last. */
  final int[] blocs;

  final long[][] cellules;
  final long[] rangees;
  final long[][] sousTotaux;
  final long[] colonnes;
  long general;

  private final boolean imprimeRangees;
  private final boolean imprimeSousTotaux;
  private final boolean imprimeGeneral;

  /** @param complete whether all totals are printed; else some kinds of them, by chance */
  TableChiffree(Random hasard, boolean complete) {
    imprimeRangees = complete || hasard.nextBoolean();
    imprimeSousTotaux = complete || hasard.nextBoolean();
    imprimeGeneral = complete || hasard.nextBoolean();
    int nombre = 2 + hasard.nextInt(2);
    blocs = new int[nombre + 1];
    for (int b = 0; b < nombre; b++) {
      blocs[b + 1] = blocs[b] + 3 + hasard.nextInt(5);
    }
    cellules = new long[blocs[nombre]][COLONNES];
    rangees = new long[blocs[nombre]];
    sousTotaux = new long[nombre][COLONNES];
    colonnes = new long[COLONNES];
    for (int r = 0; r < cellules.length; r++) {
      cellules[r][hasard.nextInt(COLONNES)] = montant(hasard);
      for (int c = 0; c < COLONNES; c++) {
        if (hasard.nextInt(10) < 5) {
          cellules[r][c] = montant(hasard);
        }
      }
    }
    additionner();
  }

  /** An amount in euros, most often a round one. */
  private static long montant(Random hasard) {
    int sorte = hasard.nextInt(10);
    if (sorte < 6) {
      return 500L * (1 + hasard.nextInt(30));
    }
    return sorte < 8 ? 50L * (1 + hasard.nextInt(300)) : 100L + hasard.nextInt(15_000);
  }

  private void additionner() {
    for (int b = 0; b + 1 < blocs.length; b++) {
      for (int r = blocs[b]; r < blocs[b + 1]; r++) {
        for (int c = 0; c < COLONNES; c++) {
          rangees[r] += cellules[r][c];
          sousTotaux[b][c] += cellules[r][c];
          colonnes[c] += cellules[r][c];
          general += cellules[r][c];
        }
      }
    }
  }

  int bloc(int rangee) {
    int b = 0;
    while (rangee >= blocs[b + 1]) {
      b++;
    }
    return b;
  }

  /** The place of an amount, or of the total of its row if the column is the last. */
  Cellule place(int rangee, int colonne) {
    return FEUILLE.cellule(PREMIERE_RANGEE + rangee + bloc(rangee), PREMIERE_COLONNE + colonne);
  }

  /** The place of a subtotal of a block. */
  Cellule placeSousTotal(int bloc, int colonne) {
    return FEUILLE.cellule(PREMIERE_RANGEE + blocs[bloc + 1] + bloc, PREMIERE_COLONNE + colonne);
  }

  /** The place of a total of a column, or of the general total if the column is the last. */
  Cellule placeTotal(int colonne) {
    return FEUILLE.cellule(
        PREMIERE_RANGEE + cellules.length + blocs.length - 1, PREMIERE_COLONNE + colonne);
  }

  ContratDeVille contrat() {
    ContratDeVille.Builder contrat =
        ContratDeVille.builder().intitule("Programmation 2024").exercice(Exercice.of(2024));
    for (int r = 0; r < cellules.length; r++) {
      Volet.Builder volet = Volet.builder().cle("r" + r);
      for (int c = 0; c < COLONNES; c++) {
        if (cellules[r][c] != 0) {
          volet.addLigne(FinancementLine.builder()
              .financeur(Financeur.builder().nom(FINANCEURS[c]).build())
              .montant(Montant.of(cellules[r][c]))
              .emplacement(place(r, c))
              .build());
        }
      }
      if (imprimeRangees) {
        volet.addTotal(total(Nature.LIGNE, rangees[r], Portee.builder(), place(r, COLONNES)));
      }
      contrat.addAction(Action.builder()
          .intitule("Action " + r)
          .porteur(Porteur.of("Porteur " + r))
          .addVolet(volet.build())
          .build());
    }
    return totaux(contrat).build();
  }

  private ContratDeVille.Builder totaux(ContratDeVille.Builder contrat) {
    for (int b = 0; imprimeSousTotaux && b < sousTotaux.length; b++) {
      for (int c = 0; c < COLONNES; c++) {
        Portee.Builder portee = Portee.builder().addFinanceur(FINANCEURS[c]);
        for (int r = blocs[b]; r < blocs[b + 1]; r++) {
          portee.addVolet("r" + r);
        }
        contrat.addTotal(total(Nature.BLOC, sousTotaux[b][c], portee, placeSousTotal(b, c)));
      }
    }
    for (int c = 0; c < COLONNES; c++) {
      Portee.Builder portee = Portee.builder().addFinanceur(FINANCEURS[c]);
      contrat.addTotal(total(Nature.FINANCEUR, colonnes[c], portee, placeTotal(c)));
    }
    return imprimeGeneral
        ? contrat.addTotal(total(Nature.GENERAL, general, Portee.builder(), placeTotal(COLONNES)))
        : contrat;
  }

  private static TotalDeclare total(
      Nature nature, long euros, Portee.Builder portee, Emplacement place) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(Montant.of(euros))
        .portee(portee.build())
        .emplacement(place)
        .build();
  }
}
