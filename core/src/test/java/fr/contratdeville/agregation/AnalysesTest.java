package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Filters, totals side by side, unit costs, shares of a row, quartiers by code. */
class AnalysesTest {
  private static final ContratDeVille CONTRAT = Etapes.contrat(
      "Judo Ville DEMANDE 2023 100",
      "Judo Ville ACCORDE 2023 80",
      "Judo CAF DEMANDE 2023 50",
      "Cirque Ville DEMANDE 2023 200",
      "Cirque Ville ACCORDE 2023 200",
      "Danse CAF ACCORDE 2023 ?");

  private static Totaux totaux(Axe axe, EtapeMontant etape) {
    return Totaux.of(axe, Selection.of(CONTRAT.lignes()).etape(etape));
  }

  @Test
  void lines_are_chosen_by_any_condition_and_added_up() {
    Selection toutes = Selection.of(CONTRAT.lignes());
    Selection ville = toutes
        .etape(EtapeMontant.DEMANDE)
        .exercice(Exercice.of(2023))
        .filter(Axes.financeur().est("Ville"));
    assertThat(ville.total()).isEqualTo(Montant.of(300));
    assertThat(ville.size()).isEqualTo(2);
    assertThat(ville.stream().map(l -> l.action().intitule())).containsExactly("Judo", "Cirque");
    assertThat(ville.ecartees()).hasSize(4);
    assertThat(toutes.filter(Axes.financeur().est("Ville", "CAF")).size()).isEqualTo(6);
    assertThat(toutes.filter(Axes.thematique().est("")).size()).isEqualTo(6);
    assertThat(toutes.filter(Axes.financeur().est("ville")).isEmpty()).isTrue();
    assertThat(toutes.filter(l -> l.montant().isEmpty()).total()).isEqualTo(Montant.ZERO);
    assertThatThrownBy(toutes::total)
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Selection.total")
        .hasMessageContaining("retenues()");
  }

  @Test
  void two_totals_stand_side_by_side() {
    Variations variations = Variations.of(
        totaux(Axes.action(), EtapeMontant.DEMANDE), totaux(Axes.action(), EtapeMontant.ACCORDE));
    assertThat(variations.variations())
        .extracting(Variation::toString)
        .containsExactly(
            "Judo\u00A0: 150\u00A0€ → 80\u00A0€ (-70\u00A0€)",
            "Cirque\u00A0: 200\u00A0€ → 200\u00A0€ (0\u00A0€)",
            "Danse\u00A0: rien → ? (0\u00A0€)");
    assertThat(variations.filter(Variation::estEnBaisse).total().ecart())
        .isEqualTo(Montant.of(-70));
    assertThat(variations.filter(Variation::estEnHausse).variations()).isEmpty();
    assertThat(variations.variations().get(0).taux()).contains(Part.parse("53.3%"));
    assertThat(variations.variations().get(2).part()).isEmpty();
    assertThat(variations.tableau().markdown(Locale.FRENCH))
        .contains(
            "| Action | Demandé 2023 (€) | Accordé 2023 (€) | Écart (€) | Écart (%) | sans montant |")
        .contains("| Judo | 150 | 80 | -70 | -46,7\u00A0% |  |")
        .contains("| Danse |  | ? | ? |  | 1 |");
    assertThatThrownBy(() -> Variations.of(
            totaux(Axes.action(), EtapeMontant.DEMANDE),
            totaux(Axes.financeur(), EtapeMontant.ACCORDE)))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Variations.axe");
    assertThatThrownBy(() -> Variations.of(
            Totaux.of(Axes.action(), CONTRAT.lignes()),
            totaux(Axes.action(), EtapeMontant.ACCORDE)))
        .isInstanceOf(ValeurInvalideException.class);
  }

  @Test
  void shares_of_a_row_are_of_its_known_amounts() {
    List<PartCroisee> parts = Croisement.of(
            Axes.action(),
            Axes.financeur(),
            Etapes.lignes("A Ville 30", "A CAF 10", "A EPCI ?", "B CAF 5", "C CAF 0"))
        .parts();
    assertThat(parts)
        .extracting(PartCroisee::toString)
        .containsExactly(
            "A\u00A0: Ville 30\u00A0€, 75\u00A0%",
            "A\u00A0: CAF 10\u00A0€, 25\u00A0%", "B\u00A0: CAF 5\u00A0€, 100\u00A0%");
    assertThat(parts).extracting(PartCroisee::estComplet).containsExactly(false, false, true);
  }

