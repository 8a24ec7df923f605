package fr.contratdeville.examples.documents;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.Beneficiaires.Unite;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.TrancheAge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample of Dole beside what was counted by hand in the text. */
class Dole2023Test {
  private final ContratDeVille contrat;

  Dole2023Test() throws IOException {
    contrat = Contrats.read(Path.of("echantillons/dole-2023.json")).valeur();
  }

  /** The rows of the table, by structure. */
  @Test
  void holds_39_actions_of_15_structures_and_no_money() {
    assertThat(contrat.actions().stream()
            .collect(Collectors.groupingBy(
                a -> a.porteur().map(Porteur::nom).orElseThrow(), Collectors.counting())))
        .containsEntry("Centre social ODG", 9L)
        .containsEntry("Loisirs Populaires Dolois", 7L)
        .containsEntry("Cité Jeunes", 5L)
        .containsEntry("Femmes Debout", 4L)
        .containsEntry("Régie de quartier", 4L)
        .hasSize(15);
    assertThat(contrat.actions()).hasSize(39);
    assertThat(contrat.volets()).hasSize(39);
    assertThat(contrat.lignes()).isEmpty();
    assertThat(contrat.totaux()).isEmpty();
  }

  @Test
  void two_actions_of_one_name_in_two_structures_stay_two() {
    assertThat(contrat.actions())
        .filteredOn(a -> a.intitule().equals("Accès aux droits"))
        .extracting(a -> a.porteur().orElseThrow().nom())
        .containsExactly("Centre social ODG", "Femmes Debout");
    assertThat(contrat.actions().stream().map(Action::intitule).distinct()).hasSize(38);
  }

  @Test
  void says_what_became_of_four_actions() {
    assertThat(contrat.actions().stream()
            .collect(Collectors.groupingBy(Action::statut, Collectors.counting())))
        .containsOnly(
            entry(Statut.REPORTEE, 2L),
            entry(Statut.PARTIELLE, 1L),
            entry(Statut.EN_COURS, 1L),
            entry(Statut.NON_PRECISE, 35L));
    assertThat(contrat.actions())
        .filteredOn(a -> a.statut() == Statut.REPORTEE)
        .extracting(Action::reporteVers)
        .containsOnly(Optional.of(Exercice.of(2024)));
    assertThat(action("Chantier vélo").statut()).isEqualTo(Statut.PARTIELLE);
    assertThat(action("Batucada Meslinoise").statut()).isEqualTo(Statut.EN_COURS);
  }

  /** The text has 54 figures that count something: 24 people, households or groups, 30 others. */
  @Test
  void holds_every_figure_of_the_text() {
    assertThat(publics().filter(b -> b.effectif().isPresent())).hasSize(24);
    assertThat(indicateurs().filter(i -> i.valeur().isPresent())).hasSize(26);
    assertThat(indicateurs().filter(i -> i.cible().isPresent()))
        .as("the phases of four programmes, in the future tense")
        .hasSize(4);
    assertThat(somme())
        .as(
            "134 + 134 of its parts, 11, 15, 2500, 5 to 10, 1, 12, 12, 15 + 39, 12, 15 + 7, 23 + 10, 1")
        .isEqualTo("~2946..2951");
  }

  @Test
  void parts_stand_below_their_whole() {
    Beneficiaires enfants = volet("PRE").beneficiaires().get(0);
    assertThat(enfants.effectif()).contains(Effectif.of(134));
    assertThat(enfants.dont())
        .extracting(b -> b.effectif().orElseThrow().toString())
        .containsExactly("12", "88", "34");

    List<Beneficiaires> club = volet("Sensibilisation nature : club Nature").beneficiaires();
    assertThat(club)
        .extracting(b ->
            b.effectif().orElseThrow() + " " + b.perimetre() + " " + b.dont().size())
        .containsExactly("15 QPV 1", "23 HORS_QPV 1", "1 QPV 0");
  }

