package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TotauxProperties {

  @Provide
  Arbitrary<LigneSituee> ligne() {
    return Lignes.arbitraire();
  }

  @Provide
  Arbitrary<List<LigneSituee>> lignes() {
    return Lignes.arbitraire().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Axe> axe() {
    return Lignes.axes();
  }

  @Property
  void parts_sum_to_the_total_of_the_lines(
      @ForAll("axe") Axe axe, @ForAll("lignes") List<LigneSituee> lignes) {
    Totaux totaux = Totaux.of(axe, lignes);
    Montant attendu = Montant.somme(
        lignes.stream().map(LigneSituee::montant).flatMap(Optional::stream).toList());
    assertThat(Montant.somme(totaux.postes().values().stream().map(Poste::somme).toList()))
        .isEqualTo(attendu)
        .isEqualTo(totaux.total());
    assertThat(totaux.postes().values().stream().mapToLong(Poste::lignes).sum())
        .isEqualTo(lignes.size());
  }

  @Property
  void the_order_of_lines_changes_nothing(
      @ForAll("axe") Axe axe,
      @ForAll("lignes") List<LigneSituee> lignes,
      @ForAll long graine,
      @ForAll @IntRange(max = 6) int decimales) {
    List<LigneSituee> melange = new ArrayList<>(lignes);
    Collections.shuffle(melange, new Random(graine));
    Totaux totaux = Totaux.of(axe, lignes);
    Totaux autre = Totaux.of(axe, melange);
    assertThat(autre).isEqualTo(totaux).hasSameHashCodeAs(totaux);
    assertThat(autre.parts(decimales)).isEqualTo(totaux.parts(decimales));
  }

  @Property
  void a_new_line_changes_its_key_and_no_other(
      @ForAll("axe") Axe axe,
      @ForAll("lignes") List<LigneSituee> lignes,
      @ForAll("ligne") LigneSituee nouvelle) {
    Totaux avant = Totaux.of(axe, lignes);
    List<LigneSituee> plus = new ArrayList<>(lignes);
    plus.add(nouvelle);
    Totaux apres = Totaux.of(axe, plus);
    Cle touchee = axe.cle(nouvelle);
    apres.postes().forEach((cle, poste) -> {
      Poste ancien = avant.poste(cle).orElse(Poste.VIDE);
      if (cle.equals(touchee)) {
        assertThat(poste.somme())
            .isEqualTo(ancien.somme().plus(nouvelle.montant().orElse(Montant.ZERO)));
        assertThat(poste.lignes()).isEqualTo(ancien.lignes() + 1);
      } else {
        assertThat(poste).isEqualTo(ancien);
      }
    });
    assertThat(apres.postes())
        .hasSizeBetween(avant.postes().size(), avant.postes().size() + 1);
  }

  @Property
  void partial_totals_merge_in_any_grouping_and_order(
      @ForAll("axe") Axe axe,
      @ForAll("lignes") List<LigneSituee> x,
      @ForAll("lignes") List<LigneSituee> y,
      @ForAll("lignes") List<LigneSituee> z) {
    Totaux a = Totaux.of(axe, x);
    Totaux b = Totaux.of(axe, y);
    Totaux c = Totaux.of(axe, z);
    List<LigneSituee> tout = new ArrayList<>(x);
    tout.addAll(y);
    tout.addAll(z);
    assertThat(a.plus(b).plus(c))
        .isEqualTo(a.plus(b.plus(c)))
        .isEqualTo(c.plus(a).plus(b))
        .isEqualTo(Totaux.of(axe, tout))
        .hasToString(Totaux.of(axe, tout).toString());
  }

  @Property
  void sums_that_travel_make_the_same_totals_and_merge(
      @ForAll("axe") Axe axe,
      @ForAll("lignes") List<LigneSituee> x,
      @ForAll("lignes") List<LigneSituee> y) {
    Totaux a = Totaux.of(axe, x);
    Totaux b = Totaux.of(axe, y);
    Totaux venus = Totaux.deSommes(axe, a.sommes());
    assertThat(venus).isEqualTo(a).hasToString(a.toString());
    assertThat(venus.cles()).containsExactlyInAnyOrderElementsOf(a.cles());
    assertThat(venus.plus(Totaux.deSommes(axe, b.sommes()))).isEqualTo(a.plus(b));
  }

  /** Whatever a table is written as: one amount has one share, which is its own, half up. */
  @Property
  void one_amount_has_one_share_wherever_it_is_shown(
      @ForAll("axe") Axe axe, @ForAll("petites") List<LigneSituee> lignes) {
    Totaux totaux = Totaux.of(axe, lignes);
    assertThat(totaux.parts().isEmpty()).isEqualTo(!totaux.aDesParts() || lignes.isEmpty());
    Map<Montant, Part> parMontant = new HashMap<>();
    totaux.parts().forEach((cle, part) -> {
      Montant somme = totaux.poste(cle).orElseThrow().somme();
      assertThat(parMontant.merge(somme, part, (premiere, autre) -> premiere)).isEqualTo(part);
      assertThat(Part.affichee(somme, totaux.total())).contains(part);
      BigDecimal exacte =
          somme.euros().movePointRight(2).divide(totaux.total().euros(), MathContext.DECIMAL128);
      assertThat(exacte.subtract(part.pourcentage()).abs())
          .isLessThanOrEqualTo(new BigDecimal("0.05"));
    });
    assertThat(affichees(totaux))
        .isEqualTo(totaux.parts().entrySet().stream()
            .filter(e -> totaux.poste(e.getKey()).orElseThrow().montant().isPresent())
            .map(e -> e.getValue().pourcentage())
            .toList());
  }

  /** The shares of the rows of the table, which all formats write. */
  private static List<BigDecimal> affichees(Totaux totaux) {
    int colonne =
        totaux.tableau().colonnes().stream().map(Colonne::genre).toList().indexOf(Genre.PART);
    return totaux.tableau().rangees().stream()
        .map(rangee -> rangee.get(colonne).nombre())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Small amounts, so that many of them are equal. */
  @Provide
  Arbitrary<List<LigneSituee>> petites() {
    return Combinators.combine(
            Arbitraries.of("ETAT", "CAF", "Région", "MAIRIE", "EPCI", "PSE"),
            Arbitraries.of("MAS", "PEPS"),
            Arbitraries.of("SPORT", "EMPLOI"),
            Arbitraries.longs().between(-1, 7).injectNull(0.05))
        .as(Lignes::ligne)
        .list()
        .ofMaxSize(12);
  }
}
