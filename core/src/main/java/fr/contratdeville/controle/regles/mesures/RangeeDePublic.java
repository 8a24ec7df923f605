package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.controle.calcul.ColonnesGardees;
import fr.contratdeville.controle.calcul.ColonnesGardees.Colonne;
import fr.contratdeville.controle.calcul.ColonnesGardees.Valeur;
import fr.contratdeville.controle.calcul.PartieDePublic;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The number of people of a row, and the parts of it in the columns right beside that number: a
 * column of anything else ends them.
 */
record RangeeDePublic(
    PublicSitue tout, BigDecimal total, Cellule place, Map<PartieDePublic, Valeur> parties) {
  private static final int DECIMALES = 8;

  /** What the figures of a row owe each other. */
  enum Relation {
    SEXES(PartieDePublic.FEMMES, PartieDePublic.HOMMES),
    QPV(PartieDePublic.QPV),
    PART(PartieDePublic.QPV, PartieDePublic.PART_QPV);

    private final List<PartieDePublic> parties;

    Relation(PartieDePublic... parties) {
      this.parties = List.of(parties);
    }
  }

  /** The parts beside a public; absent if there are none, or if its number is not exact. */
  static Optional<RangeeDePublic> of(ColonnesGardees gardees, PublicSitue tout) {
    Optional<Cellule> place =
        tout.public_().emplacement().filter(Cellule.class::isInstance).map(Cellule.class::cast);
    Optional<Effectif> effectif =
        tout.public_().effectif().filter(e -> e.exact().isPresent());
    if (place.isEmpty() || effectif.isEmpty()) {
      return Optional.empty();
    }
    Map<PartieDePublic, Valeur> parties = parties(gardees, place.get());
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(new RangeeDePublic(
            tout, BigDecimal.valueOf(effectif.get().exact().orElseThrow()), place.get(), parties));
  }

  private static Map<PartieDePublic, Valeur> parties(ColonnesGardees gardees, Cellule place) {
    NavigableMap<Integer, Colonne> colonnes = gardees.colonnes(place.feuille());
    Map<PartieDePublic, Valeur> parties = new EnumMap<>(PartieDePublic.class);
    List<PartieDePublic> nommees = new ArrayList<>();
    for (int c = place.colonne() + 1; colonnes.containsKey(c); c++) {
      Colonne colonne = colonnes.get(c);
      Optional<PartieDePublic> partie = PartieDePublic.of(colonne.intitule());
      if (partie.isEmpty() || nommees.contains(partie.get())) {
        break;
      }
      nommees.add(partie.get());
      Optional.ofNullable(colonne.rangees().get(place.ligne()))
          .ifPresent(valeur -> parties.put(partie.get(), valeur));
    }
    return parties;
  }

  /** Whether the row has all figures of a relation. */
  boolean dit(Relation relation) {
    return relation.parties.stream()
            .allMatch(p -> Optional.ofNullable(parties.get(p))
                .flatMap(v -> p == PartieDePublic.PART_QPV ? v.fraction() : v.nombre())
                .isPresent())
        && (relation != Relation.PART || (total.signum() > 0 && tient(Relation.QPV)));
  }

  /** Whether the figures of a relation that the row has agree. */
  boolean tient(Relation relation) {
    return switch (relation) {
      case SEXES ->
        nombre(PartieDePublic.FEMMES).add(nombre(PartieDePublic.HOMMES)).compareTo(total) == 0;
      case QPV -> nombre(PartieDePublic.QPV).compareTo(total) <= 0;
      case PART -> {
        BigDecimal imprimee = Optional.ofNullable(parties.get(PartieDePublic.PART_QPV))
            .flatMap(Valeur::fraction)
            .orElseThrow();
        // One unit of the last digit: some cut where others round. Never finer than a percent.
        BigDecimal pas = BigDecimal.ONE.movePointLeft(Math.min(2, Math.max(1, imprimee.scale())));
        yield imprimee.subtract(part()).abs().compareTo(pas) <= 0;
      }
    };
  }

  private BigDecimal part() {
    return nombre(PartieDePublic.QPV).divide(total, DECIMALES, RoundingMode.HALF_UP);
  }

  /** The share of those who live in a QPV, in percent. */
  BigDecimal pourcentage() {
    return part().movePointRight(2).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private BigDecimal nombre(PartieDePublic partie) {
    return Optional.ofNullable(parties.get(partie)).flatMap(Valeur::nombre).orElse(BigDecimal.ZERO);
  }

  String action() {
    return tout.action();
  }

  String texte(PartieDePublic partie) {
    return Optional.ofNullable(parties.get(partie)).map(Valeur::texte).orElse("");
  }

  List<Emplacement> places(Relation relation) {
    return Stream.concat(
            Stream.of(place),
            relation.parties.stream()
                .flatMap(p -> Optional.ofNullable(parties.get(p)).stream())
                .map(Valeur::place))
        .map(Emplacement.class::cast)
        .toList();
  }

  String chemin() {
    return tout.chemin();
  }
}
