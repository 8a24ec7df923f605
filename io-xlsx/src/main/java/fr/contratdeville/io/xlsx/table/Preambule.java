package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows above a header: titles, the year, the place that the table is for. */
final class Preambule {
  private final List<Cellule> cellules = new ArrayList<>();

  Preambule(Grille grille, int premiereEntete) {
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() >= premiereEntete) {
        break;
      }
      cellules.addAll(rangee.cellules());
    }
  }

  /** Everything that stands there, in reading order. */
  List<Cellule> cellules() {
    return cellules;
  }

  /** The first text. */
  Optional<Cellule> titre() {
    return cellules.stream().findFirst();
  }

  /** The first of the lines right above the header, up to a blank row. */
  Optional<Cellule> legende() {
    int i = cellules.size() - 1;
    while (i > 0 && cellules.get(i).ligne() - cellules.get(i - 1).ligne() <= 1) {
      i--;
    }
    return i < 0 ? Optional.empty() : Optional.of(cellules.get(i));
  }

  /** The only year that is named, and the first cell that names it. */
  Optional<Cellule> datee() {
    Set<Exercice> annees = new TreeSet<>();
    cellules.forEach(c -> annees.addAll(Annees.dans(c.texte())));
    return annees.size() == 1
        ? cellules.stream().filter(c -> !Annees.dans(c.texte()).isEmpty()).findFirst()
        : Optional.empty();
  }

  /** The last cell that names a place and nothing else. */
  Optional<Cellule> situee() {
    return cellules.stream()
        .filter(c -> TerritoireFrancais.dansUnTitre(c.texte()).isPresent())
        .reduce((a, b) -> b);
  }
}
