package fr.contratdeville.tableaux.reconnaissance.sommes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.Plage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formulas of a row that add up cells of their own column, in other rows: {@code SUM(F6:F19)},
 * {@code F13+F20}. They are read, never computed.
 *
 * @param cellules the cells that hold such a formula
 * @param termes the rows that the first of them adds up, as runs of rows in its own column
 */
public record FormulesDeSomme(List<Cellule> cellules, List<Plage> termes) {

  /**
   * The formulas of a row that add up cells of other rows; empty if it has none.
   *
   * @param rangee the cells of the row that stand in columns of figures
   */
  public static Optional<FormulesDeSomme> verticales(List<Cellule> rangee) {
    List<Cellule> sommes = new ArrayList<>();
    List<Plage> termes = List.of();
    for (Cellule cellule : rangee) {
      Optional<Formule> formule = cellule.calcul();
      if (formule.isPresent() && estVerticale(cellule, formule.get())) {
        termes = sommes.isEmpty() ? plages(formule.get()) : termes;
        sommes.add(cellule);
      }
    }
    return sommes.isEmpty()
        ? Optional.empty()
        : Optional.of(new FormulesDeSomme(List.copyOf(sommes), termes));
  }

  private static boolean estVerticale(Cellule cellule, Formule formule) {
    return formule.estSomme()
        && formule.antecedents().stream()
            .allMatch(a -> a.feuille().isEmpty()
                && a.plage().premiereColonne() == cellule.colonne()
                && a.plage().derniereColonne() == cellule.colonne()
                && !a.plage().contient(cellule.ligne(), cellule.colonne()));
  }

  private static List<Plage> plages(Formule formule) {
    return formule.antecedents().stream().map(Formule.Antecedent::plage).toList();
  }
}
