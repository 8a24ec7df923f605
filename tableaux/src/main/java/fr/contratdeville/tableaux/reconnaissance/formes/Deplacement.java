package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Moves cells of a sheet to other places, and remembers where they stood; the cells that nobody
 * moved stay where they are, so that none is lost.
 */
final class Deplacement {
  private final Grille source;
  private final NavigableMap<Integer, List<Cellule>> rangees = new TreeMap<>();
  private final Map<Reference, Reference> origines = new HashMap<>();
  private final Set<Reference> pris = new HashSet<>();
  private final Map<Reference, String> commentaires = new HashMap<>();
  private final Set<Reference> commentees = new HashSet<>();
  private final Map<Reference, String> sources;

  Deplacement(Grille source) {
    this.source = source;
    this.sources = source.commentaires();
  }

  /** Puts a cell, or some words of it, in another place. */
  void put(Bout bout, Reference ou) {
    Reference de = bout.cellule().reference();
    rangees.computeIfAbsent(ou.ligne(), l -> new ArrayList<>()).add(bout.en(ou));
    origines.put(ou, de);
    pris.add(de);
    if (sources.containsKey(de) && commentees.add(de)) {
      commentaires.put(ou, sources.get(de));
    }
  }

  /** Takes a cell that needs no place: a heading that comes again. */
  void take(Cellule cellule) {
    pris.add(cellule.reference());
  }

  /** Puts the rows above this one on top, in their columns, and returns how many there are. */
  int putAbove(int ligne) {
    int nombre = 0;
    for (Rangee rangee : source.rangees()) {
      if (rangee.ligne() >= ligne) {
        break;
      }
      nombre++;
      for (Cellule cellule : rangee.cellules()) {
        put(Bout.of(cellule), Reference.of(nombre, cellule.colonne()));
      }
    }
    return nombre;
  }

  /** The cells that were moved. */
  Grille grille(Collection<Plage> fusions) {
    Feuille.Builder feuille = Feuille.builder(source.feuille().nom())
        .visibilite(source.feuille().visibilite())
        .fusions(Fusions.of(fusions))
        .commentaires(commentaires);
    rangees.forEach((ligne, cellules) -> feuille.rangee(Rangee.of(ligne, false, cellules)));
    return source.turned(feuille.build(), origines, List.of());
  }

  /** The cells that were not, in their places. */
  Grille reste() {
    Feuille.Builder reste =
        Feuille.builder(source.feuille().nom()).visibilite(source.feuille().visibilite());
    for (Rangee rangee : source.rangees()) {
      reste.rangee(rangee.withCellules(
          rangee.cellules().stream().filter(c -> !pris.contains(c.reference())).toList()));
    }
    Map<Reference, String> autres = new HashMap<>(sources);
    autres.keySet().removeAll(commentees);
    return source.turned(reste.commentaires(autres).build(), Map.of(), source.couvertes());
  }
}
