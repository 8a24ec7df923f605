package fr.contratdeville.constat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RapportTest {

  private static final Feuille BILAN = new Feuille("bilan.xlsx", "Bilan 2023");

  private static ResultatControle.Builder resultat(String id, long examines, long ecarts) {
    return ResultatControle.builder()
        .id(id)
        .titre(Message.of("Totaux", "Totals"))
        .examines(examines)
        .ecarts(ecarts);
  }

  private static final Rapport RAPPORT = Rapport.builder()
      .source("bilan.xlsx")
      .addControle(resultat("CV-TOT-01", 43, 1).build())
      .addControle(resultat("CV-TOT-02", 1, 0).build())
      .addControle(resultat("CV-QPV-01", 0, 0)
          .raison(Message.of("aucun code de quartier", "no code of a quartier"))
          .build())
      .addConstat(Constat.builder()
          .id("CV-LIG-01")
          .gravite(Gravite.INFORMATION)
          .message(Message.of("Une ligne sans montant.", "A line without an amount."))
          .build())
      .addConstat(Constat.builder()
          .id("CV-TOT-01")
          .gravite(Gravite.ERREUR)
          .declare(new BigDecimal("4846.00"))
          .calcule(new BigDecimal("2300.00"))
          .unite(Unite.EUR)
          .addCellule(BILAN.cellule(27, 12))
          .addAllCellules(
              IntStream.range(6, 13).mapToObj(c -> BILAN.cellule(27, c)).toList())
          .message(Message.of(
              "Le total de la ligne n'est pas la somme de ses montants.",
              "The total of the row is not the sum of its amounts."))
          .build())
      .build();

  @Test
  void aLongOnePrintsItsFirstFindingsAndCountsTheOthers() {
    Rapport.Builder rapport = Rapport.builder();
    for (int i = 1; i <= 40; i++) {
      rapport.addConstat(Constat.builder()
          .id("CV-LIG-01")
          .gravite(Gravite.INFORMATION)
          .message(Message.of("Une ligne sans montant.", "A line without an amount."))
          .addCellule(BILAN.cellule(i, 1))
          .build());
    }
    Rapport long_ = rapport.build();
    assertThat(long_.toString().lines().filter(l -> l.startsWith("CV-LIG-01"))).hasSize(15);
    assertThat(long_.toString()).endsWith("\n… 25 de plus\n");
    assertThat(long_.texte(Locale.FRENCH).lines().filter(l -> l.startsWith("CV-LIG-01")))
        .hasSize(21);
    assertThat(long_.texte(Locale.FRENCH)).endsWith("""
        CV-LIG-01  Information  × 20  Bilan 2023!A21:A40
            20 autres constats de ce genre.
        """);
    assertThat(long_.entier().texte(Locale.FRENCH).lines().filter(l -> l.startsWith("CV-LIG-01")))
        .hasSize(40);
  }

  @Test
  void findingsAndAnswersAreTables() {
    Tableau constats = RAPPORT.tableauConstats();
    assertThat(constats.titre())
        .contains(Message.of("Constats : bilan.xlsx", "Findings: bilan.xlsx"));
    assertThat(constats.colonnes()).hasSize(14);
    assertThat(constats.rangees()).hasSize(2);
    assertThat(constats.rangees().get(0).stream().map(Object::toString).toList())
        .startsWith("CV-TOT-01", "Erreur", "1")
        .containsSequence("4846.00", "2300.00", "2546.00", "€", "déclaré, calculé")
        .endsWith("", "", "", "");
    assertThat(constats.rangees().get(0).get(3).toString())
        .startsWith("Bilan 2023!L27, Bilan 2023!F27")
        .endsWith("Bilan 2023!L27");
    assertThat(RAPPORT.tableauControles().rangees())
        .extracting(
            r -> r.get(0) + " " + r.get(2) + " " + r.get(3) + " " + r.get(4) + " " + r.get(5))
        .containsExactly(
            "CV-TOT-01 écart 43 1 ",
            "CV-TOT-02 conforme 1 0 ",
            "CV-QPV-01 sans objet 0  aucun code de quartier");
  }

  @Test
  void aWholeOneSaysWhyEachControlHadNothingToCompare() {
    assertThat(RAPPORT.entier().toString()).contains("""
        Sans objet :
            CV-QPV-01 : aucun code de quartier
        """);
    assertThat(RAPPORT.entier().markdown(Locale.FRENCH)).contains("aucun code de quartier");
    assertThat(RAPPORT.markdown(Locale.FRENCH))
        .doesNotContain("aucun code de quartier")
        .contains("Sans objet : 1\u00A0contrôle sans rien à comparer (CV-QPV-01)");
  }

  @Test
  void printsItselfInFrench() {
    assertThat(RAPPORT).hasToString("""
        Contrôle   Titre   Issue     Examinés  Écarts  Raison
        ─────────  ──────  ────────  ────────  ──────  ──────
        CV-TOT-01  Totaux  écart           43       1
        CV-TOT-02  Totaux  conforme         1       0

        Sans objet : 1~contrôle sans rien à comparer (CV-QPV-01)

        Constats : erreurs 1, avertissements 0, informations 1

        CV-TOT-01  Erreur  Bilan 2023!L27, Bilan 2023!F27, Bilan 2023!G27, Bilan 2023!H27, \
        Bilan 2023!I27, Bilan 2023!J27, +2
            Le total de la ligne n'est pas la somme de ses montants.
            déclaré 4_846~€   calculé 2_300~€   écart +2_546~€

        CV-LIG-01  Information
            Une ligne sans montant.
        """.replace('_', '\u202F').replace('~', '\u00A0'));
  }

  @Test
  void printsItselfInEnglish() {
    assertThat(RAPPORT.texte(Locale.ENGLISH)).isEqualTo("""
        Control    Title   Outcome      Examined  Gaps  Reason
        ─────────  ──────  ───────────  ────────  ────  ──────
        CV-TOT-01  Totals  discrepancy        43     1
        CV-TOT-02  Totals  consistent          1     0

        Not applicable: 1~control with nothing to compare (CV-QPV-01)

        Findings: errors 1, warnings 0, information 1

        CV-TOT-01  Error  Bilan 2023!L27, Bilan 2023!F27, Bilan 2023!G27, Bilan 2023!H27, \
        Bilan 2023!I27, Bilan 2023!J27, +2
            The total of the row is not the sum of its amounts.
            declared 4,846~€   computed 2,300~€   gap +2,546~€

        CV-LIG-01  Information
            A line without an amount.
        """.replace('~', '\u00A0'));
  }

  @Test
  void breaksLongMessagesAtSpaces() {
    String mot = "x".repeat(60);
    Constat constat = Constat.builder()
        .id("CV-TOT-01")
        .gravite(Gravite.ERREUR)
        .message(Message.of(mot + " " + mot + " " + "y".repeat(120)))
        .build();
    assertThat(Rapport.builder().addConstat(constat).build().toString().lines())
        .endsWith("    " + mot, "    " + mot, "    " + "y".repeat(120));
  }

  @Test
  void silenceIsNotAgreement() {
    assertThat(RAPPORT.controles())
        .extracting(ResultatControle::issue)
        .containsExactly(Issue.ECART, Issue.CONFORME, Issue.SANS_OBJET);
    assertThat(RAPPORT.nombre(Gravite.ERREUR)).isEqualTo(1);
  }

  @Test
  void anAnswerThatContradictsItselfIsRefused() {
    for (var faux : List.of(
        resultat("CV-TOT-01", 1, 2), resultat("CV-TOT-01", 1, -1), resultat("CV-TOT-01", 0, 0))) {
      assertThatThrownBy(faux::build).isInstanceOf(ValeurInvalideException.class);
    }
    assertThatThrownBy(resultat(" ", 1, 0)::build)
        .isInstanceOfSatisfying(
            ValeurInvalideException.class,
            e -> assertThat(e.champ()).isEqualTo("ResultatControle.id"));
  }
}
