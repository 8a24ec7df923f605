package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the controls say of the bilan of Bagnols-sur-Cèze 2023, control by control. */
class BagnolsTest {
  private static final ContratDeVille CONTRAT = Bagnols.rattache();
  private static final Rapport RAPPORT = Controles.standard().examiner(CONTRAT);

  @Test
  void the_table_is_the_published_one() {
    assertThat(CONTRAT.volets()).hasSize(46);
    assertThat(CONTRAT.actions()).hasSize(44);
    assertThat(Totaux.of(Axes.porteur(), CONTRAT.lignes()).postes()).hasSize(25);
    assertThat(Totaux.of(Axes.structure(), CONTRAT.lignes()).postes()).hasSize(20);
  }

  @Test
  void totals_by_financeur_come_from_the_lines() {
    Totaux totaux = Totaux.of(Axes.financeur(), CONTRAT.lignes());
    assertThat(totaux.montant("MAIRIE BAGNOLS")).contains(Montant.of(321_439));
    assertThat(totaux.montant("AGGLO")).contains(Montant.of(26_000));
    assertThat(totaux.montant("PSE")).contains(Montant.of(1_500));
    assertThat(totaux.montant("ETAT")).contains(Montant.of(239_800));
    assertThat(totaux.montant("Département")).contains(Montant.of(63_300));
    assertThat(totaux.montant("Région")).contains(Montant.of(15_000));
    assertThat(totaux.montant("CAF")).contains(Montant.of(36_000));
    assertThat(totaux.total()).isEqualTo(Montant.of(667_039 + 36_000));
  }

  @Test
  void each_control_answers() {
    assertThat(RAPPORT.controles())
        .filteredOn(r -> r.id().matches("CV-(TOT|PCT)-.*"))
        .filteredOn(r -> r.issue() != Issue.SANS_OBJET)
        .extracting(
            ResultatControle::id,
            ResultatControle::issue,
            ResultatControle::examines,
            ResultatControle::ecarts)
        .containsExactly(
            tuple("CV-TOT-01", Issue.ECART, 43L, 1L),
            tuple("CV-TOT-02", Issue.ECART, 7L, 7L),
            tuple("CV-TOT-03", Issue.CONFORME, 1L, 0L),
            tuple("CV-TOT-04", Issue.ECART, 1L, 1L),
            tuple("CV-TOT-06", Issue.CONFORME, 1L, 0L),
            tuple("CV-TOT-07", Issue.ECART, 19L, 1L),
            tuple("CV-TOT-08", Issue.ECART, 1L, 1L),
            tuple("CV-PCT-01", Issue.CONFORME, 6L, 0L),
            tuple("CV-PCT-02", Issue.ECART, 1L, 1L),
            tuple("CV-PCT-03", Issue.CONFORME, 1L, 0L));
    assertThat(RAPPORT.nombre(Gravite.ERREUR)).isEqualTo(9);
    assertThat(RAPPORT.nombre(Gravite.AVERTISSEMENT)).isEqualTo(3);
  }

  @Test
  void one_row_total_is_wrong_and_three_are_absent() {
    Constat constat = seul("CV-TOT-01");
    chiffres(constat, 4846, 2300);
    assertThat(places(constat)).startsWith("L27").contains("F27", "I27");
    assertThat(constat.chemin())
        .matches(chemin -> CONTRAT.volets().stream()
            .anyMatch(v -> chemin.equals(v.chemin() + "/totaux/0")
                && v.action().intitule().startsWith("QE_de l'animation")));
    assertThat(raison("CV-TOT-01"))
        .contains(
            "3 lignes",
            "QE_city stades_MEC",
            "QE_sorties vacances été grand bus",
            "QE- animations socio sportives");
  }

  @Test
  void no_column_total_is_that_of_its_lines() {
    assertThat(constats("CV-TOT-02"))
        .extracting(c -> places(c).get(0), c -> c.ecart().orElseThrow().intValueExact())
        .containsExactly(
            tuple("F56", 3050),
            tuple("G56", 6000),
            tuple("H56", 1000),
            tuple("I56", 13_000),
            tuple("J56", 12_000),
            tuple("K56", 13_500),
            tuple("M56", 7346));
    chiffres(constats("CV-TOT-02").get(0), 324_489, 321_439);
  }

