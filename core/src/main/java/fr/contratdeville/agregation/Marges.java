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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    Map<Place, Marge> enRangee = marges(Sens.RANGEE);
    Map<Place, Marge> enColonne = marges(Sens.COLONNE);
    List<Marge> marges = new ArrayList<>();
    for (int r = 0; r < tableau.rangees().size(); r++) {
      for (int c = 0; c < tableau.colonnes().size(); c++) {
        Place place = new Place(r, c);
        Optional.ofNullable(enRangee.get(place)).ifPresent(marges::add);
        Optional.ofNullable(enColonne.get(place)).ifPresent(marges::add);
      }
    }
    return List.copyOf(marges);
  }

  /** The margins that sum one way, each under the reading of its heading that closes most often. */
  private Map<Place, Marge> marges(Sens sens) {
    List<EnteteTableau> entetes = entetes(sens);
    Map<Integer, Map<LectureDeMarge, List<Integer>>> lectures = new LinkedHashMap<>();
    Map<Integer, Map<LectureDeMarge, Integer>> fermees = new HashMap<>();
    Map<LectureDeMarge, Integer> enTout = new EnumMap<>(LectureDeMarge.class);
    for (int i = 0; i < entetes.size(); i++) {
      if (entetes.get(i).role() == Role.TOTAL) {
        Map<LectureDeMarge, List<Integer>> siennes = LectureDeMarge.of(entetes, i);
        Map<LectureDeMarge, Integer> nombres = new LinkedHashMap<>();
        for (Map.Entry<LectureDeMarge, List<Integer>> lecture : siennes.entrySet()) {
          nombres.put(lecture.getKey(), fermees(sens, i, lecture.getValue()));
        }
        nombres.forEach((lecture, nombre) -> enTout.merge(lecture, nombre, Integer::sum));
        lectures.put(i, siennes);
        fermees.put(i, nombres);
      }
    }
    int dernier = lectures.keySet().stream().reduce(-1, (a, b) -> b);
    Map<Place, Marge> marges = new HashMap<>();
    lectures.forEach((total, siennes) -> meilleure(
            fermees.getOrDefault(total, Map.of()), total == dernier ? Map.of() : enTout)
        .map(siennes::get)
        .ifPresent(termes -> marges(sens, total, termes)
            .forEach(m -> marges.put(new Place(m.rangee(), m.colonne()), m))));
    return marges;
  }

  /**
   * The reading that closes most often; where none does, that of the other totals. The last total
   * is then that of all.
   */
  private static Optional<LectureDeMarge> meilleure(
      Map<LectureDeMarge, Integer> siennes, Map<LectureDeMarge, Integer> autres) {
    boolean fermee = siennes.values().stream().anyMatch(n -> n > 0);
    if (!fermee && autres.isEmpty() && siennes.containsKey(LectureDeMarge.TOUS)) {
      return Optional.of(LectureDeMarge.TOUS);
    }
    Map<LectureDeMarge, Integer> fermees = fermee ? siennes : autres;
    return siennes.keySet().stream()
        .reduce((a, b) -> fermees.getOrDefault(b, 0) > fermees.getOrDefault(a, 0) ? b : a);
  }

  /** How many figures of a total, zeros apart, are the sum of their terms. */
  private int fermees(Sens sens, int total, List<Integer> termes) {
    return (int) marges(sens, total, termes).stream()
        .filter(m -> m.ferme() && zero(m.declare()).filter(m.declare()::equals).isEmpty())
        .count();
  }

  private List<Marge> marges(Sens sens, int total, List<Integer> termes) {
    boolean enRangee = sens == Sens.RANGEE;
    int travers = enRangee ? tableau.rangees().size() : tableau.colonnes().size();
    return IntStream.range(0, travers)
        .mapToObj(i -> enRangee ? new Place(i, total) : new Place(total, i))
        .flatMap(place -> marge(place, sens, termes).stream())
        .toList();
  }

  private Optional<Marge> marge(Place total, Sens sens, List<Integer> termes) {
    Optional<Quantite> declare = valeur(total);
    Optional<Quantite> zero = declare.flatMap(Marges::zero);
    List<Place> details = details(total, sens, termes);
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

  /** The places of the terms of a total that have its measure. */
  private List<Place> details(Place total, Sens sens, List<Integer> termes) {
    return termes.stream()
        .map(
            i -> sens == Sens.RANGEE ? new Place(total.rangee(), i) : new Place(i, total.colonne()))
        .filter(place -> mesure(place) == mesure(total))
        .toList();
  }

  /** The headings of the axis along which totals sum. */
  private List<EnteteTableau> entetes(Sens sens) {
    return sens == Sens.RANGEE ? tableau.colonnes() : tableau.rangees();
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
