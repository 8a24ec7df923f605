package fr.contratdeville.controle.regles.totaux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Quantite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that print subtotals, totals of some columns alone, shares and counts. */
class SousTotauxDeTableauTest {
  private static final Feuille FEUILLE = new Feuille("synthese.xlsx", "T");

  /** Words between bars: the first row is the headings, the first column too. */
  private static ContratDeVille contrat(String... rangees) {
    TableauDeclare.Builder tableau = TableauDeclare.builder().intitule("Synthèse");
    String[] titres = rangees[0].split("\\|", -1);
    for (int c = 1; c < titres.length; c++) {
      tableau.addColonne(entete(titres[c].strip()));
    }
    for (int r = 1; r < rangees.length; r++) {
      String[] mots = rangees[r].split("\\|", -1);
      tableau.addRangee(entete(mots[0].strip()));
      for (int c = 1; c < mots.length; c++) {
        if (!mots[c].isBlank()) {
          tableau.addCellule(CelluleDeclaree.builder()
              .rangee(r - 1)
              .colonne(c - 1)
              .valeur(Quantite.parse(mots[c].strip()))
              .emplacement(FEUILLE.cellule(r + 1, c + 1))
              .build());
        }
      }
    }
    return ContratDeVille.builder()
        .intitule("Essai")
        .addTableau(tableau.build())
        .build();
  }

  private static EnteteTableau entete(String libelle) {
    boolean total = libelle.toLowerCase(java.util.Locale.ROOT).contains("total");
    return EnteteTableau.builder()
        .libelle(libelle)
        .role(total ? Role.TOTAL : Role.DETAIL)
        .build();
  }

  private static List<Constat> constats(String... rangees) {
    return Controles.standard().examiner(contrat(rangees)).constats();
  }

  private static void alerte(List<Constat> constats, String... places) {
    assertThat(constats)
        .filteredOn(c -> c.gravite() == Gravite.ERREUR)
        .extracting(c -> c.cellules().get(0).court().replace("T!", ""))
        .containsExactlyInAnyOrder(places);
  }

  @Test
  void subtotals_of_rows_and_their_total() {
    String[] table = {
      "        | Ville   | Etat",
      "A       | 10.00   | 5.00",
      "B       | 20.00   | 6.00",
      "Total 1 | 30.00   | 11.00",
      "C       | 40.00   | 7.00",
      "D       | 50.00   | 8.00",
      "Total 2 | 90.00   | 15.00",
      "TOTAL   | 120.00  | 26.00"
    };
    assertThat(constats(table)).isEmpty();
    table[2] = "B       | 21.00   | 6.00";
    alerte(constats(table), "B4");
    table[2] = "B       | 20.00   | 6.00";
    table[7] = "TOTAL   | 120.00  | 28.00";
    alerte(constats(table), "C8");
  }

  @Test
  void one_column_of_amounts_is_enough_since_the_other_totals_say_what_they_add_up() {
    String[] table = {
      "        | Ville",
      "A       | 10.00",
      "B       | 25.00",
      "Total 1 | 30.00",
      "C       | 40.00",
      "D       | 50.00",
      "Total 2 | 90.00",
      "TOTAL   | 120.00"
    };
    alerte(constats(table), "B4");
  }

  @Test
  void subtotals_above_their_rows() {
    String[] table = {
      "TOTAL 0 | Ville   | Etat    | CAF",
      "Total 1 | 30.00   | 11.00   | 1.00",
      "A       | 10.00   | 5.00    | 1.00",
      "B       | 20.00   | 6.00    |",
      "Total 2 | 90.00   | 15.00   | 2.00",
      "C       | 40.00   | 7.00    | 2.00",
      "D       | 50.00   | 8.00    |"
    };
    assertThat(constats(table)).isEmpty();
    table[5] = "C       | 40.00   | 9.00    | 2.00";
    alerte(constats(table), "C5");
  }

  @Test
  void a_total_for_each_step_beside_the_columns_of_both() {
    String[] table = {
      "  | Ville demandé | Ville accordé | Etat demandé | Etat accordé | Total demandé | Total accordé",
      "A | 10.00         | 5.00          | 20.00        | 15.00        | 30.00         | 20.00",
      "B | 11.00         | 6.00          | 21.00        | 16.00        | 32.00         | 22.00",
      "C | 12.00         | 7.00          | 22.00        | 17.00        | 34.00         | 24.00"
    };
    assertThat(constats(table)).isEmpty();
    table[3] =
        "C | 12.00         | 7.00          | 22.00        | 17.00        | 35.00         | 24.00";
    alerte(constats(table), "F4");
  }

  @Test
  void a_column_beside_the_total_is_none_of_its_terms() {
    assertThat(constats(
            "  | Ville | Etat  | Total | Coût de l'action",
            "A | 10.00 | 20.00 | 30.00 | 90.00",
            "B | 11.00 | 21.00 | 32.00 | 80.00"))
        .isEmpty();
  }

  @Test
  void a_column_of_totals_that_closes_nowhere_is_one_doubt() {
    List<Constat> constats = constats(
        "  | Ville | Etat  | Total",
        "A | 10.00 | 20.00 | 7.00",
        "B | 11.00 | 21.00 | 9.00",
        "C | 12.00 | 22.00 | 8.00",
        "D | 13.00 | 23.00 | 4.00");
    assertThat(constats).singleElement().satisfies(c -> {
      assertThat(c.id()).isEqualTo("CV-TOT-09");
      assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
      assertThat(c.cellules()).hasToString("[[synthese.xlsx]T!D2:D5]");
    });
  }
}
