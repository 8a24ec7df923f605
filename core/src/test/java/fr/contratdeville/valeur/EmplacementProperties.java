package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Fichier;
import fr.contratdeville.valeur.Emplacement.Ligne;
import fr.contratdeville.valeur.Emplacement.Plage;
import fr.contratdeville.valeur.Emplacement.Pointeur;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EmplacementProperties {

  @Property(tries = 3000)
  void parseReadsWhatToStringWrites(@ForAll("places") Emplacement place) {
    assertThat(Emplacement.parse(place.toString())).isEqualTo(place);
  }

  /** There is one text for one place. */
  @Property(tries = 3000)
  void whatIsReadIsWrittenBackAsItWas(@ForAll("presque") String texte) {
    try {
      assertThat(Emplacement.parse(texte)).hasToString(texte);
    } catch (ValeurInvalideException e) {
      assertThat(e.champ()).startsWith("Emplacement");
    }
  }

  @Property(tries = 3000)
  void theOrderIsTotalAndConsistentWithEquals(
      @ForAll("places") Emplacement a,
      @ForAll("places") Emplacement b,
      @ForAll("places") Emplacement c) {
    Ordre.verifier(a, b, c);
  }

  @Property
  void groupsHoldTheSameCellsWhateverTheirOrder(
      @ForAll("cellules") List<Cellule> cellules, @ForAll Random hasard) {
    List<Emplacement> groupes = Emplacement.regrouper(cellules);
    Set<Cellule> dedans = new HashSet<>();
    for (Emplacement groupe : groupes) {
      Cellule debut = groupe instanceof Plage plage ? plage.debut() : (Cellule) groupe;
      Cellule fin = groupe instanceof Plage plage ? plage.fin() : (Cellule) groupe;
      for (int ligne = debut.ligne(); ligne <= fin.ligne(); ligne++) {
        assertThat(dedans.add(debut.feuille().cellule(ligne, debut.colonne()))).isTrue();
      }
    }
    assertThat(dedans).isEqualTo(new HashSet<>(cellules));
    List<Cellule> melange = new ArrayList<>(cellules);
    Collections.shuffle(melange, hasard);
    assertThat(Emplacement.regrouper(melange)).isEqualTo(groupes).isSorted();
  }

  @Provide
  Arbitrary<Emplacement> places() {
    Arbitrary<String> noms = Arbitraries.oneOf(
            Arbitraries.of("a", "]", "]]a", "a]", "a!B2", "b!", "[", "/", "2023", "é è"),
            Arbitraries.strings().withChars("ab]![/: ").ofMinLength(1).ofMaxLength(4))
        .filter(nom -> !nom.isBlank());
    Arbitrary<Feuille> feuilles = Combinators.combine(
            noms, noms.filter(nom -> !nom.startsWith("/") && !nom.startsWith("]")))
        .as(Feuille::new);
    Arbitrary<Cellule> cellules = Combinators.combine(
            feuilles, nombre(999_999_999), nombre(Cellule.COLONNES))
        .as(Cellule::new);
    return Arbitraries.oneOf(
        noms.map(Fichier::new),
        feuilles.map(f -> f),
        cellules.map(c -> c),
        Combinators.combine(noms, nombre(999_999_999)).as(Ligne::new),
        Combinators.combine(cellules, nombre(9), nombre(9))
            .as((c, lignes, colonnes) -> new Plage(
                c.feuille().cellule(Math.min(c.ligne(), 1000), Math.min(c.colonne(), 1000)),
                c.feuille().cellule(1000 + lignes, 1000 + colonnes))),
        Combinators.combine(noms, Arbitraries.strings().withChars("/019a~]").ofMaxLength(6))
            .as((nom, reste) -> new Pointeur(nom, "/" + reste)));
  }

  private static Arbitrary<Integer> nombre(int max) {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, max));
  }

  @Provide
  Arbitrary<List<Cellule>> cellules() {
    return Combinators.combine(
            Arbitraries.of("f", "g"), Arbitraries.integers().between(1, 6), nombre(3))
        .as((nom, ligne, colonne) -> new Feuille("a", nom).cellule(ligne, colonne))
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<String> presque() {
    return Arbitraries.strings().withChars("[]a!B2:/").ofMaxLength(8).map(t -> "[a]" + t);
  }
}
