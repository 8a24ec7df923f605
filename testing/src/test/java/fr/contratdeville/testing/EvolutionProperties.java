package fr.contratdeville.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Changement;
import fr.contratdeville.agregation.Changement.Nature;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Suivi;
import fr.contratdeville.agregation.Suivi.Etat;
import fr.contratdeville.agregation.Variation;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every comparison of two contracts keeps to. */
class EvolutionProperties {

  @Property(tries = 100)
  void nothing_becomes_of_a_contract_in_itself(@ForAll ContratDeVille contrat) {
    Evolution evolution = Evolution.of(contrat, contrat);
    assertThat(evolution.actions()).hasSameSizeAs(contrat.actions());
    assertThat(evolution.actions()).allMatch(s -> s.etat() == Etat.INCHANGE);
    assertThat(evolution.porteurs()).allMatch(s -> s.etat() == Etat.INCHANGE);
    assertThat(evolution.financeurs()).allMatch(s -> s.etat() == Etat.INCHANGE);
    assertThat(evolution.doutes()).isEmpty();
    assertThat(evolution.totaux().values()).allMatch(v -> v.ecart().isZero() && !v.aChange());
    assertThat(evolution.tranches().isEmpty()).isEqualTo(contrat.lignes().isEmpty());
  }

  @Property(tries = 100)
  void each_action_of_both_is_there_once(@ForAll Evolution evolution) {
    assertThat(presents(evolution.actions(), Suivi::avant))
        .isEqualTo(nombres(evolution.avant().actions()));
    assertThat(presents(evolution.actions(), Suivi::apres))
        .isEqualTo(nombres(evolution.apres().actions()));
    assertThat(evolution.actions()).allSatisfy(s -> {
      boolean deux = s.avant().isPresent() && s.apres().isPresent();
      assertThat(s.rapprochement().isPresent()).isEqualTo(deux);
      assertThat(s.changements().isEmpty()).isEqualTo(s.etat() != Etat.CHANGE);
    });
    int parEtat = 0;
    for (Etat etat : Etat.values()) {
      parEtat += evolution.actions(etat).size();
    }
    assertThat(parEtat).isEqualTo(evolution.actions().size());
  }

  private static Map<Action, Long> presents(
      List<Suivi<Action>> suivis, Function<Suivi<Action>, Optional<Action>> cote) {
    return nombres(suivis.stream().map(cote).flatMap(Optional::stream).toList());
  }

  private static Map<Action, Long> nombres(List<Action> actions) {
    return actions.stream().collect(Collectors.groupingBy(a -> a, Collectors.counting()));
  }

  @Property(tries = 100)
  void the_other_way_round_new_is_gone_and_gaps_are_opposite(@ForAll Evolution evolution) {
    Evolution inverse = Evolution.of(evolution.apres(), evolution.avant());
    assertThat(couples(evolution.actions(), false)).isEqualTo(couples(inverse.actions(), true));
    assertThat(couples(evolution.porteurs(), false)).isEqualTo(couples(inverse.porteurs(), true));
    assertThat(couples(evolution.financeurs(), false))
        .isEqualTo(couples(inverse.financeurs(), true));
    assertThat(inverse.tranches()).isEqualTo(evolution.tranches());
    NavigableMap<Tranche, Variation> opposes = new TreeMap<>();
    inverse.totaux().forEach((tranche, v) -> opposes.put(tranche, v.inverse()));
    assertThat(evolution.totaux()).isEqualTo(opposes);
    assertThat(evolution.doutes()).hasSameSizeAs(inverse.doutes());
    assertThat(evolution.nonCompare()).hasSameSizeAs(inverse.nonCompare());
  }

  /** What was matched with what, why, what changed, and how much of each there is. */
  private static Map<List<Object>, Long> couples(List<? extends Suivi<?>> suivis, boolean inverse) {
    return suivis.stream()
        .map(s -> {
          List<Object> changements = new ArrayList<>();
          for (Changement c : s.changements()) {
            changements.add(List.of(
                c.nature(),
                tries(inverse ? c.apres() : c.avant()),
                tries(inverse ? c.avant() : c.apres())));
          }
          return List.<Object>of(
              inverse ? s.apres() : s.avant(),
              inverse ? s.avant() : s.apres(),
              s.rapprochement().map(r -> r.motif() + " " + r.proximite()),
              changements);
        })
        .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
  }

  /**
   * The letters of a message: the order of the financeurs that it lists is that of one contract.
   */
  private static List<Integer> tries(Message message) {
    return message.fr().chars().filter(Character::isDigit).sorted().boxed().toList();
  }

  @Property(tries = 100)
  void gaps_add_up_to_the_gap_of_the_totals(@ForAll Evolution evolution) {
    NavigableMap<Tranche, Montant> ecarts = new TreeMap<>();
    evolution.totaux().forEach((tranche, total) -> ecarts.put(tranche, total.ecart()));
    assertThat(sommes(evolution.actions(), evolution)).isEqualTo(ecarts);
    assertThat(sommes(evolution.porteurs(), evolution)).isEqualTo(ecarts);
    assertThat(sommes(evolution.financeurs(), evolution)).isEqualTo(ecarts);
    for (Suivi<Action> suivi : evolution.actions()) {
      suivi
          .montants()
          .forEach((tranche, variations) -> assertThat(
                  Montant.somme(variations.stream().map(Variation::ecart).toList()))
              .isEqualTo(suivi.totaux().get(tranche).ecart()));
    }
  }

