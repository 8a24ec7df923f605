package fr.contratdeville.testing.generation;

import fr.contratdeville.agregation.Changement;
import fr.contratdeville.agregation.CoutsUnitaires;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Doute;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.PartCroisee;
import fr.contratdeville.agregation.Rapprochement;
import fr.contratdeville.agregation.Suivi;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.agregation.Variation;
import fr.contratdeville.agregation.Variations;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.valeur.Part;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Makes contracts that are compared, and what comes of it. */
final class EvolutionGenerators {

  private EvolutionGenerators() {}

  /**
   * Two contracts: any two, two of the same words, or one before and after an alteration; either of
   * them first.
   */
  static Arbitrary<Tuple2<ContratDeVille, ContratDeVille>> deux() {
    Arbitrary<ContratDeVille> quelconque = ContratGenerators.contrat();
    Arbitrary<ContratDeVille> recu = ContratArbitraries.contratsTelsQueRecus();
    Arbitrary<ContratAltere> altere = ContratArbitraries.alteres();
    return Arbitraries.oneOf(
        Combinators.combine(quelconque, quelconque).as(Tuple::of),
        Combinators.combine(recu, recu).as(Tuple::of),
        altere.map(a -> Tuple.of(a.avant(), a.apres())),
        altere.map(a -> Tuple.of(a.apres(), a.avant())));
  }

  static Arbitrary<Evolution> evolution() {
    return deux().map(deux -> Evolution.of(deux.get1(), deux.get2()));
  }

  /** Actions that were followed; contracts without any are left out. */
  static Arbitrary<Suivi<Action>> suivi() {
    return evolution().filter(e -> !e.actions().isEmpty()).map(e -> e.actions().get(0));
  }

  static Arbitrary<Variation> variation() {
    return Combinators.combine(
            AgregationGenerators.cle(), AgregationGenerators.poste(), AgregationGenerators.poste())
        .as(Variation::new);
  }

  static Arbitrary<Changement> changement() {
    return Combinators.combine(
            Arbitraries.of(Changement.Nature.class),
            ValeurGenerators.message(),
            ValeurGenerators.message())
        .as(Changement::new);
  }

  private static Arbitrary<Part> proximite() {
    return Arbitraries.longs().between(0, 100).map(Part::of);
  }

  static Arbitrary<Rapprochement> rapprochement() {
    return Combinators.combine(
            Arbitraries.of(Rapprochement.Motif.class), proximite(), ValeurGenerators.message())
        .as(Rapprochement::new);
  }

  static Arbitrary<Doute> doute() {
    return Combinators.combine(
            AgregationGenerators.cle().list().ofMinSize(1).ofMaxSize(3),
            AgregationGenerators.cle().list().ofMinSize(1).ofMaxSize(3),
            proximite(),
            ValeurGenerators.message())
        .as(Doute::new);
  }

  static Arbitrary<Variations> variations() {
    return Combinators.combine(AgregationGenerators.axe(), retenues(), retenues())
        .as((axe, avant, apres) -> Variations.of(Totaux.of(axe, avant), Totaux.of(axe, apres)));
  }

  /** Lines of one step and year. */
  private static Arbitrary<Selection> retenues() {
    return AgregationGenerators.ligne()
        .list()
        .ofMaxSize(6)
        .map(lignes -> Selection.of(lignes).parTranche().values().stream()
            .findFirst()
            .orElse(Selection.of(List.of())));
  }

  static Arbitrary<CoutsUnitaires> couts() {
    return Combinators.combine(AgregationGenerators.axe(), retenues()).as(CoutsUnitaires::of);
  }

  /** Cells of cross tables; tables without shares are left out. */
  static Arbitrary<PartCroisee> part() {
    return Combinators.combine(AgregationGenerators.axe(), AgregationGenerators.axe(), retenues())
        .as((lignes, colonnes, retenues) ->
            Croisement.of(lignes, colonnes, retenues).parts())
        .filter(parts -> !parts.isEmpty())
        .map(parts -> parts.get(0));
  }
}