  @Test
  void no_choice_of_columns_closes_the_general_total() {
    Constat constat = seul("CV-TOT-04");
    chiffres(constat, 687_489, 715_589);
    assertThat(places(constat)).containsExactly("L56", "F56", "G56", "H56", "I56", "J56", "K56");
    assertThat(texte(constat)).contains("Aucun choix", "sans Région : 687 089 €", "écart +400 €");
  }

  @Test
  void the_lines_do_not_make_the_general_total_either() {
    Constat constat = seul("CV-TOT-08");
    chiffres(constat, 687_489, 667_039);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(texte(constat))
        .contains("(43 sur 46) font 643 785 €", "+20 450 €", "+48 550 €", "-28 100 €");
  }

  @Test
  void one_subtotal_closes_under_no_reading() {
    Constat constat = seul("CV-TOT-07");
    chiffres(constat, 24_000, 12_000);
    assertThat(places(constat)).containsExactly("N35", "F34:F35", "I34:I35", "J34:J35");
    assertThat(texte(constat)).contains("UFOLEP", "6 500 €", "12 000 €", "structure 24 800 €");
    assertThat(raison("CV-TOT-07"))
        .isEqualTo("se ferment : 14 par leur seule ligne (dont 2 où le porteur en a d'autres :"
            + " CEREGARD), 4 par toutes les lignes de leur porteur (MAS, SLC sport loisirs culture,"
            + " RIPOSTE, PEPS)");
  }

  @Test
  void shares_fit_the_printed_amounts_but_make_104() {
    assertThat(raison("CV-PCT-01")).isEqualTo("conformes : 6 sur les montants imprimés");
    Constat constat = seul("CV-PCT-02");
    chiffres(constat, 104, 100);
    assertThat(places(constat)).startsWith("F57").endsWith("L56").hasSize(7);
    assertThat(texte(constat))
        .contains("Sans Région elles font exactement 100 %", "104,09 %", "au plus 3 points");
  }

  @Test
  void without_the_roll_up_only_the_reading_by_structure_is_gone() {
    Rapport brut = Controles.standard().examiner(Bagnols.contrat());
    assertThat(brut.controles())
        .filteredOn(r -> !r.id().equals("CV-DUP-02"))
        .extracting(ResultatControle::ecarts)
        .isEqualTo(RAPPORT.controles().stream()
            .filter(r -> !r.id().equals("CV-DUP-02"))
            .map(ResultatControle::ecarts)
            .toList());
    assertThat(raison(brut, "CV-TOT-07")).doesNotContain("structure");
    assertThat(brut.constats())
        .filteredOn(c -> c.id().equals("CV-DUP-02"))
        .extracting(c -> Essai.simple(c.message()))
        .containsExactly("« UFOLEP » et « UFOLEP QE » sont sans doute un seul porteur, et comptent"
            + " pour deux.");
  }

  @Test
  void every_finding_has_both_figures_in_both_languages() {
    assertThat(RAPPORT.constats()).allSatisfy(constat -> {
      assertThat(constat.declare()).isPresent();
      assertThat(constat.calcule()).isPresent();
      assertThat(constat.message().fr()).isNotEqualTo(constat.message().en());
      assertThat(constat.message().fr() + constat.message().en()).doesNotContain("%s");
      assertThat(constat.chemin()).contains("/totaux/");
    });
    assertThat(RAPPORT.texte(Locale.ENGLISH)).contains("687,489", "No choice of financeurs");
  }

  private static List<Constat> constats(String id) {
    return RAPPORT.constats().stream().filter(c -> c.id().equals(id)).toList();
  }

  private static Constat seul(String id) {
    assertThat(constats(id)).hasSize(1);
    return constats(id).get(0);
  }

  private static void chiffres(Constat constat, long declare, long calcule) {
    assertThat(constat.declare())
        .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo(BigDecimal.valueOf(declare)));
    assertThat(constat.calcule())
        .hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo(BigDecimal.valueOf(calcule)));
  }

  private static List<String> places(Constat constat) {
    return constat.cellules().stream()
        .map(place -> place.court().replace("Bilan 2023!", ""))
        .toList();
  }

  private static String texte(Constat constat) {
    return Essai.simple(constat.message());
  }

  private static String raison(String id) {
    return raison(RAPPORT, id);
  }

  private static String raison(Rapport rapport, String id) {
    return rapport.controles().stream()
        .filter(r -> r.id().equals(id))
        .map(r -> Essai.simple(r.raison().orElseThrow()))
        .findFirst()
        .orElseThrow();
  }
}
