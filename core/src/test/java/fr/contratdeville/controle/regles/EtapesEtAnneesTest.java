package fr.contratdeville.controle.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Printed totals that name no step and no year, over amounts of several. */
class EtapesEtAnneesTest {
  private static final Tranche DEMANDE = etape(EtapeMontant.DEMANDE);
  private static final Tranche ACCORDE = etape(EtapeMontant.ACCORDE);
  private static final Tranche VERSE = etape(EtapeMontant.VERSE);
  private static final Tranche AN_2022 = annee(2022);
  private static final Tranche AN_2023 = annee(2023);

  /** The rows of a table, two financeurs in each, at one step or in one year. */
  private static final class Bloc {
    private final Tranche tranche;
    private final int[][] montants;

    Bloc(Tranche tranche, int[][] montants) {
      this.tranche = tranche;
      this.montants = montants;
    }

    int ligne(int rangee) {
      return montants[rangee][0] + montants[rangee][1];
    }

    int colonne(int financeur) {
      return montants[0][financeur] + montants[1][financeur] + montants[2][financeur];
    }

    int general() {
      return colonne(0) + colonne(1);
    }
  }

  private static final Bloc DEMANDES = new Bloc(DEMANDE, new int[][] {{30, 50}, {70, 11}, {90, 7}});
  private static final Bloc ACCORDES = new Bloc(ACCORDE, new int[][] {{20, 40}, {60, 11}, {80, 5}});
  private static final Bloc VERSES = new Bloc(VERSE, new int[][] {{19, 40}, {60, 9}, {75, 5}});
  private static final Bloc ANCIENS = new Bloc(AN_2022, new int[][] {{20, 40}, {60, 11}, {80, 5}});
  private static final Bloc NOUVEAUX = new Bloc(AN_2023, new int[][] {{31, 43}, {62, 13}, {88, 9}});

  private static Tranche etape(EtapeMontant etape) {
    return new Tranche(Optional.of(etape), Optional.empty());
  }

  private static Tranche annee(int annee) {
    return new Tranche(Optional.empty(), Optional.of(Exercice.of(annee)));
  }

  /** What to print wrong by one euro. */
  private enum Faute {
    AUCUNE(""),
    LIGNE("CV-TOT-01"),
    COLONNE("CV-TOT-02"),
    GENERAL("CV-TOT-04"),
    BLOC("CV-TOT-03"),
    PORTEUR("CV-TOT-07");

    private final String id;

    Faute(String id) {
      this.id = id;
    }
  }

  /**
   * A contract whose totals name no step and no year.
   *
   * @param imprime the lines that its totals are of
   */
  private static ContratDeVille contrat(Bloc imprime, Faute faute, Bloc... blocs) {
    Financeur[] financeurs = {
      Financeur.of("Ville", TypeFinanceur.COMMUNE), Financeur.of("Etat", TypeFinanceur.ETAT)
    };
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Essai");
    for (int r = 0; r < 3; r++) {
      Volet.Builder volet = Volet.builder().cle("" + r);
      for (Bloc bloc : blocs) {
        for (int f = 0; f < 2; f++) {
          volet.addLigne(FinancementLine.builder()
              .financeur(financeurs[f])
              .etape(bloc.tranche.etape())
              .exercice(bloc.tranche.exercice())
              .montant(Montant.of(bloc.montants[r][f]))
              .build());
        }
      }
      int total = imprime.ligne(r);
      volet.addTotal(
          total(Nature.LIGNE, total + (faute == Faute.LIGNE && r == 1 ? 1 : 0), Portee.builder()));
      if (r == 0) {
        volet.addTotal(
            total(Nature.PORTEUR, total + (faute == Faute.PORTEUR ? 1 : 0), Portee.builder()));
      }
      contrat.addAction(Action.builder()
          .intitule("Action " + r)
          .porteur(Porteur.of("Porteur " + r))
          .addVolet(volet.build())
          .build());
    }
    for (int f = 0; f < 2; f++) {
      contrat.addTotal(total(
          Nature.FINANCEUR,
          imprime.colonne(f) + (faute == Faute.COLONNE && f == 1 ? 1 : 0),
          Portee.builder().addFinanceur(financeurs[f].nom())));
      contrat.addTotal(TotalDeclare.builder()
          .nature(Nature.FINANCEUR)
          .valeur(new Part(BigDecimal.valueOf(100L * imprime.colonne(f))
              .divide(BigDecimal.valueOf(imprime.general()), 1, java.math.RoundingMode.HALF_UP)))
          .portee(Portee.builder().addFinanceur(financeurs[f].nom()).build())
          .build());
    }
    return contrat
        .addTotal(total(
            Nature.GENERAL, imprime.general() + (faute == Faute.GENERAL ? 1 : 0), Portee.builder()))
        .addTotal(total(
            Nature.BLOC,
            imprime.ligne(0) + imprime.ligne(1) + (faute == Faute.BLOC ? 1 : 0),
            Portee.builder().addVolets("0", "1")))
        .build();
  }

