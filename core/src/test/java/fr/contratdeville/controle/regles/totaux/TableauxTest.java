package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.controle.calcul.ExempleTableau;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables with margins; their first cell is B2, their totals stand in row 5 and in column E. */
class TableauxTest {

  /** The table that closes, but for one figure. */
  private static ContratDeVille table(int rangee, int colonne, long euros) {
    long[][] table = {{10, 20, 30, 60}, {5, 6, 7, 18}, {1, 2, 3, 6}, {16, 28, 40, 84}};
    table[rangee][colonne] = euros;
    return ExempleTableau.of(table);
  }

  /** One row without the total of its columns: {@code 3|4 + FPH|7}, the last cell its total. */
  private static TableauDeclare rangees(String... rangees) {
    TableauDeclare.Builder tableau = TableauDeclare.builder()
        .intitule("Actions")
        .addColonnes(EnteteTableau.of("Sport"), EnteteTableau.of("Culture"))
        .addColonne(EnteteTableau.builder().libelle("Total").role(Role.TOTAL).build())
        .emplacement(Emplacement.parse("[alès.txt]:12"));
    for (int r = 0; r < rangees.length; r++) {
      tableau.addRangee(EnteteTableau.of("Quartier " + (r + 1)));
      String[] cellules = rangees[r].split("\\|", -1);
      for (int c = 0; c < cellules.length; c++) {
        String[] mots = cellules[c].split(" ", 2);
        CelluleDeclaree.Builder cellule =
            CelluleDeclaree.builder().rangee(r).colonne(c).valeur(Quantite.parse(mots[0]));
        tableau.addCellule(mots.length > 1 ? cellule.texte(cellules[c]).build() : cellule.build());
      }
    }
    return tableau.build();
  }

  private static ContratDeVille contrat(TableauDeclare... tableaux) {
    return ContratDeVille.builder().intitule("Essai").addTableaux(tableaux).build();
  }

  private static Constat seul(Controle controle, ContratDeVille contrat) {
    Examen examen = Essai.examiner(controle, contrat);
    assertThat(examen.constats()).hasSize(1);
    return examen.constats().get(0);
  }

  private static String places(Constat constat) {
    return constat.cellules().stream()
        .map(c -> c.court().replace("Tableau!", ""))
        .collect(Collectors.joining(" "));
  }

  private static List<String> explications(Constat constat) {
    return constat.diagnostics().stream()
        .map(d -> d.genre() + " " + d.cellules().get(0).court().replace("Tableau!", "") + " "
            + d.valeur().map(Object::toString).orElse(""))
        .toList();
  }

  @Test
  void a_wrong_cell_is_where_its_row_and_column_cross() {
    ContratDeVille contrat = table(1, 1, 9);
    Constat rangee = seul(new TotalRangee(), contrat);
    assertThat(simple(rangee.message()))
        .isEqualTo("Répartition, rangée « Rangée 2 » : le total imprimé est de 18 €,"
            + " ses cellules font 21 €.");
    assertThat(rangee.gravite()).isEqualTo(Gravite.ERREUR);
    assertThat(rangee.unite()).isEqualTo(Unite.EUR);
    assertThat(rangee.ecart()).contains(Montant.of(-3).euros());
    assertThat(places(rangee)).isEqualTo("E3 B3 C3 D3");
    assertThat(rangee.chemin()).isEqualTo("/tableaux/0/cellules/7");
    assertThat(explications(rangee)).startsWith("CELLULE C3 6.00");
    assertThat(simple(rangee.diagnostics().get(0).message()))
        .startsWith("Se ferme si « Rangée 2 × Colonne 2 » (9 €) est à lire 6 €");
    Constat colonne = seul(new TotalColonne(), contrat);
    assertThat(places(colonne)).isEqualTo("C5 C2:C4");
    assertThat(explications(colonne)).startsWith("CELLULE C3 6.00");
  }

  @Test
  void a_wrong_margin_is_where_its_row_and_the_total_column_cross() {
    ContratDeVille contrat = table(1, 3, 25);
    Constat rangee = seul(new TotalRangee(), contrat);
    assertThat(explications(rangee)).startsWith("CELLULE E3 18.00");
    assertThat(simple(rangee.diagnostics().get(0).message()))
        .startsWith("Se ferme si le total de la rangée « Rangée 2 » (25 €)");
    assertThat(explications(seul(new TotalColonne(), contrat))).startsWith("CELLULE E3 18.00");
  }