  private static Action action(String intitule, List<Beneficiaires> publics, Long... euros) {
    Volet.Builder volet = Volet.builder().addAllBeneficiaires(publics);
    for (Long montant : euros) {
      volet.addLigne(FinancementLine.builder()
          .financeur(Financeur.of("Ville", TypeFinanceur.COMMUNE))
          .montant(Optional.ofNullable(montant).map(Montant::of))
          .build());
    }
    return Action.builder().intitule(intitule).addVolet(volet.build()).build();
  }

  private static List<Beneficiaires> public_(Effectif effectif) {
    return List.of(Beneficiaires.builder().effectif(effectif).build());
  }

  @Test
  void a_cost_is_given_or_the_reason_why_not() {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Essai")
        .addAction(action("A", public_(Effectif.of(3)), 60L, 40L))
        .addAction(action("B", List.of(), 60L))
        .addAction(action("C", public_(Effectif.environ(20)), 60L))
        .addAction(action("D", public_(Effectif.of(0)), 60L))
        .addAction(action("E", public_(Effectif.of(5)), 60L, null))
        .addAction(action("F", public_(Effectif.of(5)), (Long) null))
        .build();
    CoutsUnitaires couts = CoutsUnitaires.of(Axes.action(), contrat.retenues());
    assertThat(couts.cout(Cle.of("A"))).contains(Montant.parse("33.33"));
    assertThat(couts.effectif(Cle.of("A"))).contains(Effectif.of(3));
    assertThat(couts.totaux().cles())
        .extracting(c -> couts.manque(c).map(m -> m.toString()).orElse(""))
        .containsExactly(
            "",
            "public non compté",
            "public approximatif",
            "public de zéro",
            "montant incomplet",
            "aucun montant");
    assertThat(couts.totaux().cles().stream().skip(1))
        .allMatch(c -> couts.cout(c).isEmpty());
    assertThat(couts.toString()).contains("33,33", "public non compté", "~20");
    assertThat(CoutsUnitaires.of(Axes.action(), contrat.retenues(), Beneficiaires.Unite.MENAGES)
            .effectif(Cle.of("A")))
        .isEmpty();
  }

  private static Action situee(String intitule, long euros, Territoire... territoires) {
    return Action.builder()
        .from(action(intitule, List.of(), euros))
        .addTerritoires(territoires)
        .build();
  }

  @Test
  void quartiers_are_one_by_their_code() {
    Territoire code = Territoire.builder()
        .nom("Escanaux")
        .type(Territoire.Type.QPV)
        .code(CodeQPV.parse("QN03010M"))
        .build();
    Territoire long_ = Territoire.builder()
        .nom("QN03010M Les Escanaux")
        .type(Territoire.Type.QPV)
        .code(CodeQPV.parse("QN03010M"))
        .build();
    Territoire deux = Territoire.builder()
        .nom("QN03010M Escanaux, QN03011M Braconnier")
        .type(Territoire.Type.QPV)
        .code(CodeQPV.parse("QN03010M"))
        .build();
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Essai")
        .addTerritoire(code)
        .addAction(situee("A", 1, long_))
        .addAction(situee("B", 2, Territoire.of("ESCANAUX", Territoire.Type.QPV)))
        .addAction(situee("C", 4, deux))
        .addAction(situee("D", 8, code, Territoire.of("Ailleurs", Territoire.Type.QPV)))
        .addAction(situee("E", 16, Territoire.of("Ailleurs", Territoire.Type.QPV)))
        .addAction(situee("F", 32))
        .build();
    Totaux totaux = Totaux.of(Axes.qpv(contrat), contrat.retenues());
    assertThat(totaux.montant("QN03010M")).contains(Montant.of(3));
    assertThat(totaux.postes())
        .extractingFromEntries(e -> e.getKey() + " " + e.getValue().somme())
        .containsExactly(
            "QN03010M Escanaux 3.00",
            "(plusieurs territoires) 12.00",
            "(sans code) 16.00",
            "(non affecté) 32.00");
    assertThat(totaux.parMontant().cles().get(0)).isEqualTo(Cle.NON_AFFECTE);
    assertThat(totaux.parMontant()).isEqualTo(totaux);
  }

  @Test
  void keys_without_an_amount_come_after_all_amounts() {
    Totaux totaux = Totaux.of(Axes.action(), Etapes.lignes("A V ?", "B V -5", "C V 0", "D V 7"));
    assertThat(totaux.parMontant().cles()).extracting(Cle::id).containsExactly("D", "C", "B", "A");
  }
}