  private static TotalDeclare total(Nature nature, int euros, Portee.Builder portee) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(Montant.of(euros))
        .portee(portee.build())
        .build();
  }

  private static List<String> sommesEtParts(ContratDeVille contrat) {
    return constats(contrat).stream().map(Constat::id).toList();
  }

  private static List<Constat> constats(ContratDeVille contrat) {
    Rapport rapport = Controles.standard().examiner(contrat);
    return rapport.constats().stream()
        .filter(c -> c.id().startsWith("CV-TOT") || c.id().startsWith("CV-PCT"))
        .toList();
  }

  @Test
  void coherent_totals_of_one_of_three_steps_close() {
    for (Bloc imprime : List.of(DEMANDES, ACCORDES, VERSES)) {
      assertThat(constats(contrat(imprime, Faute.AUCUNE, DEMANDES, ACCORDES, VERSES)))
          .isEmpty();
    }
  }

  @Test
  void coherent_totals_of_one_of_two_years_close() {
    for (Bloc imprime : List.of(ANCIENS, NOUVEAUX)) {
      assertThat(constats(contrat(imprime, Faute.AUCUNE, ANCIENS, NOUVEAUX))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Faute.class)
  void a_wrong_total_is_found_and_compared_with_its_step_alone(Faute faute) {
    List<Constat> constats = constats(contrat(ACCORDES, faute, DEMANDES, ACCORDES, VERSES));
    if (faute == Faute.AUCUNE) {
      assertThat(constats).isEmpty();
      return;
    }
    assertThat(constats).extracting(Constat::id).containsExactly(faute.id);
    assertThat(constats
            .get(0)
            .declare()
            .orElseThrow()
            .subtract(constats.get(0).calcule().orElseThrow()))
        .isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @EnumSource(value = Faute.class, mode = EnumSource.Mode.EXCLUDE, names = "AUCUNE")
  void a_wrong_total_of_one_of_two_years_is_found(Faute faute) {
    List<Constat> constats = constats(contrat(NOUVEAUX, faute, ANCIENS, NOUVEAUX));
    assertThat(constats).extracting(Constat::id).containsExactly(faute.id);
    assertThat(constats
            .get(0)
            .declare()
            .orElseThrow()
            .subtract(constats.get(0).calcule().orElseThrow()))
        .isEqualByComparingTo("1");
  }

  @Test
  void a_finding_says_the_step_that_it_compares() {
    Constat constat =
        constats(contrat(ACCORDES, Faute.GENERAL, DEMANDES, ACCORDES, VERSES)).get(0);
    assertThat(constat.message().fr())
        .endsWith("Comparé aux seuls montants accordés\u00A0; les montants demandés font"
            + " 258\u00A0€, les montants versés font 208\u00A0€.");
    assertThat(constat.message().texte(Locale.ENGLISH))
        .contains("Compared with amounts granted alone");
  }

  @Test
  void a_total_of_all_steps_together_is_compared_with_none() {
    int general = DEMANDES.general() + ACCORDES.general();
    ContratDeVille faux = contrat(ACCORDES, Faute.AUCUNE, DEMANDES, ACCORDES);
    List<TotalDeclare> totaux = new ArrayList<>(faux.totaux());
    totaux.replaceAll(
        t -> t.nature() == Nature.GENERAL ? total(Nature.GENERAL, general, Portee.builder()) : t);
    assertThat(sommesEtParts(faux.withTotaux(totaux))).isEmpty();
    totaux.replaceAll(t ->
        t.nature() == Nature.GENERAL ? total(Nature.GENERAL, general + 1, Portee.builder()) : t);
    assertThat(sommesEtParts(faux.withTotaux(totaux))).contains("CV-TOT-04");
  }

  @Test
  void a_total_over_the_years_is_not_compared() {
    ContratDeVille deux = contrat(
        new Bloc(AN_2022, new int[][] {{51, 83}, {122, 24}, {168, 14}}),
        Faute.AUCUNE,
        ANCIENS,
        NOUVEAUX);
    assertThat(constats(deux).stream().map(Constat::id)).doesNotContain("CV-TOT-08", "CV-TOT-04");
    assertThat(constats(deux)).isEmpty();
  }

  @Test
  void a_financeur_without_steps_counts_beside_those_that_have_one() {
    Bloc ville = new Bloc(Tranche.NON_PRECISEE, new int[][] {{5, 0}, {6, 0}, {7, 0}});
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Essai");
    Financeur commune = Financeur.of("Ville", TypeFinanceur.COMMUNE);
    Financeur etat = Financeur.of("Etat", TypeFinanceur.ETAT);
    for (int r = 0; r < 3; r++) {
      FinancementLine sienne = FinancementLine.of(commune, Montant.of(ville.montants[r][0]));
      contrat.addAction(Action.builder()
          .intitule("Action " + r)
          .addVolet(Volet.builder()
              .addLigne(sienne)
              .addLigne(FinancementLine.builder()
                  .from(sienne)
                  .financeur(etat)
                  .etape(EtapeMontant.DEMANDE)
                  .montant(Montant.of(30 + r))
                  .build())
              .addLigne(FinancementLine.builder()
                  .from(sienne)
                  .financeur(etat)
                  .etape(EtapeMontant.ACCORDE)
                  .montant(Montant.of(20))
                  .build())
              .addTotal(total(Nature.LIGNE, 25 + r, Portee.builder()))
              .build())
          .build());
    }
    contrat.addTotal(total(Nature.GENERAL, 78, Portee.builder()));
    assertThat(constats(contrat.build())).isEmpty();
  }

  @Test
  void two_general_totals_of_different_steps_are_not_one_printed_twice() {
    ContratDeVille contrat = contrat(ACCORDES, Faute.AUCUNE, DEMANDES, ACCORDES);
    List<TotalDeclare> totaux = new ArrayList<>(contrat.totaux());
    totaux.add(total(Nature.GENERAL, DEMANDES.general(), Portee.builder()));
    assertThat(sommesEtParts(contrat.withTotaux(totaux))).isEmpty();
    totaux.add(total(Nature.GENERAL, ACCORDES.general() + 1, Portee.builder()));
    assertThat(sommesEtParts(contrat.withTotaux(totaux))).containsExactly("CV-TOT-04");
  }
}
