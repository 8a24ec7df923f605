package fr.contratdeville.tableaux.reconnaissance.sommes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Cellule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The run of rows that a row sums is found, wherever it starts. */
class CumulsProperties {
  private static final int COLONNES = 3;

  private static RangeeChiffree rangee(int ligne, List<Integer> euros) {
    List<Cellule> cellules = new ArrayList<>();
    for (int c = 0; c < euros.size(); c++) {
      cellules.add(Cellule.nombre(ligne, c + 1, BigDecimal.valueOf(euros.get(c))));
    }
    return RangeeChiffree.of(ligne, cellules, Cellule::montant);
  }

  private static List<Integer> somme(List<List<Integer>> rangees) {
    List<Integer> somme = new ArrayList<>();
    for (int c = 0; c < COLONNES; c++) {
      int colonne = c;
      somme.add(rangees.stream().mapToInt(r -> r.get(colonne)).sum());
    }
    return somme;
  }

  private static Cumuls cumuls(List<List<Integer>> rangees) {
    List<RangeeChiffree> termes = new ArrayList<>();
    rangees.forEach(r -> termes.add(rangee(termes.size() + 1, r)));
    return new Cumuls(termes, new BitSet(), new TreeSet<>());
  }

  @Property(tries = 300)
  void a_sum_of_the_rows_above_closes(
      @ForAll @Size(min = 1, max = 12)
          List<@Size(value = COLONNES) List<@IntRange(min = 1, max = 9) Integer>> rangees,
      @ForAll @IntRange(min = 0, max = 11) int depuis) {
    int debut = depuis % rangees.size();
    RangeeChiffree somme = rangee(99, somme(rangees.subList(debut, rangees.size())));
    Course course = cumuls(rangees).dessus(somme, rangees.size());
    assertThat(course.ferme()).isTrue();
    assertThat(course.places().debut()).isEqualTo(debut);
    assertThat(course.places().fin()).isEqualTo(rangees.size());
  }

  @Property(tries = 300)
  void a_sum_of_the_rows_below_closes(
      @ForAll @Size(min = 1, max = 12)
          List<@Size(value = COLONNES) List<@IntRange(min = -9, max = 9) Integer>> rangees,
      @ForAll @IntRange(min = 1, max = 12) int jusque) {
    int fin = 1 + jusque % rangees.size();
    List<Integer> euros = somme(rangees.subList(0, fin));
    Course course = cumuls(rangees).dessous(rangee(99, euros), 0);
    long chiffres = euros.stream().filter(e -> e != 0).distinct().count();
    if (chiffres == COLONNES) {
      assertThat(course.ferment()).isPositive();
    }
    assertThat(cumuls(rangees).mesurer(rangee(99, euros), Places.of(0, fin)).ouvertes())
        .isZero();
  }

  @Property(tries = 200)
  void one_wrong_figure_leaves_the_others_closed(
      @ForAll @Size(min = 2, max = 12)
          List<@Size(value = COLONNES) List<@IntRange(min = 1, max = 9) Integer>> rangees,
      @ForAll @IntRange(min = 0, max = COLONNES - 1) int colonne) {
    List<Integer> faux = somme(rangees);
    faux.set(colonne, 1000 + faux.get(colonne));
    Course course = cumuls(rangees).dessus(rangee(99, faux), rangees.size());
    assertThat(course.ouvertes()).isEqualTo(1);
    assertThat(course.places().debut()).isZero();
  }

  @Property(tries = 200)
  void places_with_gaps_are_summed_one_by_one(
      @ForAll @Size(min = 3, max = 12)
          List<@Size(value = COLONNES) List<@IntRange(min = 1, max = 9) Integer>> rangees) {
    BitSet impaires = new BitSet();
    List<List<Integer>> choisies = new ArrayList<>();
    for (int i = 0; i < rangees.size(); i += 2) {
      impaires.set(i);
      choisies.add(rangees.get(i));
    }
    Course course = cumuls(rangees).mesurer(rangee(99, somme(choisies)), Places.of(impaires));
    assertThat(course.ferme()).isTrue();
    assertThat(course.places().taille()).isEqualTo(choisies.size());
  }
}
