package fr.contratdeville.testing.alteration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.testing.Coherent;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.testing.structure.Differences;
import fr.contratdeville.valeur.Montant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each alteration does what the catalogue says, and nothing else. */
class AlterationProperties {

  @Provide
  Arbitrary<Alteration> alterations() {
    return Arbitraries.of(Alteration.class);
  }

  @Property(tries = 100)
  void it_changes_something_where_it_says(@ForAll ContratAltere altere) {
    List<String> differences = Differences.between(altere.avant(), altere.apres());
    assertThat(differences).isNotEmpty();
    String liste = altere.chemin().replaceFirst("/\\d+$", "");
    assertThat(differences).allMatch(d -> d.startsWith(liste));
  }

  /** One change of one value is one difference, at the very place. */
  @Property(tries = 100)
  void a_changed_figure_is_one_difference(@ForAll("chiffres") ContratAltere altere) {
    assertThat(Differences.between(altere.avant(), altere.apres()))
        .singleElement()
        .asString()
        .startsWith(altere.chemin() + "/");
  }

  @Provide
  Arbitrary<ContratAltere> chiffres() {
    return ContratArbitraries.alteres(
        Alteration.TOTAL_FAUX,
        Alteration.TOTAL_INTERVERTI,
        Alteration.PART_FAUSSE,
        Alteration.MONTANT_INTERVERTI,
        Alteration.MONTANT_DECUPLE,
        Alteration.MONTANT_OPPOSE,
        Alteration.MONTANT_ARRONDI,
        Alteration.MONTANT_DEPLACE,
        Alteration.FINANCEUR_ECRIT_AUTREMENT);
  }

  @Property(tries = 40)
  void any_contract_can_be_altered(
      @ForAll("alterations") Alteration alteration, @ForAll ContratDeVille contrat) {
    for (ContratAltere altere : alteration.all(contrat)) {
      assertThat(altere.apres()).isNotEqualTo(contrat);
      assertThat(altere.avant()).isSameAs(contrat);
    }
  }

  /** Nobody writes such amounts, but any contract may hold them. */
  @Example
  void amounts_that_would_no_longer_fit_are_left_alone() {
    for (long centimes : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, 3_900_000_000_000_000_000L}) {
      ContratDeVille contrat = ContratDeVille.builder()
          .intitule("Contrat")
          .addTotal(TotalDeclare.builder()
              .nature(TotalDeclare.Nature.GENERAL)
              .valeur(Montant.ofCentimes(centimes))
              .build())
          .build();
      assertThat(Alteration.TOTAL_FAUX.all(contrat)).isEmpty();
      assertThat(Alteration.TOTAL_INTERVERTI.all(contrat)).isEmpty();
    }
  }

  @Property(tries = 40)
  void a_choice_is_one_of_all_and_all_can_be_chosen(
      @ForAll("alterations") Alteration alteration, @ForAll @Coherent ContratDeVille contrat) {
    List<ContratAltere> toutes = alteration.all(contrat);
    for (int i = 0; i < toutes.size(); i++) {
      assertThat(alteration.apply(contrat, i)).contains(toutes.get(i));
      assertThat(alteration.apply(contrat, i - toutes.size())).contains(toutes.get(i));
    }
    if (toutes.isEmpty()) {
      assertThat(alteration.apply(contrat, 0)).isEmpty();
    }
  }

  @Property(tries = 100)
  void totals_move_by_what_was_done(@ForAll ContratAltere altere) {
    Montant avant = somme(altere.avant());
    Montant apres = somme(altere.apres());
    switch (altere.alteration()) {
      case MONTANT_DEPLACE,
          ORDRE_CHANGE,
          TOTAL_FAUX,
          TOTAL_INTERVERTI,
          TOTAL_EFFACE,
          PART_FAUSSE,
          FINANCEUR_ECRIT_AUTREMENT -> assertThat(apres).isEqualTo(avant);
      case MONTANT_ARRONDI -> assertThat(avant.minus(apres)).isBetween(Montant.ZERO, Montant.of(1));
      case MONTANT_DOUBLE, ACTION_DOUBLEE, MONTANT_DECUPLE ->
        assertThat(apres).isGreaterThanOrEqualTo(avant);
      case MONTANT_EFFACE, MONTANT_ILLISIBLE, MONTANT_OPPOSE, ACTION_PERDUE ->
        assertThat(apres).isLessThanOrEqualTo(avant);
      case MONTANT_INTERVERTI ->
        assertThat(Math.floorMod(apres.minus(avant).centimes(), 900L))
            .as("a gap of swapped digits is a multiple of nine")
            .isZero();
    }
  }

  private static Montant somme(ContratDeVille contrat) {
    return Montant.somme(contrat.lignes().stream()
        .map(LigneSituee::montant)
        .flatMap(Optional::stream)
        .toList());
  }

  @Example
  void each_fits_some_coherent_contract() {
    Set<Alteration> vues = EnumSet.noneOf(Alteration.class);
    ContratArbitraries.contratsCoherents().sampleStream().limit(60).forEach(contrat -> {
      for (Alteration alteration : Alteration.values()) {
        if (alteration.apply(contrat, 0).isPresent()) {
          vues.add(alteration);
        }
      }
    });
    assertThat(vues).containsExactly(Alteration.values());
  }

  /** The page for users lists the catalogue. */
  @Example
  void each_is_in_the_page() throws Exception {
    String page = Files.readString(Path.of("../docs/tests.md"));
    for (Alteration alteration : Alteration.values()) {
      assertThat(page).contains("`" + alteration.name() + "`");
    }
  }
}
