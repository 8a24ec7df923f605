package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Printed totals that were compared with their lines, those of one column of a sheet together: if
 * several do not close and none does or nearly does, as rounding would have it, they are no sums of
 * these lines, and each gap would be a false error. Subtotals of blocks go together by sheet,
 * totals of financeurs by row: a row that was lost makes gaps in all of them, but seldom half of
 * each. Totals of other natures stand alone.
 */
final class TotauxCompares {

  /** A euro in centimes; one percent is a hundredth too. */
  private static final long EURO = 100;

  private static final Set<Nature> ENSEMBLE =
      EnumSet.of(Nature.LIGNE, Nature.BLOC, Nature.FINANCEUR);

  /** A total that does not close. */
  private record Ouvert(Declare declare, Somme somme, Supplier<Constat> constat) {}

  /** Where totals stand that are judged together: a column, a row or, with 0, a sheet. */
  private record Colonne(Nature nature, Object portee, Optional<Emplacement> feuille, int rang) {
    static Colonne of(Declare declare) {
      Optional<Emplacement.Cellule> cellule = declare
          .place()
          .filter(Emplacement.Cellule.class::isInstance)
          .map(Emplacement.Cellule.class::cast);
      Nature nature = declare.total().nature();
      int rang = switch (nature) {
        case LIGNE -> cellule.map(Emplacement.Cellule::colonne).orElse(0);
        case FINANCEUR -> cellule.map(Emplacement.Cellule::ligne).orElse(0);
        default -> 0;
      };
      return new Colonne(
          nature,
          nature == Nature.LIGNE ? declare.total().portee() : "",
          cellule.map(Emplacement.Cellule::feuille),
          rang);
    }
  }

  private static final class Lot {
    private final List<Ouvert> ouverts = new ArrayList<>();
    private boolean ferme;
    private long tus;
  }

  private final Bilan bilan;
  private final Map<Colonne, Lot> lots = new LinkedHashMap<>();

  TotauxCompares(Bilan bilan) {
    this.bilan = bilan;
  }

  /** Whether a total is judged with those of its column. */
  static boolean seJugentEnsemble(Declare declare) {
    return ENSEMBLE.contains(declare.total().nature());
  }

  void ferme(Declare declare) {
    lot(declare).ferme = true;
  }

  /** Whether a total is within a euro for each amount, or one percent, or half for a financeur. */
  private static boolean estProche(Declare declare, Somme somme) {
    long ecart = Math.abs(
        Math.subtractExact(declare.montant().centimes(), somme.montant().centimes()));
    if (declare.total().nature() == Nature.FINANCEUR) {
      return ecart <= Math.abs(somme.montant().centimes()) / 2;
    }
    return ecart <= Math.multiplyExact(EURO, somme.nombre())
        || ecart <= Math.abs(somme.montant().centimes()) / EURO;
  }

  /** @param plafond how many findings are worth keeping */
  void ouvert(Declare declare, Somme somme, int plafond, Supplier<Constat> constat) {
    Lot lot = lot(declare);
    lot.ferme |= estProche(declare, somme);
    if (lot.ouverts.size() < Math.max(1, plafond)) {
      lot.ouverts.add(new Ouvert(declare, somme, constat));
    } else {
      lot.tus++;
    }
  }

  private Lot lot(Declare declare) {
    return lots.computeIfAbsent(Colonne.of(declare), c -> new Lot());
  }

  /** Reports the gaps, or the doubt on a column none of whose totals closes. */
  void conclure() {
    for (Lot lot : lots.values()) {
      long nombre = lot.ouverts.size() + lot.tus;
      if (!lot.ferme && nombre >= Bilan.PLUSIEURS) {
        bilan.doute(nombre, () -> doute(lot.ouverts, nombre));
      } else {
        lot.ouverts.forEach(o -> bilan.ecart(o.declare, o.somme, o.constat));
        bilan.ecartsTus(lot.tus);
      }
    }
  }

  private Constat doute(List<Ouvert> ouverts, long nombre) {
    Ouvert premier = ouverts.get(0);
    Message quoi = switch (premier.declare.total().nature()) {
      case LIGNE ->
        Phrase.of(
            "Aucun des %s totaux de cette colonne n'est la somme des montants de sa ligne",
            "None of the %s totals of this column is the sum of the amounts of its row", nombre);
      case FINANCEUR ->
        Phrase.of(
            "Aucun des %s totaux de cette rangée n'est la somme des montants de son financeur",
            "None of the %s totals of this row is the sum of the amounts of its financeur", nombre);
      default ->
        Phrase.of(
            "Aucun des %s sous-totaux de cette feuille n'est la somme des lignes de son groupe",
            "None of the %s subtotals of this sheet is the sum of the rows of its block", nombre);
    };
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "%s (le premier est de %s, ils font %s). On ne sait pas ce qu'ils additionnent :"
                    + " rien n'est comparé.",
                "%s (the first is %s, they make %s). What they add up cannot be told: nothing is"
                    + " compared.",
                quoi,
                premier.declare.montant(),
                premier.somme.montant()))
        .cellules(Emplacement.regrouper(
            ouverts.stream().flatMap(o -> o.declare.place().stream()).toList()))
        .chemin(premier.declare.chemin())
        .build();
  }
}
