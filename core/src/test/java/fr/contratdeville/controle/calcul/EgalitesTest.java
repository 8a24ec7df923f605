package fr.contratdeville.controle.calcul;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Essai;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is proposed to close the gaps of a table, from what it prints around them. */
class EgalitesTest {

  /** Three rows of three financeurs: 516, 735 and 946 by column, 606, 1,520 and 71 by row. */
  private static Essai table() {
    return table("", "", "");
  }

  /** The same with the totals of rows. */
  private static Essai table(Object a, Object b, Object c) {
    Essai essai = new Essai();
    ligne(essai.rangee("A", 101, 202, 303), a);
    ligne(essai.rangee("B", 404, 510, 606), b);
    ligne(essai.rangee("C", 11, 23, 37), c);
    return essai;
  }

  private static void ligne(Essai essai, Object total) {
    if (total instanceof Integer euros) {
      essai.ligne(euros(euros));
    }
  }

  /** Each finding with its first place, each proposal with its places and its sentence. */
  private static List<String> explications(Essai essai) {
    return Controles.standard().examiner(essai.contrat()).constats().stream()
        .flatMap(EgalitesTest::lignes)
        .toList();
  }

  private static Stream<String> lignes(Constat constat) {
    return Stream.concat(
        Stream.of(constat.id() + " " + places(constat).split(" ", -1)[0]),
        constat.diagnostics().stream()
            .map(d -> d.genre() + " "
                + d.cellules().stream().map(c -> c.court().substring(2)).toList() + " "
                + simple(d.message())));
  }

  @Test
  void a_wrong_cell_is_where_the_gaps_of_its_row_and_column_cross() {
    String cellule = "CELLULE [B2] Se ferme si CAF pour « Action 2 » (510 €) est à lire 517 € :"
        + " un autre total qui le compte a le même écart.";
    assertThat(explications(table(606, 1527, 71)
            .colonne("ETAT", euros(516))
            .colonne("CAF", euros(742))
            .colonne("Région", euros(946))
            .general(euros(2204))))
        .containsExactly("CV-TOT-01 L2", cellule, "CV-TOT-02 B56", cellule);
  }

  @Test
  void a_column_whose_total_cannot_be_compared_crosses_nothing() {
    assertThat(explications(table(606, 1527, 71).rangee("D", "", "?").colonne("CAF", euros(742))))
        .containsExactly(
            "CV-TOT-01 L2",
            "INDECIS [L2, A2, B2, C2] Rien d'autre dans le document ne dit lequel de ces chiffres est"
                + " faux : soit le total de « Action 2 » (1 527 €), à lire 1 520 € ; soit ETAT pour"
                + " « Action 2 » (404 €), à lire 411 € ; soit CAF pour « Action 2 » (510 €), à lire"
                + " 517 € ; soit Région pour « Action 2 » (606 €), à lire 613 € ; soit un montant de"
                + " 7 € qui manque.");
  }

  @Test
  void a_wrong_column_total_is_where_the_gap_of_the_general_total_crosses() {
    assertThat(explications(table()
            .colonne("ETAT", euros(516))
            .colonne("CAF", euros(742))
            .colonne("Région", euros(946))
            .general(euros(2197))))
        .containsExactly(
            "CV-TOT-02 B56",
            "CELLULE [B56] Se ferme si le total de CAF (742 €) est à lire 735 € :"
                + " un autre total qui le compte a le même écart.");
  }

  @Test
  void a_general_total_may_leave_a_column_or_a_row_out() {
    assertThat(explications(table().general(euros(1462))))
        .containsExactly(
            "CV-TOT-08 L56",
            "OUBLI [B1:B3] Se ferme si le total général a laissé de côté tout CAF (735 €).");
    assertThat(explications(table().general(euros(677))))
        .containsExactly(
            "CV-TOT-08 L56",
            "OUBLI [A2, B2, C2] Se ferme si le total général a laissé de côté toute la ligne"
                + " « Action 2 » (1 520 €).");
  }

  @Test
  void a_column_of_one_line_is_that_line() {
    assertThat(explications(new Essai().rangee("A", 101, 23).rangee("B", 304).general(euros(405))))
        .containsExactly(
            "CV-TOT-08 L56",
            "OUBLI [B1] Se ferme si le total général a laissé de côté CAF pour « Action 1 »"
                + " (23 €).");
  }

  @Test
  void all_the_lines_are_no_group_of_them() {
    assertThat(explications(new Essai().rangee("A", 101).rangee("B", 323).general(euros(848))))
        .containsExactly(
            "CV-TOT-08 L56",
            "DOUBLE [L56] Se ferme si le total général a tout compté deux fois (424 €).");
  }

  @Test
  void a_row_or_column_total_lacks_no_group() {
    Essai essai = new Essai().rangee("A", 101, 202, 303).rangee("B", 404, 510, 606);
    assertThat(explications(essai.colonne("CAF", euros(202))))
        .containsExactly(
            "CV-TOT-02 B56",
            "OUBLI [B2] Se ferme si le total de CAF a laissé de côté CAF pour « Action 2 »"
                + " (510 €).");
  }

  @Test
  void a_total_may_cover_a_financeur_outside_its_scope() {
    assertThat(explications(new Essai().rangee("A", 101, 202, 37).ligne(euros(340), "ETAT", "CAF")))
        .containsExactly(
            "CV-TOT-01 L1",
            "PORTEE [C1] Se ferme si le total de « Action 1 » comprend aussi Région (37 €).");
    assertThat(explications(table().general(euros(2197), "ETAT", "CAF")))
        .containsExactly(
            "CV-TOT-08 L56",
            "PORTEE [C1:C3] Se ferme si le total général comprend aussi Région (946 €).");
    assertThat(explications(table()
            .colonne("ETAT", euros(516))
            .colonne("CAF", euros(735))
            .colonne("Région", euros(946))
            .general(euros(2197), "ETAT", "CAF")))
        .containsExactly(
            "CV-TOT-04 L56",
            "PORTEE [C56] Se ferme si le total général comprend aussi le total de Région"
                + " (946 €).");
  }
}
