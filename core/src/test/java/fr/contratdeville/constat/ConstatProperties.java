package fr.contratdeville.constat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
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

class ConstatProperties {

  @Property(tries = 3000)
  void theOrderIsTotalAndConsistentWithEquals(
      @ForAll("constats") Constat a, @ForAll("constats") Constat b, @ForAll("constats") Constat c) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isNotPositive();
    }
  }

  @Property
  void aReportIsTheSameWhateverTheOrderOfItsFindings(
      @ForAll("listes") List<Constat> constats, @ForAll Random hasard) {
    List<Constat> melange = new ArrayList<>(constats);
    Collections.shuffle(melange, hasard);
    Rapport rapport = Rapport.builder().constats(constats).build();
    assertThat(Rapport.builder().constats(melange).build()).isEqualTo(rapport);
    assertThat(rapport.constats()).isSorted().containsExactlyInAnyOrderElementsOf(constats);
  }

  @Provide
  Arbitrary<List<Constat>> listes() {
    return constats().list().ofMaxSize(8);
  }

  /** Few values each, so that findings often differ in one attribute alone. */
  @Provide
  Arbitrary<Constat> constats() {
    Feuille feuille = new Feuille("f", "s");
    Arbitrary<List<Emplacement>> cellules = Arbitraries.<Emplacement>of(
            feuille.cellule(1, 1), feuille.cellule(2, 1))
        .list()
        .ofMaxSize(2);
    Arbitrary<Optional<BigDecimal>> chiffres =
        Arbitraries.of("1", "1.0", "2").map(BigDecimal::new).optional();
    return Combinators.combine(
            Arbitraries.of(Gravite.ERREUR, Gravite.INFORMATION),
            Arbitraries.of("CV-TOT-01", "CV-TOT-02"),
            cellules,
            Arbitraries.of("", "/a"),
            Arbitraries.of("x", "y").tuple2(),
            chiffres,
            chiffres,
            Arbitraries.of(Unite.EUR, Unite.NOMBRE))
        .as((gravite, id, places, chemin, textes, declare, calcule, unite) -> Constat.builder()
            .gravite(gravite)
            .id(id)
            .cellules(places)
            .chemin(chemin)
            .message(Message.of(textes.get1(), textes.get2()))
            .declare(declare)
            .calcule(calcule)
            .unite(unite)
            .build());
  }
}
