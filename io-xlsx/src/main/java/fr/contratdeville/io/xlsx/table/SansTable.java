package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.io.xlsx.disposition.Disposition;
import fr.contratdeville.io.xlsx.disposition.GenreTable;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Onglet;
import fr.contratdeville.io.xlsx.feuille.grille.Reference;
import fr.contratdeville.io.xlsx.table.grille.Grille;
import java.util.List;

/** Rows in which no table was recognised, or whose table a layout leaves out. */
public final class SansTable extends Table {

  SansTable(Grille grille) {
    super(grille, Reference.LIGNE_MAX + 1);
  }

  /** Whether nothing stands there at all. */
  public boolean estVide() {
    return preambule().cellules().isEmpty() && grille().commentaires().isEmpty();
  }

  /** Whether people see the sheet; a hidden one is said to be hidden. */
  public boolean estVisible() {
    return grille().feuille().visibilite() == Onglet.Visibilite.VISIBLE;
  }

  @Override
  Disposition disposition() {
    return Disposition.automatique()
        .withFeuille(grille().feuille().nom())
        .withGenre(GenreTable.IGNOREE);
  }

  @Override
  public List<Decision> decisions() {
    return List.of();
  }

  @Override
  public String titre(Cellule cellule) {
    return "";
  }
}