  /** 15 parcours are the 15 persons; the bands are those printed, "plus de 50" beside "26 à 49". */
  @Test
  void objectif_emploi_has_its_persons_by_sex_and_age_and_its_parcours_apart() {
    Volet emploi = volet("Objectif emploi");
    assertThat(emploi.beneficiaires()).hasSize(1);
    Beneficiaires personnes = emploi.beneficiaires().get(0);
    assertThat(personnes.effectif()).contains(Effectif.of(15));
    assertThat(personnes.dont())
        .filteredOn(b -> b.age().isPresent())
        .extracting(b -> b.age().map(TrancheAge::toString).orElseThrow() + " " + nombre(b))
        .containsExactly("..25 1", "26..49 8", "50.. 6");
    assertThat(personnes.dont())
        .filteredOn(b -> b.sexe().isPresent())
        .extracting(b -> b.sexe().map(Sexe::name).orElseThrow() + " " + nombre(b))
        .containsExactly("FEMININ 13", "MASCULIN 2");
    assertThat(emploi.indicateurs())
        .extracting(Indicateur::unite)
        .containsExactly(Optional.of("parcours"));
  }

  @Test
  void counts_are_bounds_or_about_and_of_four_units() {
    assertThat(volet("Conseil de jeunes").beneficiaires().get(0).effectif())
        .contains(Effectif.entre(5, 10));
    assertThat(volet("Ambassadeur/drice citoyen/ne").beneficiaires().get(0).effectif())
        .contains(Effectif.environ(15));
    assertThat(volet("Unisexe vivre sans subir").beneficiaires())
        .extracting(b -> b.unite() + " " + nombre(b))
        .containsExactly("GROUPES 1", "MENAGES ~12");
    assertThat(publics().filter(b -> b.unite() == Unite.PASSAGES).map(Dole2023Test::nombre))
        .containsExactly("2500");
    assertThat(publics().filter(b -> b.perimetre() == Perimetre.HORS_QPV).map(Dole2023Test::nombre))
        .containsExactly("23", "10");
  }

  /**
   * The festival in 3 rows, the visits in 3, the autumn feast in 2, the children of the PRE in 2.
   */
  @Test
  void events_have_one_name_in_all_their_actions() {
    assertThat(publics()
            .flatMap(b -> b.evenement().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
        .containsOnly(
            entry("Festival de la diversité", 3L),
            entry("Visites des institutions", 3L),
            entry("Fête de l'automne", 2L),
            entry("PRE", 2L));
  }

  /** Copies by issue, cleanings by week, afternoons by holiday: no totals. */
  @Test
  void a_rate_says_of_what() {
    assertThat(indicateurs().filter(i -> i.par().isPresent()))
        .extracting(i -> i.valeur().orElseThrow() + " par " + i.par().orElseThrow())
        .containsExactly("1200 par numéro", "2 par semaine", "2 par petites vacances scolaires");
  }

  private Action action(String intitule) {
    return contrat.actions().stream()
        .filter(a -> a.intitule().equals(intitule))
        .findFirst()
        .orElseThrow();
  }

  private Volet volet(String intitule) {
    return action(intitule).volets().get(0);
  }

  private Stream<Beneficiaires> publics() {
    return contrat.volets().stream()
        .flatMap(v -> v.volet().beneficiaires().stream())
        .flatMap(b -> Stream.concat(Stream.of(b), b.dont().stream()));
  }

  private Stream<Indicateur> indicateurs() {
    return contrat.volets().stream().flatMap(v -> v.volet().indicateurs().stream());
  }

  private String somme() {
    return publics()
        .flatMap(b -> b.effectif().stream())
        .reduce(Effectif::plus)
        .orElseThrow()
        .toString();
  }

  private static String nombre(Beneficiaires beneficiaires) {
    return beneficiaires.effectif().orElseThrow().toString();
  }
}
