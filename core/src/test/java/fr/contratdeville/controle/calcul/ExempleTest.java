package fr.contratdeville.controle.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Examples of the documentation have their figures where a table would. */
class ExempleTest {

  private static List<String> places(List<TotalDeclare> totaux) {
    return totaux.stream()
        .map(TotalDeclare::emplacement)
        .map(ExempleTest::court)
        .toList();
  }

  private static String court(Optional<Emplacement> place) {
    return place.orElseThrow().court().replaceAll(".*!", "");
  }

  @Test
  void a_row_for_each_action_and_a_column_for_each_financeur() {
    ContratDeVille contrat = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1000)
        .ligne("CAF", 200)
        .total(1200)
        .action("Sorties", "MAS")
        .ligne("CAF", 300)
        .sousTotal(1500)
        .bloc(1500, "1", "2")
        .colonne("CAF", 500)
        .part("CAF", 33)
        .general(1500)
        .contrat();
    assertThat(contrat.lignes())
        .extracting(l -> l.montant().orElseThrow() + " " + court(l.ligne().emplacement()))
        .containsExactly("1000.00 C2", "200.00 D2", "300.00 D3");
    assertThat(places(contrat.volets().get(0).volet().totaux())).containsExactly("J2");
    assertThat(places(contrat.volets().get(1).volet().totaux())).containsExactly("K3");
    assertThat(places(contrat.totaux())).containsExactly("J4", "D5", "D6", "J5");
  }

  @Test
  void a_declared_table_ends_with_its_totals() {
    TableauDeclare tableau =
        ExempleTableau.of(new long[][] {{1, 2, 3}, {4, 5, 9}}).tableaux().get(0);
    assertThat(tableau.rangees())
        .extracting(EnteteTableau::libelle)
        .containsExactly("Rangée 1", "Total");
    assertThat(tableau.colonnes())
        .extracting(EnteteTableau::libelle)
        .containsExactly("Colonne 1", "Colonne 2", "Total");
    assertThat(tableau.colonnes())
        .extracting(EnteteTableau::role)
        .containsExactly(Role.DETAIL, Role.DETAIL, Role.TOTAL);
    assertThat(tableau.cellules())
        .extracting(c -> c.valeur().orElseThrow() + " " + court(c.emplacement()))
        .containsExactly("1.00 B2", "2.00 C2", "3.00 D2", "4.00 B3", "5.00 C3", "9.00 D3");
  }
}
