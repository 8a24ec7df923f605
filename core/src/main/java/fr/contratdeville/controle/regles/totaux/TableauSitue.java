package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge;
import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.diagnostic.Egalite;
import fr.contratdeville.controle.diagnostic.Terme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One declared table with its path, its margins, and the margins that each figure is a part of. */
final class TableauSitue {
  private final TableauDeclare tableau;
  private final String chemin;
  private final List<Marge> marges;
  private final Map<CelluleDeclaree, Integer> rangs = new HashMap<>();
  private final Map<CelluleDeclaree, List<Marge>> comme = new HashMap<>();
  private final Map<CelluleDeclaree, List<Marge>> imprimee = new HashMap<>();

  TableauSitue(TableauDeclare tableau, String chemin) {
    this.tableau = tableau;
    this.chemin = chemin;
    this.marges = Marge.of(tableau);
    for (int i = 0; i < tableau.cellules().size(); i++) {
      rangs.put(tableau.cellules().get(i), i);
    }
    for (Marge marge : marges) {
      imprimee.computeIfAbsent(marge.imprimee(), c -> new ArrayList<>()).add(marge);
      marge
          .details()
          .forEach(c -> comme.computeIfAbsent(c, d -> new ArrayList<>()).add(marge));
    }
  }

  TableauDeclare tableau() {
    return tableau;
  }

  String chemin() {
    return chemin;
  }

  String chemin(CelluleDeclaree cellule) {
    return chemin + "/cellules/" + rangs.getOrDefault(cellule, 0);
  }

  List<Marge> marges() {
    return marges;
  }

  /**
   * The printed total of all, one for each kind of figures: the one that no other total takes in.
   * Where several are left, each is of some rows or columns, and none is that of all.
   */
  List<CelluleDeclaree> grandsTotaux() {
    List<CelluleDeclaree> libres =
        imprimee.keySet().stream().filter(c -> !comme.containsKey(c)).toList();
    return libres.stream()
        .filter(c -> libres.stream()
                .filter(autre -> valeur(autre).getClass() == valeur(c).getClass())
                .limit(2)
                .count()
            == 1)
        .sorted(Comparator.comparing(c -> rangs.getOrDefault(c, 0)))
        .toList();
  }

  /** Compares one printed total with the sum of its cells. */
  void comparer(Bilan bilan, Marge marge) {
    if (admis(bilan, marge)) {
      bilan.conforme();
    } else if (marge.ecart().isEmpty()) {
      bilan.nonCompare(Bilan.INCONNU);
    } else {
      bilan.ecart(egalite(marge), () -> constat(bilan, marge));
    }
  }

  static boolean admis(Bilan bilan, Marge marge) {
    return marge.ferme()
        || (marge.declare() instanceof Montant declare
            && marge.calcule() instanceof Montant calcule
            && bilan.admet(declare, calcule, marge.details().size()));
  }

  private Constat constat(Bilan bilan, Marge marge) {
    boolean sur = marge.nuances() == 0;
    List<Emplacement> places = new ArrayList<>(place(marge.imprimee()).stream().toList());
    places.addAll(Emplacement.regrouper(
        marge.details().stream().flatMap(c -> place(c).stream()).toList()));
    return bilan
        .constat(sur ? Gravite.ERREUR : Gravite.AVERTISSEMENT, message(marge))
        .declare(nombre(marge.declare()))
        .calcule(nombre(marge.calcule()))
        .unite(unite(marge))
        .cellules(places)
        .chemin(chemin(marge.imprimee()))
        .build();
  }

