package fr.contratdeville.rapport.page;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of one sheet that findings name, and which findings name each. A cell inside of a merge
 * is the merge; of a range, the cells that hold something count, and its first one.
 */
final class Renvois {

  /** Cells that one range of a finding marks at most: the sheet is not painted over. */
  private static final int PAR_PLAGE = 2000;

  /**
   * A finding that names a cell.
   *
   * @param numero the number of the finding, from 1
   * @param gravite its weight
   * @param premier whether its figure stands there; if not, one that it is compared with
   */
  record Renvoi(int numero, Gravite gravite, boolean premier) {}

  private final Feuille feuille;
  private final int[] lignes;
  private final Map<Reference, List<Renvoi>> renvois = new HashMap<>();
  private final Set<Reference> cibles = new HashSet<>();

  Renvois(Feuille feuille) {
    this.feuille = feuille;
    this.lignes = feuille.rangees().stream().mapToInt(Rangee::ligne).toArray();
  }

  /** Takes the places of a finding that are on a sheet of that name. */
  void add(Constat constat, int numero, String nom) {
    boolean premier = true;
    for (Emplacement place : constat.cellules()) {
      for (Reference cellule : cellules(place, nom)) {
        List<Renvoi> siens = renvois.computeIfAbsent(cellule, c -> new ArrayList<>());
        if (siens.stream().noneMatch(r -> r.numero() == numero)) {
          siens.add(new Renvoi(numero, constat.gravite(), premier));
        }
        cibles.add(cellule);
      }
      premier = false;
    }
    for (Diagnostic piste : constat.diagnostics()) {
      piste.cellules().forEach(place -> premiere(place, nom).forEach(cibles::add));
    }
  }

  /** The cells of a place; none if it is on another sheet. */
  private List<Reference> cellules(Emplacement place, String nom) {
    if (!(place instanceof Emplacement.Plage plage) || !estIci(plage.debut(), nom)) {
      return premiere(place, nom);
    }
    List<Reference> cellules = new ArrayList<>(premiere(place, nom));
    int trouvee = Arrays.binarySearch(lignes, plage.debut().ligne());
    for (int i = trouvee < 0 ? -trouvee - 1 : trouvee;
        i < lignes.length && lignes[i] <= plage.fin().ligne() && cellules.size() <= PAR_PLAGE;
        i++) {
      feuille.rangees().get(i).cellules().stream()
          .filter(c -> c.colonne() >= plage.debut().colonne()
              && c.colonne() <= plage.fin().colonne()
              && c.parle())
          .map(c -> entiere(c.ligne(), c.colonne()))
          .forEach(cellules::add);
    }
    return cellules;
  }

  /** The first cell of a place on this sheet, as a list of one or none. */
  private List<Reference> premiere(Emplacement place, String nom) {
    Emplacement debut = place instanceof Emplacement.Plage plage ? plage.debut() : place;
    return debut instanceof Emplacement.Cellule cellule
            && estIci(cellule, nom)
            && Reference.estPossible(cellule.ligne(), cellule.colonne())
        ? List.of(entiere(cellule.ligne(), cellule.colonne()))
        : List.of();
  }

  private static boolean estIci(Emplacement.Cellule cellule, String nom) {
    return cellule.feuille().nom().equals(nom);
  }

  /** The first cell of the merge that a cell is in, or the cell itself. */
  Reference entiere(int ligne, int colonne) {
    return feuille
        .fusionDe(ligne, colonne)
        .map(f -> f.premiere())
        .orElseGet(() -> Reference.of(ligne, colonne));
  }

  /** The findings that name a cell, gravest first; none for most cells. */
  List<Renvoi> de(Reference cellule) {
    return renvois.getOrDefault(cellule, List.of());
  }

  /** Whether something on the page may point at a cell. */
  boolean estUneCible(Reference cellule) {
    return cibles.contains(cellule);
  }

  /** The cells that findings stand on, gravest first, then those that they are compared with. */
  List<Reference> parImportance() {
    Map<Reference, Gravite> premiers = new HashMap<>();
    for (Reference cellule : cibles) {
      de(cellule).stream()
          .filter(Renvoi::premier)
          .map(Renvoi::gravite)
          .min(Comparator.naturalOrder())
          .ifPresent(gravite -> premiers.put(cellule, gravite));
    }
    Comparator<Reference> parGravite = Comparator.comparing(
        premiers::get, Comparator.nullsLast(Comparator.<Gravite>naturalOrder()));
    return cibles.stream()
        .sorted(parGravite
            .thenComparing(cellule -> de(cellule).isEmpty())
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
