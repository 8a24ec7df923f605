package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Plage;
import java.util.ArrayList;
import java.util.List;

/** The cells of a range. */
final class Cellules {
  private Cellules() {}

  static List<Cellule> de(Plage plage) {
    List<Cellule> cellules = new ArrayList<>();
    for (int l = plage.debut().ligne(); l <= plage.fin().ligne(); l++) {
      for (int c = plage.debut().colonne(); c <= plage.fin().colonne(); c++) {
        cellules.add(plage.debut().feuille().cellule(l, c));
      }
    }
    return cellules;
  }
}
