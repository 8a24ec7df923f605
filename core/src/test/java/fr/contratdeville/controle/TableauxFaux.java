package fr.contratdeville.controle;

import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Montant;

/** Declared tables every second row and column of which is a total of the others, and wrong. */
final class TableauxFaux {
  private TableauxFaux() {}

  static TableauDeclare of(int rangees, int colonnes) {
    Feuille feuille = new Feuille("faux.xlsx", "Tableau");
    TableauDeclare.Builder tableau = TableauDeclare.builder().intitule("Tableau");
    for (int r = 0; r < rangees; r++) {
      tableau.addRangee(entete("Rangée", r));
      for (int c = 0; c < colonnes; c++) {
        tableau.addCellule(CelluleDeclaree.builder()
            .rangee(r)
            .colonne(c)
            .valeur(Montant.of(1_000_003L * r + 1009L * c * c + 7))
            .emplacement(feuille.cellule(r + 2, c + 2))
            .build());
      }
    }
    for (int c = 0; c < colonnes; c++) {
      tableau.addColonne(entete("Colonne", c));
    }
    return tableau.build();
  }

  private static EnteteTableau entete(String nom, int rang) {
    return EnteteTableau.builder()
        .libelle(nom + " " + rang)
        .role(rang % 2 == 1 ? Role.TOTAL : Role.DETAIL)
        .build();
  }

  static ContratDeVille contrat(TableauDeclare tableau) {
    return ContratDeVille.builder().intitule("Faux").addTableau(tableau).build();
  }
}
