package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContratDeVilleTest {

  private static final Financeur ETAT = Financeur.of("ETAT", TypeFinanceur.ETAT);

  private static Volet volet(String cle, long... montants) {
    Volet.Builder volet = Volet.builder().cle(cle);
    for (long montant : montants) {
      volet.addLigne(FinancementLine.of(ETAT, Montant.of(montant)));
    }
    return volet.build();
  }

  private static Action action(Volet... volets) {
    return Action.builder().intitule("Chantiers éducatifs").addVolets(volets).build();
  }

  @Test
  void seesItsLinesInTheOrderOfTheDocumentWithTheirPaths() {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Bagnols 2023")
        .addActions(action(), action(volet("r6", 3000, 500), volet("r7")), action(volet("r8", 7)))
        .build();
    assertThat(contrat.volets())
        .extracting(VoletSitue::chemin)
        .containsExactly("/actions/1/volets/0", "/actions/1/volets/1", "/actions/2/volets/0");
    assertThat(contrat.lignes())
        .extracting(LigneSituee::toString)
        .containsExactly(
            "/actions/1/volets/0/lignes/0 ETAT 3000.00",
            "/actions/1/volets/0/lignes/1 ETAT 500.00",
            "/actions/2/volets/0/lignes/0 ETAT 7.00");
    LigneSituee ligne = contrat.lignes().get(1);
    assertThat(ligne.action()).isSameAs(contrat.actions().get(1));
    assertThat(ligne.volet()).isSameAs(contrat.actions().get(1).volets().get(0));
    assertThat(ligne.ligne().montant()).isEqualTo(ligne.montant()).contains(Montant.of(500));
    assertThat(ligne.financeur()).isEqualTo(ETAT);
    assertThat(contrat.volets().get(1)).hasToString("/actions/1/volets/1 Chantiers éducatifs");
  }

  @Test
  void printsWhatItIsAndHoldsInSomeLines() {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Bagnols \u001B[2J2023")
        .exercice(Exercice.of(2023))
        .addFinanceur(ETAT)
        .addActions(action(volet("r6", 3000, 500)), action(volet("r8", 7)))
        .addTableaux(TableauDeclare.builder()
            .intitule("Par quartier")
            .addRangee(EnteteTableau.of("Alès"))
            .addColonne(EnteteTableau.of("Nombre"))
            .addCellule(
                CelluleDeclaree.builder().rangee(0).colonne(0).texte("douze").build())
            .build())
        .build();
    assertThat(contrat).hasToString("""
        Bagnols ␛[2J2023
        exercice 2023
        2~actions, 2~lignes financées
        Montants tels qu'imprimés~: 3_507~€, 3~lignes d'argent
        Financeurs~: ETAT
        Tableau «~Par quartier~»~: 1~rangée sur 1~colonne, 1~chiffre
        """.replace('_', '\u202F').replace('~', '\u00A0'));
    assertThat(contrat.texte(Locale.ENGLISH))
        .contains("2\u00A0actions, 2", "Amounts as printed: 3,507\u00A0€")
        .contains("Alès  douze")
        .containsPattern("Chantiers éducatifs +3,500\\n")
        .containsPattern("Chantiers éducatifs +7\\n");
  }

  @Test
  void aLongOneIsStillAboutTenLines() {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Long");
    for (int i = 0; i < 300; i++) {
      Montant tout = Montant.ofCentimes(Long.MAX_VALUE / 2);
      contrat
          .addFinanceur(Financeur.of("Financeur " + i, TypeFinanceur.AUTRE))
          .addTableau(TableauDeclare.builder().intitule("T" + i).build())
          .addAction(Action.builder()
              .intitule("A" + i)
              .addVolet(Volet.builder()
                  .addLigne(FinancementLine.builder()
                      .financeur(ETAT)
                      .montant(tout)
                      .exercice(Exercice.of(2000 + i % 50))
                      .build())
                  .build())
              .build());
    }
    assertThat(contrat.build().toString()).hasLineCount(12).contains("… 47 de plus");
  }

  @Test
  void theKeysOfItsEntriesAreUnique() {
    ContratDeVille.Builder deuxFois = ContratDeVille.builder()
        .intitule("Bagnols 2023")
        .addActions(action(volet("r6")), action(volet("r6")));
    assertThatThrownBy(deuxFois::build)
        .isInstanceOfSatisfying(
            ValeurInvalideException.class,
            e -> assertThat(e.champ()).isEqualTo("ContratDeVille.actions.volets.cle"));
    Volet sansCle = Volet.builder().build();
    assertThat(ContratDeVille.builder()
            .intitule("Bagnols 2023")
            .addActions(action(sansCle), action(sansCle))
            .build()
            .isClesUniques())
        .isTrue();
  }

  @Test
  void copiesAreCheckedToo() {
    ContratDeVille contrat =
        ContratDeVille.builder().intitule("c").addAction(action(volet("r6"))).build();
    assertThatThrownBy(() -> contrat.withActions(List.of(action(volet("r6")), action(volet("r6")))))
        .isInstanceOf(ValeurInvalideException.class);
    assertThat(contrat.withTotaux(List.of()).withActions(List.of()).lignes()).isEmpty();
    assertThat(contrat.lignes()).isEqualTo(contrat.lignes());
  }

  @Test
  void aLineSaysWhatWasPrinted() {
    assertThat(
            FinancementLine.builder().financeur(ETAT).texte("en cours").build().montant())
        .isEmpty();
    assertThat(FinancementLine.of(ETAT, Montant.ZERO))
        .isNotEqualTo(FinancementLine.builder().financeur(ETAT).build());
    assertThatThrownBy(
            () -> FinancementLine.builder().financeur(ETAT).texte(" ").build())
        .isInstanceOfSatisfying(
            ValeurInvalideException.class,
            e -> assertThat(e.champ()).isEqualTo("FinancementLine.texte"));
  }
}
