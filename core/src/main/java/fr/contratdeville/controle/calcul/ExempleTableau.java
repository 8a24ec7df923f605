package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Montant;

/** A small declared table for the documentation of a rule: its last row and column are totals. */
public final class ExempleTableau {
  private static final Feuille FEUILLE = new Feuille("exemple.xlsx", "Tableau");

  private ExempleTableau() {}

  /**
   * A contract with one table.
   *
   * @param euros the amounts row by row, the totals last
   */
  public static ContratDeVille of(long[][] euros) {
    TableauDeclare.Builder tableau = TableauDeclare.builder().intitule("Répartition");
    for (int r = 0; r < euros.length; r++) {
      tableau.addRangee(entete("Rangée ", r, euros.length));
      for (int c = 0; c < euros[r].length; c++) {
        tableau.addCellule(CelluleDeclaree.builder()
            .rangee(r)
            .colonne(c)
            .valeur(Montant.of(euros[r][c]))
            .emplacement(FEUILLE.cellule(r + 2, c + 2))
            .build());
      }
    }
    for (int c = 0; c < euros[0].length; c++) {
      tableau.addColonne(entete("Colonne ", c, euros[0].length));
    }
    return ContratDeVille.builder()
        .intitule("Exemple")
        .addTableau(tableau.build())
        .build();
  }

  private static EnteteTableau entete(String nom, int rang, int nombre) {
    return rang == nombre - 1
        ? EnteteTableau.builder().libelle("Total").role(Role.TOTAL).build()
        : EnteteTableau.of(nom + (rang + 1));
  }
}
