package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge;
import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.valeur.Emplacement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The totals of a declared table by the heading that they stand under. Several totals under one
 * heading none of which closes are no sums of the cells beside them: one doubt says so, in place of
 * as many false gaps.
 */
final class MargesParEntete {
  private final TableauSitue tableau;

  MargesParEntete(TableauSitue tableau) {
    this.tableau = tableau;
  }

  /** Compares the printed totals that sum one way with their cells. */
  void comparer(Bilan bilan, Sens sens) {
    for (List<Marge> marges : parEntete(sens)) {
      if (closNullePart(bilan, marges)) {
        bilan.doute(marges.size(), () -> doute(bilan, marges));
      } else {
        marges.forEach(marge -> tableau.comparer(bilan, marge));
      }
    }
  }

  /** The totals that have a gap with cells that are their terms. */
  List<Marge> ouvertes(Bilan bilan) {
    return Stream.of(Sens.values())
        .flatMap(sens -> parEntete(sens).stream())
        .filter(marges -> !closNullePart(bilan, marges))
        .flatMap(List::stream)
        .filter(m -> !m.ferme() && m.ecart().isPresent())
        .toList();
  }

  private Collection<List<Marge>> parEntete(Sens sens) {
    Map<Integer, List<Marge>> parEntete = new LinkedHashMap<>();
    tableau.marges().stream()
        .filter(m -> m.sens() == sens)
        .forEach(m -> parEntete
            .computeIfAbsent(sens == Sens.RANGEE ? m.colonne() : m.rangee(), e -> new ArrayList<>())
            .add(m));
    return parEntete.values();
  }

  private static boolean closNullePart(Bilan bilan, List<Marge> marges) {
    return marges.stream().filter(m -> m.ecart().isPresent()).count() >= Bilan.PLUSIEURS
        && marges.stream().noneMatch(m -> TableauSitue.admis(bilan, m));
  }

  private Constat doute(Bilan bilan, List<Marge> marges) {
    Marge premiere = marges.get(0);
    EnteteTableau entete = premiere.sens() == Sens.RANGEE
        ? tableau.tableau().colonnes().get(premiere.colonne())
        : tableau.tableau().rangees().get(premiere.rangee());
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "%s, « %s » : aucun de ses %s totaux n'est la somme des cellules d'à côté (le premier"
                    + " est de %s, elles font %s). On ne sait pas ce qu'ils additionnent : rien"
                    + " n'est comparé.",
                "%s, “%s”: none of its %s totals is the sum of the cells beside it (the first is %s,"
                    + " they make %s). What they add up cannot be told: nothing is compared.",
                tableau.tableau().intitule(),
                entete.libelle(),
                BigDecimal.valueOf(marges.size()),
                premiere.declare(),
                premiere.calcule()))
        .cellules(Emplacement.regrouper(
            marges.stream().flatMap(m -> tableau.place(m.imprimee()).stream()).toList()))
        .chemin(tableau.chemin(premiere.imprimee()))
        .build();
  }
}
