package fr.contratdeville.agregation;

import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Adds up the details of each total of a table, its cells looked up by place. */
final class Marges {
  private record Place(int rangee, int colonne) {}

  private final TableauDeclare tableau;
  private final Map<Place, CelluleDeclaree> cellules = new HashMap<>();

  Marges(TableauDeclare tableau) {
    this.tableau = tableau;
    tableau.cellules().forEach(c -> cellules.put(new Place(c.rangee(), c.colonne()), c));
  }

  List<Marge> toutes() {
    List<Marge> marges = new ArrayList<>();
    for (int r = 0; r < tableau.rangees().size(); r++) {
      for (int c = 0; c < tableau.colonnes().size(); c++) {
        Place place = new Place(r, c);
        if (tableau.colonnes().get(c).role() == Role.TOTAL) {
          marge(place, Sens.RANGEE).ifPresent(marges::add);
        }
        if (tableau.rangees().get(r).role() == Role.TOTAL) {
          marge(place, Sens.COLONNE).ifPresent(marges::add);
        }
      }
    }
    return List.copyOf(marges);
  }

  private Optional<Marge> marge(Place total, Sens sens) {
    Optional<Quantite> declare = valeur(total);
    Optional<Quantite> zero = declare.flatMap(Marges::zero);
    List<Place> details = details(total, sens);
    if (declare.isEmpty() || zero.isEmpty() || details.isEmpty()) {
      return Optional.empty();
    }
    Quantite somme = zero.get();
    int muets = 0;
    int nuances = 0;
    List<CelluleDeclaree> additionnees = new ArrayList<>();
    for (Place detail : details) {
      Optional<Quantite> plus =
          valeur(detail).filter(v -> v.getClass() == zero.get().getClass());
      if (plus.isEmpty()) {
        muets++;
      } else {
        somme = plus(somme, plus.get());
        cellule(detail).ifPresent(additionnees::add);
        nuances += cellule(detail).flatMap(CelluleDeclaree::texte).isPresent() ? 1 : 0;
      }
    }
    return Optional.of(new Marge(
        tableau,
        total.rangee(),
        total.colonne(),
        sens,
        cellule(total).orElseThrow(),
        declare.get(),
        somme,
        additionnees,
        muets,
        nuances));
  }

  /** The places of one row or column that hold a detail of the total: they have its measure. */
  private List<Place> details(Place total, Sens sens) {
    boolean enRangee = sens == Sens.RANGEE;
    List<EnteteTableau> entetes = enRangee ? tableau.colonnes() : tableau.rangees();
    return IntStream.range(0, entetes.size())
        .filter(i -> entetes.get(i).role() == Role.DETAIL)
        .mapToObj(i -> enRangee ? new Place(total.rangee(), i) : new Place(i, total.colonne()))
        .filter(place -> mesure(place) == mesure(total))
        .toList();
  }

  /** The measure of a cell: that of its row, else of its column. */
  private Mesure mesure(Place place) {
    Mesure mesure = tableau.rangees().get(place.rangee()).mesure();
    return mesure == Mesure.NON_PRECISE
        ? tableau.colonnes().get(place.colonne()).mesure()
        : mesure;
  }

  private Optional<CelluleDeclaree> cellule(Place place) {
    return Optional.ofNullable(cellules.get(place));
  }

  private Optional<Quantite> valeur(Place place) {
    return cellule(place).flatMap(CelluleDeclaree::valeur);
  }

  /**
   * The zero of a kind of figures. Shares have none: those of a whole add up to 100 whatever the
   * table says.
   */
  private static Optional<Quantite> zero(Quantite quantite) {
    if (quantite instanceof Montant) {
      return Optional.of(Montant.ZERO);
    }
    return quantite instanceof Effectif ? Optional.of(Effectif.of(0)) : Optional.empty();
  }

  private static Quantite plus(Quantite somme, Quantite autre) {
    if (somme instanceof Montant a && autre instanceof Montant b) {
      return a.plus(b);
    }
    return somme instanceof Effectif a && autre instanceof Effectif b ? a.plus(b) : somme;
  }
}