  private Message message(Marge marge) {
    Message sens =
        marge.sens() == Sens.RANGEE ? Message.of("rangée", "row") : Message.of("colonne", "column");
    Message ecart = Phrase.of(
        "%s, %s « %s » : le total imprimé est de %s, ses cellules font %s.",
        "%s, %s “%s”: the printed total is %s, its cells make %s.",
        tableau.intitule(),
        sens,
        marge.entete().libelle(),
        marge.declare(),
        marge.calcule());
    return marge.nuances() == 0
        ? ecart
        : Phrase.of(
            "%s Des cellules disent plus que leur nombre : %s.",
            "%s Cells that say more than their number: %s.",
            ecart,
            BigDecimal.valueOf(marge.nuances()));
  }

  private Egalite egalite(Marge marge) {
    return new Egalite(
        nom(marge),
        entier(marge.declare()),
        entier(marge.calcule()),
        place(marge.imprimee()),
        ailleurs(marge),
        unite(marge),
        marge.details().stream()
            .map(c ->
                new Terme(nom(c), entier(valeur(c)), place(c).stream().toList(), croise(c, marge)))
            .toList(),
        List.of(),
        List.of());
  }

  /** The gap of the sum that a printed total is itself a part of. */
  private OptionalLong ailleurs(Marge marge) {
    Optional<Marge> terme =
        comme.getOrDefault(marge.imprimee(), List.of()).stream().findFirst();
    if (terme.isPresent()) {
      return ecart(terme.get());
    }
    return imprimee.getOrDefault(marge.imprimee(), List.of()).stream()
        .filter(m -> m.sens() != marge.sens())
        .findFirst()
        .map(m -> negatif(ecart(m)))
        .orElse(OptionalLong.empty());
  }

  /** The gap of the other sum that a term is a part of: as a term, or as its printed total. */
  private OptionalLong croise(CelluleDeclaree cellule, Marge marge) {
    Optional<Marge> terme = comme.getOrDefault(cellule, List.of()).stream()
        .filter(m -> m.sens() != marge.sens())
        .findFirst();
    if (terme.isPresent()) {
      return ecart(terme.get());
    }
    return imprimee.getOrDefault(cellule, List.of()).stream()
        .findFirst()
        .map(m -> negatif(ecart(m)))
        .orElse(OptionalLong.empty());
  }

  private static OptionalLong negatif(OptionalLong ecart) {
    return ecart.isPresent() ? OptionalLong.of(-ecart.getAsLong()) : ecart;
  }

  private static OptionalLong ecart(Marge marge) {
    return marge.ecart().isPresent()
        ? OptionalLong.of(entier(marge.declare()) - entier(marge.calcule()))
        : OptionalLong.empty();
  }

  private static Message nom(Marge marge) {
    return marge.sens() == Sens.RANGEE
        ? Phrase.of(
            "le total de la rangée « %s »",
            "the total of the row “%s”", marge.entete().libelle())
        : Phrase.of(
            "le total de la colonne « %s »",
            "the total of the column “%s”", marge.entete().libelle());
  }

  /** The name of a cell for a sentence: the headings of its row and column. */
  Message nom(CelluleDeclaree cellule) {
    return Phrase.of(
        "« %s × %s »",
        "“%s × %s”",
        tableau.rangees().get(cellule.rangee()).libelle(),
        tableau.colonnes().get(cellule.colonne()).libelle());
  }

  /** The place of a cell; that of the table, if the cell has none. */
  Optional<Emplacement> place(CelluleDeclaree cellule) {
    return cellule.emplacement().or(tableau::emplacement);
  }

  static Quantite valeur(CelluleDeclaree cellule) {
    return cellule.valeur().orElseThrow();
  }

  static Unite unite(Marge marge) {
    return marge.declare() instanceof Montant ? Unite.EUR : Unite.NOMBRE;
  }

  static long entier(Quantite quantite) {
    if (quantite instanceof Montant montant) {
      return montant.centimes();
    }
    return quantite instanceof Effectif effectif ? effectif.exact().orElse(0) : 0;
  }

  private static BigDecimal nombre(Quantite quantite) {
    return quantite instanceof Montant montant
        ? montant.euros()
        : BigDecimal.valueOf(entier(quantite));
  }
}
