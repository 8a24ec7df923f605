package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.Beneficiaires.Unite;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Effectif;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicsProperties {

  @Provide
  Arbitrary<Beneficiaires> public_() {
    return publics(Arbitraries.of("fête", "PRE").optional(0.3));
  }

  @Provide
  Arbitrary<Beneficiaires> sansEvenement() {
    return publics(Arbitraries.just(Optional.empty()));
  }

  @Provide
  Arbitrary<List<VoletSitue>> volets() {
    return public_().list().ofMaxSize(4).list().ofMaxSize(6).map(PublicsProperties::situes);
  }

  @Property
  void the_order_of_entries_changes_nothing(
      @ForAll("volets") List<VoletSitue> volets, @ForAll long graine) {
    List<VoletSitue> melange = new ArrayList<>(volets);
    Collections.shuffle(melange, new Random(graine));
    assertThat(Publics.of(melange)).isEqualTo(Publics.of(volets));
  }

  @Property
  void partial_publics_merge_in_any_grouping_and_order(
      @ForAll("volets") List<VoletSitue> x,
      @ForAll("volets") List<VoletSitue> y,
      @ForAll("volets") List<VoletSitue> z) {
    Publics a = Publics.of(x);
    Publics b = Publics.of(y);
    Publics c = Publics.of(z);
    List<VoletSitue> tout = new ArrayList<>(x);
    tout.addAll(y);
    tout.addAll(z);
    assertThat(a.plus(b).plus(c))
        .isEqualTo(a.plus(b.plus(c)))
        .isEqualTo(c.plus(a).plus(b))
        .isEqualTo(Publics.of(tout))
        .hasToString(Publics.of(tout).toString());
  }

  @Property
  void a_public_outside_any_event_adds_its_count_to_its_unit_alone(
      @ForAll("volets") List<VoletSitue> volets, @ForAll("sansEvenement") Beneficiaires nouveau) {
    Publics avant = Publics.of(volets);
    List<VoletSitue> plus = new ArrayList<>(volets);
    plus.addAll(PublicsTest.situes(List.of(nouveau)));
    Publics apres = Publics.of(plus);
    Effectif effectif = nouveau.effectif().orElseThrow();
    for (Unite unite : Unite.values()) {
      Optional<Effectif> attendu = unite == nouveau.unite()
          ? Optional.of(avant.effectif(unite).map(effectif::plus).orElse(effectif))
          : avant.effectif(unite);
      assertThat(apres.effectif(unite)).isEqualTo(attendu);
    }
  }

  @Property
  void an_event_given_again_changes_nothing(@ForAll("public_") Beneficiaires public_) {
    Beneficiaires fete = Beneficiaires.builder().from(public_).evenement("fête").build();
    List<VoletSitue> une = PublicsTest.situes(List.of(fete));
    assertThat(Publics.of(une).plus(Publics.of(une))).isEqualTo(Publics.of(une));
  }

  @Property
  void parts_change_nothing(
      @ForAll("public_") Beneficiaires public_, @ForAll("public_") Beneficiaires partie) {
    Beneficiaires avec = Beneficiaires.builder().from(public_).addDont(partie).build();
    assertThat(Publics.of(PublicsTest.situes(List.of(avec))))
        .isEqualTo(Publics.of(PublicsTest.situes(List.of(public_))));
  }

  private static Arbitrary<Beneficiaires> publics(Arbitrary<Optional<String>> evenement) {
    Arbitrary<Effectif> effectif =
        Arbitraries.of("0", "3", "2..4", "~12", "30..", "..9", "~5..7").map(Effectif::parse);
    return Combinators.combine(
            effectif, Arbitraries.of(Unite.class), Arbitraries.of(Perimetre.class), evenement)
        .as((e, unite, perimetre, nom) -> Beneficiaires.builder()
            .effectif(e)
            .unite(unite)
            .perimetre(perimetre)
            .evenement(nom)
            .build());
  }

  private static List<VoletSitue> situes(List<List<Beneficiaires>> volets) {
    List<VoletSitue> situes = new ArrayList<>();
    volets.forEach(volet -> situes.addAll(PublicsTest.situes(volet)));
    return situes;
  }
}
