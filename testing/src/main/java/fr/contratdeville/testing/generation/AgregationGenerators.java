package fr.contratdeville.testing.generation;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Marge;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Publics;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes lines and entries with their action, axes, and the totals of lines along axes. */
final class AgregationGenerators {

  private AgregationGenerators() {}

  /** Every axis of the library but {@code Axes.theme}, which needs a nomenclature. */
  static Arbitrary<Axe> axe() {
    return Arbitraries.of(
        Axes.financeur(),
        Axes.financeurRattache(),
        Axes.typeFinanceur(),
        Axes.etape(),
        Axes.exercice(),
        Axes.natureCredit(),
        Axes.porteur(),
        Axes.structure(),
        Axes.axePrioritaire(),
        Axes.thematique(),
        Axes.sousThematique(),
        Axes.territoire(),
        Axes.action());
  }

  static Arbitrary<LigneSituee> ligne() {
    return Combinators.combine(ActionGenerators.action(), FinancementGenerators.ligne())
        .as((action, ligne) ->
            seule(action, Volet.builder().addLigne(ligne).build()).lignes().get(0));
  }

  /** Lines of several steps and years: all of them, or those that count. */
  static Arbitrary<Selection> selection() {
    return Combinators.combine(ligne().list().ofMaxSize(6), Arbitraries.of(true, false))
        .as((lignes, retenues) ->
            retenues ? Selection.of(lignes).retenues() : Selection.of(lignes));
  }

  static Arbitrary<Tranche> tranche() {
    return ligne().map(ligne -> Tranche.of(ligne.ligne()));
  }

  static Arbitrary<VoletSitue> volet() {
    return Combinators.combine(ActionGenerators.action(), ActionGenerators.volet())
        .as((action, volet) -> seule(action, volet).volets().get(0));
  }

  private static ContratDeVille seule(Action action, Volet volet) {
    return ContratDeVille.builder()
        .intitule("Contrat")
        .addAction(action.withVolets(List.of(volet)))
        .build();
  }

  static Arbitrary<Cle> cle() {
    return Arbitraries.oneOf(
        ValeurGenerators.texte().map(Cle::of), Arbitraries.just(Cle.NON_AFFECTE));
  }

  static Arbitrary<Poste> poste() {
    return Combinators.combine(
            ValeurGenerators.sommable(),
            Arbitraries.longs().between(0, 1000),
            Arbitraries.longs().between(0, 1000))
        .as((somme, avec, sans) -> new Poste(somme, avec + sans, sans));
  }

  static Arbitrary<Totaux> totaux() {
    return Combinators.combine(axe(), ligne().list().ofMaxSize(6)).as(Totaux::of);
  }

  static Arbitrary<Croisement> croisement() {
    return Combinators.combine(axe(), axe(), ligne().list().ofMaxSize(6)).as(Croisement::of);
  }

  static Arbitrary<Publics> publics() {
    return volet().list().ofMaxSize(4).map(Publics::of);
  }

  /** Margins of columns of one to three amounts; most of their totals are wrong. */
  static Arbitrary<Marge> marge() {
    return Combinators.combine(
            ValeurGenerators.sommable().list().ofMinSize(1).ofMaxSize(3),
            ValeurGenerators.sommable())
        .as((details, total) -> Marge.of(colonne(details, total)).get(0));
  }

  private static TableauDeclare colonne(List<Montant> details, Montant total) {
    TableauDeclare.Builder tableau =
        TableauDeclare.builder().intitule("Tableau").addColonne(EnteteTableau.of("Montant"));
    for (int i = 0; i < details.size(); i++) {
      tableau.addRangee(EnteteTableau.of("r" + i)).addCellule(cellule(i, details.get(i)));
    }
    return tableau
        .addRangee(EnteteTableau.builder()
            .libelle("TOTAL")
            .role(EnteteTableau.Role.TOTAL)
            .build())
        .addCellule(cellule(details.size(), total))
        .build();
  }

  private static CelluleDeclaree cellule(int rangee, Montant valeur) {
    return CelluleDeclaree.builder().rangee(rangee).colonne(0).valeur(valeur).build();
  }
}