  private static NavigableMap<Tranche, Montant> sommes(
      List<? extends Suivi<?>> suivis, Evolution evolution) {
    NavigableMap<Tranche, Montant> sommes = new TreeMap<>();
    evolution.tranches().forEach(t -> sommes.put(t, Montant.ZERO));
    suivis.forEach(
        s -> s.totaux().forEach((tranche, v) -> sommes.merge(tranche, v.ecart(), Montant::plus)));
    return sommes;
  }

  /** The totals are those that the contract itself has. */
  @Property(tries = 60)
  void totals_are_those_of_the_retained_amounts(
      @ForAll @Coherent ContratDeVille avant, @ForAll @Coherent ContratDeVille apres) {
    Evolution evolution = Evolution.of(avant, apres);
    evolution.totaux().forEach((tranche, total) -> {
      assertThat(total.avant().somme()).isEqualTo(avant.retenues().total());
      assertThat(total.apres().somme()).isEqualTo(apres.retenues().total());
    });
    assertThat(evolution.totaux().isEmpty())
        .isEqualTo(avant.lignes().isEmpty() || apres.lignes().isEmpty());
  }

  @Provide
  Arbitrary<ContratAltere> montants() {
    return ContratArbitraries.alteres(
        Alteration.MONTANT_INTERVERTI,
        Alteration.MONTANT_DECUPLE,
        Alteration.MONTANT_OPPOSE,
        Alteration.MONTANT_ARRONDI,
        Alteration.MONTANT_ILLISIBLE,
        Alteration.MONTANT_DEPLACE);
  }

  @Property(tries = 100)
  void one_amount_that_changed_is_one_change(@ForAll("montants") ContratAltere altere) {
    Evolution evolution = Evolution.of(altere.avant(), altere.apres());
    List<Suivi<Action>> changees = evolution.actions(Etat.CHANGE);
    assertThat(changees).hasSize(1);
    assertThat(evolution.actions(Etat.INCHANGE))
        .hasSize(altere.avant().actions().size() - 1);
    int rang = Integer.parseInt(altere.chemin().split("/", -1)[2]);
    assertThat(changees.get(0).avant()).contains(altere.avant().actions().get(rang));
    assertThat(changees.get(0).apres()).contains(altere.apres().actions().get(rang));
    assertThat(changees.get(0).changements())
        .extracting(Changement::nature)
        .containsExactly(Nature.MONTANTS);
    long autres = changees.get(0).montants().values().stream()
        .flatMap(List::stream)
        .filter(Variation::aChange)
        .count();
    assertThat(autres).isEqualTo(altere.alteration() == Alteration.MONTANT_DEPLACE ? 2 : 1);
  }

  @Provide
  Arbitrary<ContratAltere> actions() {
    return ContratArbitraries.alteres(
        Alteration.ACTION_PERDUE,
        Alteration.ACTION_DOUBLEE,
        Alteration.ORDRE_CHANGE,
        Alteration.FINANCEUR_ECRIT_AUTREMENT,
        Alteration.TOTAL_FAUX);
  }

  @Property(tries = 100)
  void an_action_that_is_lost_is_gone_and_one_that_moved_is_not(
      @ForAll("actions") ContratAltere altere) {
    Evolution evolution = Evolution.of(altere.avant(), altere.apres());
    Map<Etat, Integer> nombres = new HashMap<>();
    for (Etat etat : Etat.values()) {
      nombres.put(etat, evolution.actions(etat).size());
    }
    int toutes = altere.avant().actions().size();
    int perdues = altere.alteration() == Alteration.ACTION_PERDUE ? 1 : 0;
    int neuves = altere.alteration() == Alteration.ACTION_DOUBLEE ? 1 : 0;
    assertThat(nombres)
        .isEqualTo(Map.of(
            Etat.NOUVEAU,
            neuves,
            Etat.DISPARU,
            perdues,
            Etat.CHANGE,
            0,
            Etat.INCHANGE,
            toutes - perdues));
  }

  /** One title, then one porteur, is changed; titles are of two words, each once. */
  @Property(tries = 60)
  void one_title_or_porteur_that_changed_is_one_change(
      @ForAll @Coherent ContratDeVille contrat, @ForAll int choix) {
    List<Action> actions = new ArrayList<>();
    for (Action action : contrat.actions()) {
      actions.add(Action.builder()
          .from(action)
          .intitule("Ateliers "
              + "abcdefgh".substring(actions.size(), actions.size() + 1).repeat(9))
          .build());
    }
    int rang = Math.floorMod(choix, actions.size());
    Action ancienne = actions.get(rang);
    ContratDeVille avant = contrat.withActions(actions);

    actions.set(
        rang,
        Action.builder()
            .from(ancienne)
            .intitule(ancienne.intitule() + " du soir")
            .build());
    assertThat(changements(avant, avant.withActions(actions))).containsExactly(Nature.INTITULE);
    actions.set(rang, ancienne.withPorteur(Porteur.of("Une tout autre association")));
    assertThat(changements(avant, avant.withActions(actions))).containsExactly(Nature.PORTEUR);
  }

  private static List<Nature> changements(ContratDeVille avant, ContratDeVille apres) {
    Evolution evolution = Evolution.of(avant, apres);
    assertThat(evolution.actions(Etat.CHANGE)).hasSize(1);
    assertThat(evolution.actions(Etat.INCHANGE)).hasSize(avant.actions().size() - 1);
    return evolution.actions(Etat.CHANGE).get(0).changements().stream()
        .map(Changement::nature)
        .toList();
  }
}
