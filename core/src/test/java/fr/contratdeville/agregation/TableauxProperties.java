package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No amount is lost or counted twice on the way into a table. */
class TableauxProperties {

  @Provide
  Arbitrary<ContratDeVille> contrats() {
    return Etapes.contrats();
  }

  @Provide
  Arbitrary<Axe> axes() {
    return Lignes.axes();
  }

  private static BigDecimal somme(List<List<Cellule>> rangees, int de, int a) {
    return rangees.stream()
        .flatMap(r -> r.subList(de, a).stream())
        .flatMap(c -> c.nombre().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal somme(ContratDeVille contrat) {
    return contrat.lignes().stream()
        .flatMap(l -> l.montant().stream())
        .map(Montant::euros)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property(tries = 200)
  void the_cells_of_a_cross_table_make_the_lines(
      @ForAll("contrats") ContratDeVille contrat,
      @ForAll("axes") Axe lignes,
      @ForAll("axes") Axe colonnes) {
    Croisement croisement = Croisement.of(lignes, colonnes, contrat.lignes());
    Tableau tableau = croisement.tableau();
    int montants = (int)
        tableau.colonnes().stream().filter(c -> c.genre() == Genre.MONTANT).count();
    int n = croisement.colonnes().cles().size();
    int premiere = 0;
    while (premiere < tableau.colonnes().size()
        && tableau.colonnes().get(premiere).genre() != Genre.MONTANT) {
      premiere++;
    }
    assertThat(montants).isBetween(n, n + 1);
    assertThat(somme(tableau.rangees(), premiere, premiere + n))
        .isEqualByComparingTo(somme(contrat));
  }

  @Property(tries = 200)
  void the_rows_of_totals_make_the_lines(
      @ForAll("contrats") ContratDeVille contrat, @ForAll("axes") Axe axe) {
    Totaux totaux = Totaux.of(axe, contrat.lignes());
    Tableau tableau = totaux.tableau();
    int montants = (int)
        tableau.colonnes().stream().filter(c -> c.genre() == Genre.MONTANT).count();
    assertThat(tableau.rangees()).hasSameSizeAs(totaux.cles());
    assertThat(somme(tableau.rangees(), 1, 1 + montants)).isEqualByComparingTo(somme(contrat));
  }

  @Property(tries = 100)
  void lines_that_count_are_those_of_the_selection(@ForAll("contrats") ContratDeVille contrat) {
    Tableau tableau = Selection.of(contrat.lignes()).tableau();
    int derniere = tableau.colonnes().size() - 1;
    assertThat(tableau.rangees()).hasSameSizeAs(contrat.lignes());
    assertThat(tableau.rangees().stream().filter(r -> r.get(derniere).toString().equals("oui")))
        .hasSameSizeAs(contrat.retenues().lignes());
  }
}
