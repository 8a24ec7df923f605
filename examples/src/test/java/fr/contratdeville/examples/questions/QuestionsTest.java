package fr.contratdeville.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The answers, each counted by hand from the text of its document. */
class QuestionsTest {

  @Test
  void two_actions_of_dole_were_postponed_to_2024() throws IOException {
    assertThat(ActionsReportees.reponse(lire(ActionsReportees.DOCUMENT)))
        .containsExactly(
            "APA Femmes réfugiées du Foyer St Jean (Maison sport santé) : reportée à 2024",
            "Intervention des sapeurs-pompiers sur le QPV (UDSP) : reportée à 2024");
  }

  /**
   * Persons: PRE 134 (the 15 children of the PRE in the club nature are among them), aidants 11,
   * visits about 15, conseil de jeunes 5 to 10, batucada about 12, Objectif emploi 15,
   * remobilisation 12, club nature 23 from outside and 1 adolescente: 228 to 233. Inside the QPV:
   * 15 + 15 + 12 + 1.
   */
  @Test
  void nobody_in_dole_is_counted_twice() throws IOException {
    assertThat(PersonnesTouchees.reponse(lire(PersonnesTouchees.DOCUMENT)))
        .containsExactly(
            "personnes : environ 228 à 233",
            "ménages : environ 12",
            "groupes : 1",
            "passages : 2500",
            "personnes en QPV : environ 43",
            "personnes hors QPV : 23",
            "comptés une fois : Festival de la diversité, PRE, Visites des institutions",
            "sans effectif : 29 des 39 lignes");
  }

  /** Of the municipality's 321 439, rows 9 to 12 are the two actions of two stages. */
  @Test
  void bagnols_is_financed_by_theme_and_by_stage() throws IOException {
    ContratDeVille contrat = lire(QuiFinanceQuoi.DOCUMENT);

    assertThat(QuiFinanceQuoi.parTheme(contrat).toString())
        .contains("EDUCATION CULTURE SPORT", "MAIRIE BAGNOLS");
    assertThat(QuiFinanceQuoi.parTheme(contrat).colonnes().montant("MAIRIE BAGNOLS"))
        .contains(Montant.of(321_439));
    // Summer: 47 414 + 12 000 + CAF 12 000, then 2 122 + 5 000 + CAF 5 000.
    assertThat(QuiFinanceQuoi.parTemps(contrat).colonnes().montant("QE"))
        .contains(Montant.of(71_414 + 12_122));
    // The year: 42 123 + 7 000 + 2 000 + 2 000 + CAF 5 000, then 2 678 + 5 000 + 1 000.
    assertThat(QuiFinanceQuoi.parTemps(contrat).colonnes().montant("CONTRAT DE VILLE"))
        .contains(Montant.of(58_123 + 8_678));
  }

  @Test
  void the_tables_of_ales_disagree_in_five_places() throws IOException {
    assertThat(TableauxQuiSeContredisent.reponse(lire(TableauxQuiSeContredisent.DOCUMENT)))
        .containsExactly(
            "Répartition territoriale des actions et des crédits de fonctionnement :"
                + " 2 totaux sur 2 ferment",
            "Répartition thématique des actions et des crédits de fonctionnement :"
                + " 13 totaux sur 18 ferment",
            "  colonne Culture : imprimé 286\u202F195, somme 316\u202F305, écart -30\u202F110",
            "  colonne Habitat / Cadre de vie : imprimé 72\u202F869, somme 56\u202F759,"
                + " écart +16\u202F110",
            "  colonne Animation type centre social : imprimé 208\u202F834, somme 193\u202F724,"
                + " écart +15\u202F110",
            "  colonne Informa-tion/Participation des habitants : imprimé 16\u202F300,"
                + " somme 17\u202F300, écart -1\u202F000",
            "  rangée Finance-ment Total dont: : imprimé 1\u202F028\u202F246,"
                + " somme 1\u202F028\u202F356, écart -110");
  }

  @Test
  void each_program_prints_its_answer() throws IOException {
    assertThat(imprime(() -> ActionsReportees.main(new String[0]))).hasLineCount(2);
    assertThat(imprime(() -> PersonnesTouchees.main(new String[0]))).contains("2500");
    assertThat(imprime(() -> QuiFinanceQuoi.main(new String[0]))).contains("Ecole B", "QE");
    assertThat(imprime(() -> TableauxQuiSeContredisent.main(new String[0]))).hasLineCount(7);
    assertThat(
            imprime(() -> ActionsReportees.main(new String[] {TableauxQuiSeContredisent.DOCUMENT})))
        .isEmpty();
  }

  private static ContratDeVille lire(String document) throws IOException {
    return Contrats.read(Path.of(document)).valeur();
  }

  private interface Programme {
    void run() throws IOException;
  }

  private static String imprime(Programme programme) throws IOException {
    PrintStream avant = System.out;
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    System.setOut(new PrintStream(octets, true, StandardCharsets.UTF_8));
    try {
      programme.run();
    } finally {
      System.setOut(avant);
    }
    return octets.toString(StandardCharsets.UTF_8);
  }
}
