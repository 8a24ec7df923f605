package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GrilleProperties {

  private static final int COTE = 14;

  @Property
  void aReferenceReadsBackFromItsText(
      @ForAll @IntRange(min = 1, max = Reference.LIGNE_MAX) int ligne,
      @ForAll @IntRange(min = 1, max = Reference.COLONNE_MAX) int colonne) {
    Reference reference = Reference.of(ligne, colonne);
    assertThat(Reference.parse(reference.toString())).isEqualTo(reference);
    long compacte = Reference.pack(ligne, colonne);
    assertThat(Reference.unpackLigne(compacte)).isEqualTo(ligne);
    assertThat(Reference.unpackColonne(compacte)).isEqualTo(colonne);
  }

  @Property
  void aRangeReadsBackFromItsText(@ForAll("plages") Plage plage) {
    assertThat(Plage.parse(plage.toString())).isEqualTo(plage);
    assertThat(Plage.parse(plage.derniere() + ":" + plage.premiere())).isEqualTo(plage);
  }

  @Property
  void mergesAnswerAsASearchOfThemAll(@ForAll("listes") List<Plage> plages) {
    Fusions fusions = Fusions.of(plages);
    assertThat(plages).containsAll(fusions.plages());
    for (int ligne = 1; ligne <= COTE + 1; ligne++) {
      for (int colonne = 1; colonne <= COTE + 1; colonne++) {
        int l = ligne;
        int c = colonne;
        List<Plage> trouvees =
            fusions.plages().stream().filter(p -> p.contient(l, c)).toList();
        assertThat(trouvees).hasSizeLessThanOrEqualTo(1);
        assertThat(fusions.de(l, c)).isEqualTo(trouvees.stream().findFirst());
      }
    }
  }

  @Property
  void ofMergesThatOverlapTheFirstIsKept(@ForAll("listes") List<Plage> plages) {
    List<Plage> gardees = new ArrayList<>();
    for (Plage plage : plages.stream().filter(p -> !p.estUneCellule()).sorted().toList()) {
      if (gardees.stream().noneMatch(g -> seTouchent(g, plage))) {
        gardees.add(plage);
      }
    }
    assertThat(Fusions.of(plages).plages()).isEqualTo(gardees);
  }

  @Property
  void aRowFindsEachOfItsCells(@ForAll("colonnes") List<Integer> colonnes) {
    Rangee rangee = Rangee.of(
        3, false, colonnes.stream().map(c -> Cellule.texte(3, c, "x" + c)).toList());
    for (int colonne = 1; colonne <= COTE; colonne++) {
      Optional<String> attendu =
          colonnes.contains(colonne) ? Optional.of("x" + colonne) : Optional.empty();
      assertThat(rangee.cellule(colonne).map(Cellule::texte)).isEqualTo(attendu);
    }
    assertThat(rangee.cellules()).hasSize((int) colonnes.stream().distinct().count());
  }

  private static boolean seTouchent(Plage a, Plage b) {
    return a.premiereLigne() <= b.derniereLigne()
        && b.premiereLigne() <= a.derniereLigne()
        && a.premiereColonne() <= b.derniereColonne()
        && b.premiereColonne() <= a.derniereColonne();
  }

  @Provide
  Arbitrary<Plage> plages() {
    Arbitrary<Integer> nombres = Arbitraries.integers().between(1, COTE);
    return Combinators.combine(nombres, nombres, nombres, nombres)
        .as((a, b, c, d) -> Plage.entre(Reference.of(a, b), Reference.of(c, d)));
  }

  @Provide
  Arbitrary<List<Plage>> listes() {
    Arbitrary<Integer> places = Arbitraries.integers().between(1, COTE);
    Arbitrary<Integer> tailles = Arbitraries.integers().between(0, 4);
    return Combinators.combine(places, places, tailles, tailles)
        .as((l, c, h, w) -> Plage.of(l, c, Math.min(COTE, l + h), Math.min(COTE, c + w)))
        .list()
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Integer>> colonnes() {
    return Arbitraries.integers().between(1, COTE).list().ofMaxSize(20);
  }
}
