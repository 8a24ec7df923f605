package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.List;

/**
 * Tells the rows of a small summary below the actions, without a header of its own: in the column
 * of titles the name of who pays, then his amount, on two rows at least.
 */
public final class RecapParFinanceur {
  private final Grille grille;
  private final Colonnes colonnes;

  public RecapParFinanceur(Grille grille, Colonnes colonnes) {
    this.grille = grille;
    this.colonnes = colonnes;
  }

  /** Whether a row is one of such a summary. */
  public boolean est(int ligne) {
    int i = grille.indice(ligne);
    return colonnes.numero(Champ.PORTEUR).isPresent()
        && estUne(i)
        && (suivent(i, i - 1) || suivent(i, i + 1));
  }

  /** Whether two rows are of one summary: their amounts stand in one column. */
  private boolean suivent(int i, int j) {
    return estUne(j) && colonne(i) == colonne(j);
  }

  private int colonne(int i) {
    return montant(grille.rangees().get(i).cellules()).colonne();
  }

  private boolean estUne(int i) {
    List<Rangee> rangees = grille.rangees();
    if (i < 0 || i >= rangees.size() || rangees.get(i).cellules().size() != 2) {
      return false;
    }
    Cellule nom = nom(rangees.get(i).cellules());
    return nom.genre() == Genre.TEXTE
        && colonnes.de(nom).est(Champ.INTITULE)
        && montant(rangees.get(i).cellules()).estUnMontant()
        && !grille.lexique().estTotal(nom.uneLigne())
        && grille.lexique().financeur(nom.uneLigne()).isPresent();
  }

  /** The cell that names who pays. */
  public static Cellule nom(List<Cellule> cellules) {
    return cellules.get(0);
  }

  /** The cell of his amount. */
  public static Cellule montant(List<Cellule> cellules) {
    return cellules.get(1);
  }
}
