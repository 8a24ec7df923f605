package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CroisementProperties {

  @Provide
  Arbitrary<List<LigneSituee>> lignes() {
    return Lignes.arbitraire().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Axe> axe() {
    return Lignes.axes();
  }

  @Property
  void cells_sum_to_their_margins(
      @ForAll("axe") Axe a, @ForAll("axe") Axe b, @ForAll("lignes") List<LigneSituee> lignes) {
    Croisement croisement = Croisement.of(a, b, lignes);
    croisement.lignes().postes().forEach((ligne, marge) -> {
      Poste somme = croisement.colonnes().postes().keySet().stream()
          .map(colonne -> croisement.poste(ligne, colonne))
          .flatMap(Optional::stream)
          .reduce(Poste.VIDE, Poste::plus);
      assertThat(somme).isEqualTo(marge);
    });
    assertThat(croisement.lignes().ensemble()).isEqualTo(croisement.colonnes().ensemble());
    assertThat(croisement.total())
        .isEqualTo(Montant.somme(
            lignes.stream().map(LigneSituee::montant).flatMap(Optional::stream).toList()));
  }

  @Property
  void a_table_and_its_transpose_hold_the_same_cells(
      @ForAll("axe") Axe a, @ForAll("axe") Axe b, @ForAll("lignes") List<LigneSituee> lignes) {
    Croisement droit = Croisement.of(a, b, lignes);
    Croisement tourne = Croisement.of(b, a, lignes);
    for (LigneSituee ligne : lignes) {
      assertThat(tourne.poste(b.cle(ligne), a.cle(ligne)))
          .isPresent()
          .isEqualTo(droit.poste(a.cle(ligne), b.cle(ligne)));
    }
  }

  @Property
  void order_changes_nothing_and_parts_merge(
      @ForAll("axe") Axe a,
      @ForAll("axe") Axe b,
      @ForAll("lignes") List<LigneSituee> x,
      @ForAll("lignes") List<LigneSituee> y,
      @ForAll long graine) {
    List<LigneSituee> tout = new ArrayList<>(x);
    tout.addAll(y);
    Croisement entier = Croisement.of(a, b, tout);
    Collections.shuffle(tout, new Random(graine));
    Croisement gauche = Croisement.of(a, b, x);
    Croisement droite = Croisement.of(a, b, y);
    assertThat(Croisement.of(a, b, tout)).isEqualTo(entier).hasSameHashCodeAs(entier);
    assertThat(gauche.plus(droite)).isEqualTo(entier).isEqualTo(droite.plus(gauche));
    assertThat(gauche.plus(droite)).hasToString(entier.toString());
  }

  @Property
  void sums_that_travel_make_the_same_table_and_merge(
      @ForAll("axe") Axe a,
      @ForAll("axe") Axe b,
      @ForAll("lignes") List<LigneSituee> x,
      @ForAll("lignes") List<LigneSituee> y) {
    Croisement gauche = Croisement.of(a, b, x);
    Croisement droite = Croisement.of(a, b, y);
    Croisement venu = Croisement.deSommes(a, b, gauche.sommes());
    assertThat(venu).isEqualTo(gauche);
    assertThat(venu.lignes().cles())
        .containsExactlyInAnyOrderElementsOf(gauche.lignes().cles());
    assertThat(venu.plus(Croisement.deSommes(a, b, droite.sommes())))
        .isEqualTo(gauche.plus(droite));
  }
}
