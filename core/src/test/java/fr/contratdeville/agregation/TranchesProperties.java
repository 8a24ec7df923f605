package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No sum mixes steps or years, whatever the contract. */
class TranchesProperties {

  @Provide
  Arbitrary<ContratDeVille> contrat() {
    return Etapes.contrats();
  }

  @Provide
  Arbitrary<Axe> axe() {
    return Lignes.axes();
  }

  private static Montant somme(Iterable<LigneSituee> lignes) {
    List<Montant> montants = new ArrayList<>();
    lignes.forEach(l -> l.montant().ifPresent(montants::add));
    return Montant.somme(montants);
  }

  @Property
  void a_year_of_what_counts_is_of_one_step(@ForAll("contrat") ContratDeVille contrat) {
    Map<Optional<Exercice>, Optional<EtapeMontant>> etapes = new HashMap<>();
    for (LigneSituee ligne : contrat.retenues()) {
      Tranche tranche = Tranche.of(ligne.ligne());
      assertThat(etapes.merge(tranche.exercice(), tranche.etape(), (a, b) -> b))
          .isEqualTo(tranche.etape());
      assertThat(etapes.get(tranche.exercice())).isEqualTo(tranche.etape());
    }
    contrat.retenues().parTranche().forEach((tranche, part) -> {
      if (part.lignes().stream().anyMatch(l -> l.montant().isPresent())) {
        assertThat(Totaux.of(Axes.financeur(), part).total()).isEqualTo(somme(part));
      }
    });
  }

  @Property
  void a_year_with_an_amount_counts_with_an_amount(@ForAll("contrat") ContratDeVille contrat) {
    for (LigneSituee ligne : contrat.lignes()) {
      if (ligne.montant().isPresent()) {
        assertThat(contrat.retenues())
            .anyMatch(l -> l.montant().isPresent()
                && l.ligne().exercice().equals(ligne.ligne().exercice()));
      }
    }
  }

  @Property
  void what_counts_and_what_does_not_are_all_lines(@ForAll("contrat") ContratDeVille contrat) {
    Selection retenues = contrat.retenues();
    List<LigneSituee> reunies = new ArrayList<>(retenues.lignes());
    reunies.addAll(retenues.ecartees());
    assertThat(reunies).containsExactlyInAnyOrderElementsOf(contrat.lignes());
    assertThat(Selection.of(retenues).retenues().lignes()).isEqualTo(retenues.lignes());
  }

  @Property
  void the_parts_by_step_and_year_are_all_lines(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat) {
    NavigableMap<Tranche, Selection> parts = Selection.of(contrat.lignes()).parTranche();
    assertThat(
            Montant.somme(parts.values().stream().map(TranchesProperties::somme).toList()))
        .isEqualTo(somme(contrat.lignes()));
    Totaux totaux = Totaux.of(axe, contrat.lignes());
    parts.forEach((tranche, part) -> {
      assertThat(part).allMatch(l -> tranche.couvre(l.ligne()));
      assertThat(totaux.tranche(tranche)).isEqualTo(Totaux.of(axe, part));
      assertThat(totaux.tranche(tranche).total()).isEqualTo(somme(part));
    });
  }

  @Property
  void a_total_is_refused_just_when_its_amounts_are_of_several_steps_or_years(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat) {
    Totaux totaux = Totaux.of(axe, contrat.lignes());
    long tranches = contrat.lignes().stream()
        .filter(l -> l.montant().isPresent())
        .map(l -> Tranche.of(l.ligne()))
        .distinct()
        .count();
    if (tranches > 1) {
      assertThatThrownBy(totaux::total).isInstanceOf(ValeurInvalideException.class);
    } else {
      assertThat(totaux.total()).isEqualTo(somme(contrat.lignes()));
    }
  }

  @Property
  void cross_tables_of_several_steps_merge_and_have_both_margins(
      @ForAll("axe") Axe a,
      @ForAll("axe") Axe b,
      @ForAll("contrat") ContratDeVille un,
      @ForAll("contrat") ContratDeVille autre) {
    List<LigneSituee> tout = new ArrayList<>(un.lignes());
    tout.addAll(autre.lignes());
    Croisement entier = Croisement.of(a, b, tout);
    Croisement reuni = Croisement.of(a, b, un.lignes()).plus(Croisement.of(a, b, autre.lignes()));
    assertThat(reuni).isEqualTo(entier).hasToString(entier.toString());
    assertThat(entier.lignes()).isEqualTo(Totaux.of(a, tout));
    assertThat(entier.colonnes()).isEqualTo(Totaux.of(b, tout));
    for (Tranche tranche : entier.lignes().tranches()) {
      assertThat(entier.tranche(tranche).lignes()).isEqualTo(entier.lignes().tranche(tranche));
    }
  }
}
