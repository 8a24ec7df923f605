package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MargeProperties {
  private static final int COTE = 4;

  /** Amounts of 4 rows and 4 columns, some blank. */
  @Provide
  Arbitrary<List<Optional<Montant>>> details() {
    return Arbitraries.longs()
        .between(-1_000_000, 100_000_000)
        .map(Montant::ofCentimes)
        .optional(0.8)
        .list()
        .ofSize(COTE * COTE);
  }

  @Property
  void a_table_whose_totals_are_sums_closes_everywhere(
      @ForAll("details") List<Optional<Montant>> details) {
    assertThat(Marge.of(tableau(details, details)))
        .hasSize(2 * COTE + 2)
        .allMatch(Marge::ferme)
        .extracting(Marge::ecart)
        .allMatch(ecart -> ecart.orElseThrow().signum() == 0);
  }

  @Property
  void a_detail_that_moves_opens_its_row_and_its_column_alone(
      @ForAll("details") List<Optional<Montant>> details,
      @ForAll @IntRange(max = COTE * COTE - 1) int ou,
      @ForAll @IntRange(min = 1, max = 1000) int centimes) {
    List<Optional<Montant>> autres = new ArrayList<>(details);
    Montant ecart = Montant.ofCentimes(centimes);
    autres.set(ou, Optional.of(details.get(ou).orElse(Montant.ZERO).plus(ecart)));

    List<Marge> ouvertes = Marge.of(tableau(autres, details)).stream()
        .filter(marge -> !marge.ferme())
        .toList();

    assertThat(ouvertes)
        .extracting(m -> m.entete().libelle())
        .containsExactlyInAnyOrder("r" + ou / COTE, "c" + ou % COTE);
    assertThat(ouvertes)
        .allSatisfy(m -> assertThat(m.ecart()).contains(ecart.negated().euros()));
  }

  @Property
  void a_blank_sums_as_zero_and_is_not_one(@ForAll("details") List<Optional<Montant>> details) {
    List<Optional<Montant>> pleins = details.stream()
        .map(montant -> Optional.of(montant.orElse(Montant.ZERO)))
        .toList();
    List<Marge> creuses = Marge.of(tableau(details, details));
    assertThat(creuses)
        .extracting(Marge::calcule)
        .isEqualTo(
            Marge.of(tableau(pleins, details)).stream().map(Marge::calcule).toList());
    assertThat(creuses.stream()
            .filter(m -> m.sens() == Sens.RANGEE && m.rangee() < COTE)
            .mapToInt(Marge::muets)
            .sum())
        .isEqualTo((int) details.stream().filter(Optional::isEmpty).count());
  }

  /** A table with both margins and its corner: they are the sums of {@code totaux}. */
  private static TableauDeclare tableau(
      List<Optional<Montant>> details, List<Optional<Montant>> totaux) {
    TableauDeclare.Builder tableau = TableauDeclare.builder().intitule("Essai");
    Montant general = Montant.ZERO;
    for (int i = 0; i < COTE; i++) {
      tableau.addRangee(EnteteTableau.of("r" + i)).addColonne(EnteteTableau.of("c" + i));
      Montant rangee = Montant.ZERO;
      Montant colonne = Montant.ZERO;
      for (int j = 0; j < COTE; j++) {
        int r = i;
        int c = j;
        details.get(i * COTE + j).ifPresent(montant -> tableau.addCellule(cellule(r, c, montant)));
        rangee = rangee.plus(totaux.get(i * COTE + j).orElse(Montant.ZERO));
        colonne = colonne.plus(totaux.get(j * COTE + i).orElse(Montant.ZERO));
      }
      tableau.addCellules(cellule(i, COTE, rangee), cellule(COTE, i, colonne));
      general = general.plus(rangee);
    }
    EnteteTableau total =
        EnteteTableau.builder().libelle("TOTAL").role(Role.TOTAL).build();
    return tableau
        .addRangee(total)
        .addColonne(total)
        .addCellule(cellule(COTE, COTE, general))
        .build();
  }

  private static CelluleDeclaree cellule(int rangee, int colonne, Montant valeur) {
    return CelluleDeclaree.builder()
        .rangee(rangee)
        .colonne(colonne)
        .valeur(valeur)
        .build();
  }
}
