package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MargeTest {

  /** Counts in the first row; a total row of money closes the two rows below it. */
  private static final TableauDeclare TABLEAU = TableauDeclare.builder()
      .intitule("Essai")
      .addRangees(
          entete("Actions", Role.DETAIL, Mesure.NOMBRE),
          entete("Financement", Role.TOTAL, Mesure.MONTANT),
          entete("Ville", Role.DETAIL, Mesure.MONTANT),
          entete("Etat", Role.DETAIL, Mesure.MONTANT))
      .addColonnes(
          EnteteTableau.of("Culture"),
          EnteteTableau.of("Sport"),
          entete("TOTAL", Role.TOTAL, Mesure.NON_PRECISE))
      .addCellules(texte(0, 0, "3", "3 + FPH"), cellule(0, 2, "3"))
      .addCellules(cellule(1, 0, "30.00"), cellule(1, 1, "5.00"), cellule(1, 2, "36.00"))
      .addCellules(cellule(2, 0, "10.00"), cellule(2, 1, "5.00"), cellule(2, 2, "15.00"))
      .addCellules(cellule(3, 0, "20.00"), cellule(3, 2, "20.00"))
      .build();

  @Test
  void each_total_stands_beside_the_sum_of_its_details() {
    assertThat(Marge.of(TABLEAU))
        .extracting(m -> m.entete().libelle(), Marge::sens, Marge::declare, Marge::calcule)
        .containsExactly(
            tuple("Actions", Sens.RANGEE, Effectif.of(3), Effectif.of(3)),
            tuple("Culture", Sens.COLONNE, Montant.of(30), Montant.of(30)),
            tuple("Sport", Sens.COLONNE, Montant.of(5), Montant.of(5)),
            tuple("Financement", Sens.RANGEE, Montant.of(36), Montant.of(35)),
            tuple("TOTAL", Sens.COLONNE, Montant.of(36), Montant.of(35)),
            tuple("Ville", Sens.RANGEE, Montant.of(15), Montant.of(15)),
            tuple("Etat", Sens.RANGEE, Montant.of(20), Montant.of(20)));
  }

  @Test
  void a_gap_is_declared_minus_computed() {
    List<Marge> ouvertes = Marge.of(TABLEAU).stream().filter(m -> !m.ferme()).toList();

    assertThat(ouvertes).hasSize(2).allSatisfy(marge -> {
      assertThat(marge.ecart()).contains(new BigDecimal("1.00"));
      assertThat(marge.rangee()).isEqualTo(1);
      assertThat(marge.colonne()).isEqualTo(2);
    });
    assertThat(ouvertes.get(0).details())
        .containsExactly(cellule(1, 0, "30.00"), cellule(1, 1, "5.00"));
    assertThat(ouvertes.get(0)).hasToString("Financement [1,2] RANGEE 36.00 / 35.00");
  }

  @Test
  void blanks_and_texts_add_nothing_and_are_told() {
    Marge actions = Marge.of(TABLEAU).get(0);

    assertThat(actions.muets()).isEqualTo(1);
    assertThat(actions.nuances()).isEqualTo(1);
    assertThat(actions.ferme()).isTrue();
    assertThat(Marge.of(TABLEAU))
        .filteredOn(marge -> marge.sens() == Sens.COLONNE)
        .extracting(Marge::muets)
        .as("a count is no silent detail of an amount")
        .containsExactly(0, 1, 0);
  }

  @Test
  void counts_that_are_ranges_meet_or_not() {
    assertThat(somme("12", "5..10", "~3").ferme()).isTrue();
    assertThat(somme("8..9", "5..10", "1").ferme()).isTrue();
    assertThat(somme("11..12", "5..10", "1").ferme()).as("11 is in both").isTrue();
    assertThat(somme("3..6", "5..10", "1").ferme()).as("6 is in both").isTrue();
    assertThat(somme("12", "5..10", "1").ferme()).isFalse();
    assertThat(somme("5", "5..10", "1").ferme()).isFalse();
    assertThat(somme("12", "5..10", "1").ecart()).isEmpty();
    assertThat(somme("12", "10", "1").ecart()).contains(BigDecimal.ONE);
  }

  @Test
  void shares_and_amounts_do_not_sum_with_counts() {
    Marge marge = somme("1", "4.00", "10%");

    assertThat(marge.calcule()).isEqualTo(Effectif.of(0));
    assertThat(marge.muets()).isEqualTo(2);
    assertThat(Marge.of(colonne("100%", "60%", "40%"))).isEmpty();
  }

  private static Marge somme(String total, String... details) {
    return Marge.of(colonne(total, details)).get(0);
  }

  /** One column, its total below it. */
  private static TableauDeclare colonne(String total, String... details) {
    TableauDeclare.Builder tableau =
        TableauDeclare.builder().intitule("Essai").addColonne(EnteteTableau.of("Nombre"));
    for (int i = 0; i < details.length; i++) {
      tableau.addRangee(EnteteTableau.of("Détail")).addCellule(cellule(i, 0, details[i]));
    }
    return tableau
        .addRangee(entete("TOTAL", Role.TOTAL, Mesure.NON_PRECISE))
        .addCellule(cellule(details.length, 0, total))
        .build();
  }

  private static EnteteTableau entete(String libelle, Role role, Mesure mesure) {
    return EnteteTableau.builder().libelle(libelle).role(role).mesure(mesure).build();
  }

  private static CelluleDeclaree cellule(int rangee, int colonne, String valeur) {
    return CelluleDeclaree.builder()
        .rangee(rangee)
        .colonne(colonne)
        .valeur(Quantite.parse(valeur))
        .build();
  }

  private static CelluleDeclaree texte(int rangee, int colonne, String valeur, String texte) {
    return CelluleDeclaree.builder()
        .from(cellule(rangee, colonne, valeur))
        .texte(texte)
        .build();
  }
}