  @Test
  void a_wrong_grand_total_is_wrong_both_ways() {
    ContratDeVille contrat = table(3, 3, 91);
    assertThat(explications(seul(new TotalRangee(), contrat))).startsWith("CELLULE E5 84.00");
    Constat colonne = seul(new TotalColonne(), contrat);
    assertThat(explications(colonne)).startsWith("CELLULE E5 84.00");
    assertThat(simple(colonne.diagnostics().get(0).message()))
        .startsWith("Se ferme si le total de la colonne « Total » (91 €)");
  }

  @Test
  void the_figures_that_would_explain_all_gaps_are_named() {
    Constat cellule = seul(new ChiffresSuspects(), table(1, 1, 9));
    assertThat(simple(cellule.message()))
        .isEqualTo("Répartition : 1 chiffre suffirait à expliquer les 2 écarts :"
            + " « Rangée 2 × Colonne 2 » : 6 € au lieu de 9 €.");
    assertThat(places(cellule)).isEqualTo("C3");
    assertThat(cellule.decouleDe())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "CV-TOT-09 /tableaux/0/cellules/7", "CV-TOT-10 /tableaux/0/cellules/13");
    assertThat(places(seul(new ChiffresSuspects(), table(1, 3, 25)))).isEqualTo("E3");
    assertThat(Essai.examiner(new ChiffresSuspects(), table(0, 0, 10)).ecarts()).isZero();
  }

  @Test
  void gaps_that_no_common_figure_explains_are_not_compared() {
    Examen examen = Essai.examiner(new ChiffresSuspects(), contrat(rangees("3|4|8", "1|1|3")));
    assertThat(examen.examines()).isZero();
    assertThat(Essai.raison(examen)).contains("que ses chiffres communs n'expliquent pas");
  }

  @Test
  void counts_that_say_more_than_their_number_make_a_warning() {
    Constat constat = seul(new TotalRangee(), contrat(rangees("3|4 + FPH|9")));
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.unite()).isEqualTo(Unite.NOMBRE);
    assertThat(constat.declare()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("9"));
    assertThat(constat.calcule()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("7"));
    assertThat(simple(constat.message()))
        .endsWith("font 7. Des cellules disent plus que leur nombre : 1.");
    assertThat(places(constat)).as("those of the table").startsWith("alès.txt:12");
    assertThat(seul(new TotalRangee(), contrat(rangees("3|4|9"))).gravite())
        .isEqualTo(Gravite.ERREUR);
  }

  @Test
  void a_range_is_not_compared_with_a_number_outside_it() {
    Examen examen = Essai.examiner(new TotalRangee(), contrat(rangees("3|4..5|12", "1|1|2")));
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(Essai.raison(examen)).contains("1 chiffre (un montant n'y est pas connu)");
  }

  @Test
  void a_tolerance_holds_for_amounts() {
    Controles exacts = Controles.aucun().withControle(new TotalRangee());
    Controles aUnEuro = exacts.withProfil(Profil.builder()
        .nom("à un euro")
        .tolerance(Tolerance.fixe(Montant.of(1)))
        .build());
    ContratDeVille contrat = table(3, 3, 85);
    assertThat(exacts.examiner(contrat).constats()).hasSize(1);
    assertThat(aUnEuro.examiner(contrat).constats()).isEmpty();
    assertThat(aUnEuro.examiner(table(3, 3, 86)).constats()).hasSize(1);
    assertThat(aUnEuro.examiner(contrat(rangees("3|4|8"))).constats())
        .as("a count is exact")
        .hasSize(1);
  }

  @Test
  void the_grand_totals_of_two_tables_stand_beside_each_other() {
    ContratDeVille deux = ContratDeVille.builder()
        .intitule("Essai")
        .addAllTableaux(table(0, 0, 10).tableaux())
        .addAllTableaux(table(3, 3, 91).tableaux())
        .build();
    Constat constat = seul(new TotauxConcurrents(), deux);
    assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(simple(constat.message()))
        .isEqualTo("Imprimé deux fois et différent : Répartition 84 €, Répartition 91 €.");
    assertThat(constat.ecart()).contains(Montant.of(7).euros());
    assertThat(constat.unite()).isEqualTo(Unite.EUR);
    assertThat(places(constat)).isEqualTo("E5 E5");
    assertThat(constat.chemin()).isEqualTo("/tableaux/1/cellules/15");
  }

  @Test
  void the_totals_of_the_rows_of_one_table_are_of_different_things() {
    Examen examen =
        Essai.examiner(new TotauxConcurrents(), contrat(rangees("3|4|7", "1|1|2", "5|2|7")));
    assertThat(examen.examines()).isZero();
  }
}
