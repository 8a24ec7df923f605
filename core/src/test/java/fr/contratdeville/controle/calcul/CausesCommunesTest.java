package fr.contratdeville.controle.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One mistake, whatever sums show it, is one finding; the others follow from it. */
class CausesCommunesTest {
  private static final String[] A = {"1", "2"};
  private static final String[] B = {"3", "4"};

  /** Two blocks of two rows with the subtotals of both columns, the column totals and no others. */
  private static ContratDeVille blocs(int judo, int chant, long... imprimes) {
    Exemple exemple = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1037)
        .ligne("CAF", 211)
        .action("Sortie", "PEPS")
        .ligne("Ville", 503)
        .action("Judo", "UFOLEP")
        .ligne("Ville", judo)
        .ligne("CAF", 307)
        .action("Chant", "MJC");
    (chant > 0 ? exemple.ligne("Ville", chant) : exemple.ligne("CAF", -chant))
        .colonne("Ville", imprimes[0])
        .colonne("CAF", imprimes[1]);
    ContratDeVille contrat = exemple.contrat();
    return contrat.withTotaux(Stream.concat(
            contrat.totaux().stream(),
            Stream.of(
                bloc(1540, "Ville", A),
                bloc(211, "CAF", A),
                bloc(imprimes[2], "Ville", B),
                bloc(imprimes[3], "CAF", B)))
        .toList());
  }

  private static TotalDeclare bloc(long euros, String financeur, String... cles) {
    return TotalDeclare.builder()
        .nature(Nature.BLOC)
        .valeur(Montant.of(euros))
        .portee(
            Portee.builder().addFinanceur(financeur).addAllVolets(List.of(cles)).build())
        .build();
  }

  private static List<Constat> racines(ContratDeVille contrat) {
    return Controles.standard().examiner(contrat).constats().stream()
        .filter(c -> c.decouleDe().isEmpty())
        .toList();
  }

  private static void unSeul(ContratDeVille contrat, Genre genre, String dans) {
    assertThat(racines(contrat)).singleElement().satisfies(c -> {
      assertThat(c.diagnostics().get(0).genre()).isEqualTo(genre);
      assertThat(c.diagnostics().get(0).message().fr()).contains(dans);
    });
  }

  @Test
  void a_coherent_table_has_no_finding() {
    assertThat(racines(blocs(2011, 170, 3721, 518, 2181, 307))).isEmpty();
  }

  @Test
  void an_amount_in_the_column_of_another_financeur_of_a_block() {
    unSeul(blocs(2011, -170, 3721, 518, 2181, 307), Genre.DEPLACEMENT, "CAF pour «\u00A0Chant");
  }

  @Test
  void a_row_that_is_missing_in_its_block() {
    unSeul(blocs(2011, 170, 3798, 537, 2258, 326), Genre.LIGNE_ABSENTE, "Ville 77");
  }

  @Test
  void an_amount_that_its_column_and_its_block_do_not_have() {
    unSeul(blocs(2101, 170, 3721, 518, 2181, 307), Genre.INVERSION, "Judo");
  }

  @Test
  void a_row_that_its_block_and_all_totals_over_it_count_twice() {
    unSeul(blocs(2011, 170, 3721 + 2011, 518 + 307, 2181 + 2011, 614), Genre.DOUBLE, "Judo");
  }

  @Test
  void a_negative_amount_follows_from_the_gap_that_its_sign_makes() {
    unSeul(blocs(-2011, 170, 3721, 518, 2181, 307), Genre.SIGNE, "Judo");
  }

  @Test
  void the_rows_of_a_porteur_that_all_totals_count_twice() {
    ContratDeVille contrat = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1037)
        .ligne("CAF", 211)
        .action("Sortie", "PEPS")
        .ligne("Ville", 503)
        .action("Judo", "MAS")
        .ligne("Ville", 2011)
        .sousTotal(3259)
        .colonne("Ville", 3551 + 3048)
        .colonne("CAF", 211 + 211)
        .general(3762 + 3259)
        .contrat();
    unSeul(contrat, Genre.DOUBLE, "ce bloc");
  }
}
