package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.testing.suite.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** However long the parts are, together they say what the whole reading says. */
class XlsxAuFilProperties {

  @Property(tries = 15, seed = "2008")
  void partsTogetherAreTheWhole(
      @ForAll long graine, @ForAll @IntRange(min = 1, max = 60) int cellules) throws Exception {
    comparer(parColonnes(new Random(Seed.of(graine))), cellules);
  }

  @Property(tries = 15, seed = "2008")
  void rowsOfOneActionFindEachOther(
      @ForAll long graine, @ForAll @IntRange(min = 1, max = 60) int cellules) throws Exception {
    comparer(parLignes(new Random(Seed.of(graine))), cellules);
  }

  @Property(tries = 60, seed = "2008")
  @Tag("long")
  void partsTogetherAreTheWholeMoreOften(
      @ForAll long graine, @ForAll @IntRange(min = 1, max = 60) int cellules) throws Exception {
    partsTogetherAreTheWhole(graine, cellules);
  }

  @Property(tries = 60, seed = "2008")
  @Tag("long")
  void rowsOfOneActionFindEachOtherMoreOften(
      @ForAll long graine, @ForAll @IntRange(min = 1, max = 60) int cellules) throws Exception {
    rowsOfOneActionFindEachOther(graine, cellules);
  }

  private static void comparer(Tableur tableur, int cellules) throws Exception {
    List<Lecture> parties = new ArrayList<>();
    Tableur.surDisque(tableur.octets(), f -> {
      new XlsxAuFil().withCellules(cellules).read(f, parties::add);
      return true;
    });
    assertThat(PartiesReunies.of(parties)).isEqualTo(PartiesReunies.of(List.of(tableur.lire())));
  }

  /** Actions with or without a porteur of their own, over one row or several, merged or not. */
  private static Tableur parColonnes(Random hasard) {
    Tableur t = Tableur.bilan().rangee("Porteur", "Action", "Thème", "Ville", "Etat");
    t.rangee("MAS", "Table", "Emploi", 1, 2);
    int ligne = 3;
    for (int i = hasard.nextInt(25); i >= 0; i--) {
      Object theme = hasard.nextBoolean() ? "T" + hasard.nextInt(3) : null;
      switch (hasard.nextInt(7)) {
        case 0, 1 -> t.rangee("P" + hasard.nextInt(3), "A" + ligne, theme, ligne, 1);
        case 2 -> t.rangee(null, "A" + ligne, theme, ligne, 1);
        case 3 -> t.rangee(null, null, theme, ligne, 1);
        case 4 -> t.rangee("PORTEUR " + ligne);
        case 5 -> t.rangee("P" + hasard.nextInt(3), null, theme, ligne, 1);
        default -> {
          int fin = ligne + 1 + hasard.nextInt(4);
          String colonne = List.of("A", "B", "C").get(hasard.nextInt(3));
          t.rangee("PM" + ligne, "AM" + ligne, "TM" + ligne, ligne, 1);
          t.fusion(colonne + ligne + ":" + colonne + fin);
          for (; ligne < fin; ligne++) {
            t.rangee(
                colonne.equals("A") ? null : "P",
                colonne.equals("B") ? null : "A" + ligne,
                colonne.equals("C") || hasard.nextBoolean() ? null : "T" + ligne,
                ligne,
                1);
          }
        }
      }
      ligne++;
    }
    return t.rangee("TOTAL", null, null, 5, 5);
  }

  /** One row per amount, in any order, some with nothing but a financeur, some that sum others. */
  private static Tableur parLignes(Random hasard) {
    Tableur t = Tableur.bilan().rangee("Porteur", "Action", "QPV", "Financeur", "Montant");
    int actions = 1 + hasard.nextInt(6);
    for (int i = 0; i < 4 + hasard.nextInt(25); i++) {
      int quelle = hasard.nextInt(actions);
      Object financeur = i > 0 && hasard.nextInt(8) == 0
          ? "Total"
          : List.of("Ville", "Etat", "CAF").get(hasard.nextInt(3));
      if (i > 0 && hasard.nextInt(5) == 0) {
        t.rangee(null, null, null, financeur, 10 + i);
      } else {
        t.rangee("P" + quelle % 2, "A" + quelle, "Q" + quelle % 3, financeur, 10 + i);
      }
    }
    return t;
  }
}
