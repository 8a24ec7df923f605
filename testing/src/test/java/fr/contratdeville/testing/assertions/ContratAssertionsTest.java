package fr.contratdeville.testing.assertions;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Montant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion holds where it should, and says why where it does not. */
class ContratAssertionsTest {

  private static ContratDeVille contrat(long total) {
    return ContratDeVille.builder()
        .intitule("Bilan")
        .addAction(Action.builder()
            .intitule("Atelier")
            .addVolet(Volet.builder()
                .addLigne(ligne("ETAT", 1300))
                .addLigne(ligne("VILLE", 1000))
                .addTotal(TotalDeclare.builder()
                    .nature(TotalDeclare.Nature.LIGNE)
                    .valeur(Montant.of(total))
                    .portee(Portee.builder().addFinanceurs("ETAT", "VILLE").build())
                    .emplacement(new Feuille("bilan.xlsx", "Bilan").cellule(27, 12))
                    .build())
                .build())
            .build())
        .build();
  }

  private static FinancementLine ligne(String financeur, long euros) {
    return FinancementLine.of(
        Financeur.of(financeur, TypeFinanceur.NON_PRECISE), Montant.of(euros));
  }

  private static final ContratDeVille JUSTE = contrat(2300);
  private static final ContratDeVille FAUX = contrat(2330);
  private static final Rapport RAPPORT = Controles.standard().examiner(FAUX);

  private static Lecture lecture(Rapport rapport) {
    return Lecture.builder()
        .source("bilan.json")
        .format(new Format("JSON", "json"))
        .valeur(JUSTE)
        .addAllConstats(rapport.constats())
        .build();
  }

  private static void echoue(ThrowingCallable assertion, String... mots) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(mots);
  }

  @Test
  void a_contract() {
    assertThat(JUSTE)
        .hasTotal(Montant.of(2300))
        .hasMontant(Axes.financeur(), "ETAT", Montant.of(1300))
        .hasTotauxThatClose()
        .isCoherent()
        .hasSameContentAs(contrat(2300));

    echoue(() -> assertThat(JUSTE).hasTotal(Montant.of(1)), "1.00", "2300.00");
    echoue(
        () -> assertThat(JUSTE).hasMontant(Axes.financeur(), "CAF", Montant.ZERO),
        "CAF",
        "nothing");
    echoue(
        () -> assertThat(FAUX).as("le bilan").hasTotauxThatClose(),
        "[le bilan]",
        "got 1 that do not",
        "/actions/0/volets/0/totaux/0",
        "2330.00",
        "2300.00");
    echoue(() -> assertThat(FAUX).isCoherent(), "CV-TOT-01");
    echoue(
        () -> assertThat(FAUX).hasSameContentAs(JUSTE),
        "1 differences",
        "/actions/0/volets/0/totaux/0/valeur: expected 2300.00, got 2330.00");
  }

  @Test
  void totals() {
    assertThat(JUSTE)
        .totaux(Axes.financeur())
        .hasTotal(Montant.of(2300))
        .hasMontant("VILLE", Montant.of(1000))
        .hasNoMontant("CAF")
        .hasPartsThatSumToTotal();

    echoue(() -> assertThat(JUSTE).totaux(Axes.financeur()).hasNoMontant("ETAT"), "1300.00");
  }

  @Test
  void a_report_and_its_findings() {
    assertThat(Controles.standard().examiner(JUSTE)).hasNoConstat();
    assertThat(RAPPORT)
        .hasOnlyConstats("CV-TOT-01")
        .hasIssue("CV-TOT-01", Issue.ECART)
        .constat("CV-TOT-01", "Bilan!L27")
        .hasDeclare("2330")
        .hasCalcule("2300.00")
        .hasEcart("30")
        .hasGravite(Gravite.ERREUR);

    echoue(() -> assertThat(RAPPORT).hasNoConstat(), "CV-TOT-01", "Bilan");
    echoue(() -> assertThat(RAPPORT).hasIssue("CV-TOT-01", Issue.CONFORME), "ECART");
    echoue(() -> assertThat(RAPPORT).hasIssue("CV-XXX-01", Issue.CONFORME), "no such control");
    echoue(
        () -> assertThat(RAPPORT).constat("CV-TOT-01", "Bilan!L28"), "expected a finding", "L27");
    echoue(() -> premier().hasEcart("31"), "ecart 31", "30.00");
    echoue(() -> premier().hasDeclare("31"), "declare 31");
    echoue(() -> premier().hasCalcule("31"), "calcule 31");
    echoue(() -> premier().hasGravite(Gravite.INFORMATION), "ERREUR");
    echoue(() -> premier().hasDiagnostic(Diagnostic.Genre.SIGNE), "CV-TOT-01");
  }

  private static ConstatAssert premier() {
    return assertThat(RAPPORT.constats().get(0));
  }

  @Test
  void a_reading() {
    assertThat(lecture(Rapport.builder().build())).hasNoConstat().hasContrat(JUSTE);
    assertThat(lecture(RAPPORT))
        .hasOnlyConstats("CV-TOT-01")
        .constat("CV-TOT-01", "/actions/0/volets/0/totaux/0")
        .hasEcart("30");
    assertThat(lecture(RAPPORT)).contrat().hasTotal(Montant.of(2300));

    echoue(() -> assertThat(lecture(RAPPORT)).hasNoConstat(), "CV-TOT-01");
    echoue(() -> assertThat(lecture(RAPPORT)).hasContrat(FAUX), "totaux/0/valeur");
    echoue(() -> assertThat(lecture(RAPPORT)).constat("CV-TOT-02", ""), "expected a finding");
  }

  @Test
  void what_shows_several_gaps_lists_them() {
    assertThat(JUSTE).isCoherent(Controles.aucun());
    assertThat(FAUX).isCoherent(Controles.standard().without("CV-TOT-01"));
  }
}
