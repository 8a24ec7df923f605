package fr.contratdeville.constat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegroupementTest {
  private static final Feuille A = new Feuille("bilan.xlsx", "A");
  private static final Feuille B = new Feuille("bilan.xlsx", "B");

  private static Constat ecart(Feuille feuille, int ligne, String declare, String calcule) {
    return Constat.builder()
        .id("CV-TOT-01")
        .gravite(Gravite.ERREUR)
        .unite(Unite.EUR)
        .declare(new BigDecimal(declare))
        .calcule(new BigDecimal(calcule))
        .addCellule(feuille.cellule(ligne, 3))
        .message(Message.of("Rangée " + ligne, "Row " + ligne))
        .build();
  }

  private static List<Constat> ecarts(Feuille feuille, int nombre) {
    return IntStream.rangeClosed(1, nombre)
        .mapToObj(i -> ecart(feuille, i, i % 2 == 0 ? "10.50" : "5.00", "8.00"))
        .toList();
  }

  private static Rapport rapport(List<Constat> constats) {
    return Rapport.builder().seuil(3).addAllConstats(constats).build();
  }

  @Test
  void thoseBeyondTheNumberAreOneWithTheirSumsAndFirstPlaces() {
    List<Constat> groupes = rapport(ecarts(A, 9)).regroupe().constats();
    assertThat(groupes).hasSize(4);
    Constat groupe = groupes.get(3);
    assertThat(groupe.nombre()).isEqualTo(6);
    assertThat(groupe.cellules()).hasToString("[[bilan.xlsx]A!C4:C9]");
    assertThat(groupe.declare()).hasValue(new BigDecimal("46.50"));
    assertThat(groupe.calcule()).hasValue(new BigDecimal("48.00"));
    assertThat(groupe.message())
        .isEqualTo(Message.of(
            "6 autres constats de ce genre, écarts en plus 7,50~€, écarts en moins 9,00~€."
                .replace('~', '\u00A0'),
            "6 more findings of this kind, gaps above 7.50~€, gaps below 9.00~€."
                .replace('~', '\u00A0')));
  }

  @Test
  void oneMoreThanTheNumberIsListedSinceItsCountWouldBeNoShorter() {
    assertThat(rapport(ecarts(A, 4)).regroupe().constats()).isEqualTo(ecarts(A, 4));
  }

  @Test
  void eachTableKindAndWeightIsOnItsOwn() {
    List<Constat> tous = new java.util.ArrayList<>(ecarts(A, 4));
    tous.addAll(ecarts(B, 4));
    tous.addAll(
        ecarts(A, 4).stream().map(c -> c.withGravite(Gravite.AVERTISSEMENT)).toList());
    assertThat(rapport(tous).regroupe().constats()).hasSize(12);
    tous.addAll(ecarts(B, 2));
    assertThat(rapport(tous).regroupe().constats())
        .hasSize(12)
        .filteredOn(c -> c.nombre() > 1)
        .singleElement()
        .satisfies(c -> assertThat(c.tableau()).isEqualTo("[bilan.xlsx]B!"));
  }

  @Test
  void noFindingIsLostWhenAReportIsGroupedTwice() {
    Rapport rapport = rapport(ecarts(A, 50));
    Rapport une = rapport.regroupe();
    assertThat(une.nombre(Gravite.ERREUR)).isEqualTo(50);
    assertThat(une.regroupe()).isEqualTo(une);
    assertThat(une.withSeuil(0).regroupe().nombre(Gravite.ERREUR)).isEqualTo(50);
  }

  @Test
  void theGapsOfATableThatWasReadWrongAreCountedFromTheFirst() {
    List<Constat> suites = ecarts(A, 9).stream()
        .map(c -> Constat.builder()
            .from(c)
            .gravite(Gravite.INFORMATION)
            .addDecouleDe(new CleConstat(Constat.TABLEAU_MAL_LU, "A!A1:C9"))
            .build())
        .toList();
    assertThat(rapport(suites).regroupe().constats()).singleElement().satisfies(c -> {
      assertThat(c.nombre()).isEqualTo(9);
      assertThat(c.decouleDe()).containsExactly(new CleConstat(Constat.TABLEAU_MAL_LU, "A!A1:C9"));
      assertThat(c.message().fr()).contains("Le premier\u00A0: Rangée 1");
    });
    assertThat(rapport(suites).entier().regroupe().constats()).hasSize(9);
  }

  @Test
  void aFindingListsItsFirstPlacesAndCountsTheOthers() {
    Constat constat = Constat.builder()
        .from(ecart(A, 1, "1.00", "2.00"))
        .addAllCellules(
            IntStream.range(2, 101).mapToObj(i -> A.cellule(2 * i, 1)).toList())
        .build();
    assertThat(constat.cellules()).hasSize(64);
    assertThat(constat.autresCellules()).isEqualTo(36);
    assertThat(rapport(List.of(constat)).texte(Locale.FRENCH)).contains("A!A12, +94\n");
  }

  @Test
  void amountsOfOneFindingAllHaveTwoDecimalsOrNone() {
    Constat constat = Constat.builder()
        .from(ecart(A, 1, "12.50", "2300.00"))
        .message(Message.of(
            "« 7~€ » : 1_300~€ et -40~€".replace('_', '\u202F').replace('~', '\u00A0'),
            "“7~€”: 1,300~€ and -40~€".replace('~', '\u00A0')))
        .build();
    assertThat(constat.message().fr().replace('\u202F', ' ').replace('\u00A0', ' '))
        .isEqualTo("« 7 € » : 1 300,00 € et -40,00 €");
    assertThat(constat.message().en().replace('\u00A0', ' '))
        .isEqualTo("“7 €”: 1,300.00 € and -40.00 €");
    assertThat(constat.chiffres(Locale.ENGLISH).replace('\u00A0', ' '))
        .isEqualTo("declared 12.50 €   computed 2,300.00 €   gap -2,287.50 €");
  }

  @Test
  void twoPrintedFiguresAreNotCalledComputed() {
    Constat constat = Constat.builder()
        .from(ecart(A, 1, "1100.00", "1000.00"))
        .provenance(Constat.Provenance.IMPRIME)
        .build();
    assertThat(constat.chiffres(Locale.FRENCH).replace('\u202F', ' ').replace('\u00A0', ' '))
        .isEqualTo("imprimé ici 1 100 €   imprimé ailleurs 1 000 €   écart +100 €");
  }

  @Test
  void figures_have_the_names_that_the_finding_gives_them() {
    Constat constat = Constat.builder()
        .from(ecart(A, 1, "1100.00", "1000.00"))
        .nomDeclare(Message.of("charges", "expenses"))
        .nomCalcule(Message.of("produits", "income"))
        .build();
    assertThat(constat.chiffres(Locale.FRENCH).replace('\u202F', ' ').replace('\u00A0', ' '))
        .isEqualTo("charges 1 100 €   produits 1 000 €   écart +100 €");
    assertThat(constat.chiffres(Locale.ENGLISH)).startsWith("expenses").contains("income");
    Constat autre =
        Constat.builder().from(constat).nomDeclare(Message.of("coût", "cost")).build();
    assertThat(autre.compareTo(constat)).isNotZero();
    assertThat(Regroupement.of(List.of(constat, constat, autre), 0).get(0).nomDeclare())
        .isEmpty();
    assertThat(Regroupement.of(List.of(constat, constat), 0).get(0).nomCalcule())
        .isEqualTo(constat.nomCalcule());
  }

  @Test
  void a_figure_that_stands_alone_is_not_called_declared() {
    Constat seul = Constat.builder()
        .from(ecart(A, 1, "1100.00", "1000.00"))
        .calcule(Optional.empty())
        .build();
    assertThat(seul.chiffres(Locale.FRENCH)).startsWith("imprimé");
  }
}
