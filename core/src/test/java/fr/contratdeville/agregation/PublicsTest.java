package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.Beneficiaires.Unite;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Effectif;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicsTest {

  @Test
  void a_part_is_never_added_to_its_whole() {
    Beneficiaires enfants = Beneficiaires.builder()
        .effectif(Effectif.of(134))
        .addDont(
            Beneficiaires.of(Effectif.of(100), Perimetre.QPV),
            Beneficiaires.of(Effectif.of(34), Perimetre.NON_PRECISE))
        .build();

    Publics publics = publics(enfants);

    assertThat(publics.effectif(Unite.PERSONNES)).contains(Effectif.of(134));
    assertThat(publics.effectif(Unite.PERSONNES, Perimetre.QPV)).isEmpty();
  }

  @Test
  void units_stay_apart() {
    Publics publics = publics(
        unites(Unite.PERSONNES, "5..10"),
        unites(Unite.PERSONNES, "~15"),
        unites(Unite.MENAGES, "~12"),
        unites(Unite.GROUPES, "1"));

    assertThat(publics.effectif(Unite.PERSONNES)).contains(Effectif.parse("~20..25"));
    assertThat(publics.effectif(Unite.MENAGES)).contains(Effectif.environ(12));
    assertThat(publics.effectif(Unite.GROUPES)).contains(Effectif.of(1));
    assertThat(publics.effectif(Unite.PASSAGES)).as("not zero").isEmpty();
    assertThat(publics).hasToString("{PERSONNES=~20..25, MENAGES=~12, GROUPES=1}");
  }

  @Test
  void the_total_of_an_entry_already_holds_its_inside_and_outside() {
    Publics publics = publics(
        Beneficiaires.of(Effectif.of(44), Perimetre.QPV),
        Beneficiaires.of(Effectif.of(49), Perimetre.TOTAL));

    assertThat(publics.effectif(Unite.PERSONNES)).contains(Effectif.of(49));
    assertThat(publics.effectif(Unite.PERSONNES, Perimetre.QPV)).contains(Effectif.of(44));
    assertThat(publics.effectif(Unite.PERSONNES, Perimetre.HORS_QPV)).isEmpty();
  }

  @Test
  void inside_outside_and_unsaid_add_up() {
    Publics publics = publics(
        Beneficiaires.of(Effectif.of(15), Perimetre.QPV),
        Beneficiaires.of(Effectif.of(23), Perimetre.HORS_QPV),
        Beneficiaires.of(Effectif.of(1), Perimetre.NON_PRECISE));

    assertThat(publics.effectif(Unite.PERSONNES)).contains(Effectif.of(39));
  }

  @Test
  void an_event_of_several_actions_is_counted_once_at_its_greatest() {
    Publics publics = Publics.of(situes(
        List.of(fete("2000"), fete("500")),
        List.of(fete("~2400")),
        List.of(unites(Unite.PERSONNES, "10"))));

    assertThat(publics.effectif(Unite.PERSONNES)).contains(Effectif.parse("~2510"));
    assertThat(publics.evenements()).containsExactly("fête");
  }

  @Test
  void bounds_of_an_event_are_those_that_cover_all_its_counts() {
    assertThat(Publics.of(situes(List.of(fete("..10")), List.of(fete("5..8"))))
            .effectif(Unite.PERSONNES))
        .contains(Effectif.parse("5..10"));
    assertThat(Publics.of(situes(List.of(fete("..10")), List.of(fete("5.."))))
            .effectif(Unite.PERSONNES))
        .contains(Effectif.parse("5.."));
    assertThat(Publics.of(situes(List.of(fete("..10")), List.of(fete("..9"))))
            .effectif(Unite.PERSONNES))
        .contains(Effectif.parse("..10"));
  }

  @Test
  void a_public_without_a_count_adds_nothing() {
    Publics publics =
        publics(Beneficiaires.builder().libelle("habitants").build(), unites(Unite.PERSONNES, "3"));

    assertThat(publics.sansEffectif()).isEqualTo(1);
    assertThat(publics.effectif(Unite.PERSONNES)).contains(Effectif.of(3));
    assertThat(publics).isNotEqualTo(publics(unites(Unite.PERSONNES, "3")));
  }

  @Test
  void nobody_changes_nothing() {
    Publics publics = publics(fete("30"), unites(Unite.PERSONNES, "3"));

    assertThat(publics.plus(Publics.aucun())).isEqualTo(publics).hasSameHashCodeAs(publics);
    assertThat(Publics.aucun().plus(publics)).isEqualTo(publics).isNotEqualTo("x");
    assertThat(Publics.of(List.of())).isEqualTo(Publics.aucun()).hasToString("{}");
  }

  private static Beneficiaires unites(Unite unite, String effectif) {
    return Beneficiaires.builder()
        .unite(unite)
        .effectif(Effectif.parse(effectif))
        .build();
  }

  private static Beneficiaires fete(String effectif) {
    return Beneficiaires.builder()
        .effectif(Effectif.parse(effectif))
        .evenement("fête")
        .build();
  }

  private static Publics publics(Beneficiaires... beneficiaires) {
    return Publics.of(situes(List.of(beneficiaires)));
  }

  /** One entry for each list. */
  @SafeVarargs
  static List<VoletSitue> situes(List<Beneficiaires>... volets) {
    Action.Builder action = Action.builder().intitule("Essai");
    for (List<Beneficiaires> beneficiaires : volets) {
      action.addVolet(Volet.builder().addAllBeneficiaires(beneficiaires).build());
    }
    return ContratDeVille.builder()
        .intitule("Essai")
        .addAction(action.build())
        .build()
        .volets();
  }

  @Test
  void an_event_of_two_sets_is_counted_once() {
    Publics tous = publics(fete("30"), unites(Unite.PERSONNES, "3"))
        .plus(publics(fete("~20"), unites(Unite.PERSONNES, "4")));

    assertThat(tous.effectif(Unite.PERSONNES)).contains(Effectif.parse("~37"));
    assertThat(tous.evenements()).containsExactly("fête");
  }
}
