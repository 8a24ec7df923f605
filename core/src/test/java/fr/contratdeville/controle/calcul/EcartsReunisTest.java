package fr.contratdeville.controle.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps of several columns that one row, or one block, makes. */
class EcartsReunisTest {

  /** Four rows of two financeurs, with the totals of both columns and the general total. */
  private static Exemple table(long ville, long caf) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1037)
        .ligne("CAF", 211)
        .total(1248)
        .action("Sortie", "PEPS")
        .ligne("Ville", 503)
        .total(503)
        .action("Judo", "UFOLEP")
        .ligne("Ville", 2011)
        .ligne("CAF", 307)
        .total(2318)
        .colonne("Ville", ville)
        .colonne("CAF", caf)
        .general(ville + caf);
  }

  private static List<Constat> constats(ContratDeVille contrat) {
    return Controles.standard().examiner(contrat).constats();
  }

  private static void sontUn(List<Constat> constats, Genre genre, String racine) {
    assertThat(constats)
        .allSatisfy(c ->
            assertThat(c.decouleDe().isEmpty()).isEqualTo(c.cle().toString().equals(racine)));
    assertThat(constats)
        .filteredOn(c -> c.id().equals("CV-TOT-02"))
        .hasSize(2)
        .allSatisfy(c -> assertThat(c.diagnostics().get(0).genre()).isEqualTo(genre));
  }

  @Test
  void a_row_that_all_totals_leave_out() {
    List<Constat> constats = constats(table(1037 + 503, 211).contrat());
    assertThat(constats).hasSize(2);
    sontUn(constats, Genre.OUBLI, constats.get(0).cle().toString());
    assertThat(constats.get(0).diagnostics().get(0).message().fr()).contains("Judo");
    assertThat(constats.get(1).decouleDe()).containsExactly(constats.get(0).cle());
  }

  @Test
  void a_row_that_is_missing() {
    List<Constat> constats = constats(table(3551 + 77, 518 + 19).contrat());
    assertThat(constats).hasSize(2);
    sontUn(constats, Genre.LIGNE_ABSENTE, constats.get(0).cle().toString());
    assertThat(constats.get(0).diagnostics().get(0).message().fr())
        .contains("CAF 19\u00A0€, Ville 77\u00A0€, soit 96\u00A0€");
  }

  @Test
  void a_wrong_amount_is_no_missing_row() {
    ContratDeVille contrat = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1037)
        .total(1048)
        .action("Sortie", "PEPS")
        .ligne("Ville", 503)
        .total(503)
        .colonne("Ville", 1551)
        .general(1551)
        .contrat();
    List<Constat> constats = constats(contrat);
    assertThat(constats).extracting(Constat::id).containsExactly("CV-TOT-01", "CV-TOT-02");
    assertThat(constats.get(1).decouleDe())
        .containsExactly(new CleConstat("CV-TOT-01", "/actions/0/volets/0/totaux/0"));
    assertThat(constats)
        .allSatisfy(c -> assertThat(c.diagnostics().get(0).genre()).isEqualTo(Genre.CELLULE));
  }

  @Test
  void a_row_that_stands_twice_is_the_root_of_its_gaps() {
    Exemple table = table(3551, 518);
    table.action("Judo", "UFOLEP").ligne("Ville", 2011).ligne("CAF", 307).total(2318);
    List<Constat> constats = constats(table.contrat());
    assertThat(constats).filteredOn(c -> c.id().equals("CV-TOT-02")).hasSize(2).allSatisfy(c -> {
      assertThat(c.decouleDe()).containsExactly(new CleConstat("CV-DUP-03", "/actions/3/volets/0"));
      assertThat(c.diagnostics().get(0).genre()).isEqualTo(Genre.DOUBLE);
    });
    assertThat(constats)
        .anyMatch(c -> c.cle().equals(new CleConstat("CV-DUP-03", "/actions/3/volets/0")));
  }

  @Test
  void a_copy_without_its_total_is_the_root_of_its_gaps_too() {
    Exemple table = table(3551, 518);
    table.action("Judo", "UFOLEP").ligne("Ville", 2011).ligne("CAF", 307);
    List<Constat> constats = constats(table.contrat());
    CleConstat racine = new CleConstat("CV-DUP-01", "/actions/3");
    assertThat(constats).extracting(Constat::cle).contains(racine);
    assertThat(constats)
        .filteredOn(c -> c.id().equals("CV-TOT-02"))
        .allSatisfy(c -> assertThat(c.decouleDe()).containsExactly(racine));
  }

  @Test
  void rows_next_to_each_other_need_no_subtotal() {
    List<Constat> constats = constats(table(3551 + 1037 + 503, 518 + 211).contrat());
    assertThat(constats).hasSize(2);
    sontUn(constats, Genre.DOUBLE, constats.get(0).cle().toString());
    assertThat(constats.get(0).diagnostics().get(0).message().fr())
        .endsWith("deux fois les lignes de «\u00A0Atelier\u00A0» à «\u00A0Sortie\u00A0».");
    constats = constats(table(3551 - 503 - 2011, 518 - 307).contrat());
    sontUn(constats, Genre.OUBLI, constats.get(0).cle().toString());
    assertThat(constats.get(0).diagnostics().get(0).message().fr())
        .endsWith("de côté les lignes de «\u00A0Sortie\u00A0» à «\u00A0Judo\u00A0».");
  }

  @Test
  void a_block_that_all_totals_count_twice() {
    Exemple table = table(3551 + 1037 + 503, 518 + 211);
    table.bloc(1037 + 503 + 211, "1", "2");
    List<Constat> constats = constats(table.contrat());
    assertThat(constats).hasSize(2);
    sontUn(constats, Genre.DOUBLE, constats.get(0).cle().toString());
    assertThat(constats.get(0).diagnostics().get(0).cellules()).hasSize(1);
  }
}
