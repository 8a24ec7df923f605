package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amounts of several steps and years, chosen and added up. */
class TranchesTest {
  private static final String[] TROIS_ETAPES = {
    "Atelier Ville demandé 300", "Atelier Ville accordé 200", "Atelier Ville versé 150",
    "Atelier Etat demandé 500", "Atelier Etat accordé 400", "Atelier Etat versé 400",
    "Judo Ville demandé 90", "Judo Ville accordé 80"
  };

  private static Tranche tranche(EtapeMontant etape) {
    return new Tranche(Optional.of(etape), Optional.empty());
  }

  private static Montant retenu(String... lignes) {
    return Totaux.of(Axes.financeur(), Etapes.contrat(lignes).retenues()).total();
  }

  @Test
  void where_some_are_not_paid_yet_the_amounts_granted_count() {
    Selection retenues = Etapes.contrat(TROIS_ETAPES).retenues();
    assertThat(Totaux.of(Axes.financeur(), retenues).total()).isEqualTo(Montant.of(680));
    assertThat(retenues.choix().fr())
        .isEqualTo("montants accordés\u00A0; les montants demandés, les montants versés ne sont pas"
            + " comptés");
    assertThat(retenues.choix().en())
        .isEqualTo("amounts granted; amounts requested, amounts paid are not counted");
    assertThat(retenues).hasToString(retenues.choix().fr()).hasSize(3);
    assertThat(retenues.ecartees()).hasSize(5);
  }

  @Test
  void where_all_are_paid_the_amounts_paid_count() {
    assertThat(
            retenu("A Ville accordé 10", "A Ville versé 9", "B Ville accordé 5", "B Ville versé 5"))
        .isEqualTo(Montant.of(14));
  }

  @Test
  void a_request_counts_only_where_nothing_else_is_known() {
    assertThat(retenu("A Ville demandé 10", "B Ville demandé 20", "B Ville accordé 15"))
        .isEqualTo(Montant.of(15));
    assertThat(retenu("A Ville demandé 10", "B Ville demandé 20")).isEqualTo(Montant.of(30));
    assertThat(retenu("A Ville demandé 10", "B Ville demandé 20", "B Ville proposé 19"))
        .isEqualTo(Montant.of(19));
    assertThat(retenu("A Ville demandé 10", "A Ville 8", "B Ville 7")).isEqualTo(Montant.of(15));
  }

  @Test
  void each_year_has_its_step() {
    Selection retenues = Etapes.contrat(
            "A Ville accordé 2022 10", "A Ville versé 2022 9", "A Ville demandé 2023 12")
        .retenues();
    assertThat(retenues.choix().fr())
        .isEqualTo("montants versés de 2022, montants demandés de 2023\u00A0; les montants accordés"
            + " de 2022 ne sont pas comptés");
    assertThat(Totaux.of(Axes.exercice(), retenues).montant("2023")).contains(Montant.of(12));
    assertThatThrownBy(Totaux.of(Axes.financeur(), retenues)::total)
        .isInstanceOf(ValeurInvalideException.class);
    assertThat(Totaux.of(Axes.financeur(), retenues.exercice(Exercice.of(2022))).total())
        .isEqualTo(Montant.of(9));
  }

  @Test
  void lines_are_chosen_by_step_and_year() {
    Selection toutes = Selection.of(Etapes.lignes(
        "A Ville 1", "A Ville accordé 2", "A Ville 2022 4", "A Ville accordé 2022 8"));
    assertThat(somme(toutes.etape(EtapeMontant.ACCORDE))).isEqualTo(10);
    assertThat(somme(toutes.sansEtape())).isEqualTo(5);
    assertThat(somme(toutes.exercice(Exercice.of(2022)))).isEqualTo(12);
    assertThat(somme(toutes.sansExercice().sansEtape())).isEqualTo(1);
    assertThat(toutes.parTranche().keySet())
        .extracting(Tranche::toString)
        .containsExactly("Sans étape", "Accordé", "2022", "Accordé 2022");
    assertThat(toutes.sansEtape().sansExercice().choix().fr())
        .startsWith("montants sans étape\u00A0; les montants accordés, ");
    assertThat(Selection.of(Etapes.lignes("A Ville 1")).choix().fr())
        .isEqualTo("montants tels qu'imprimés");
    assertThat(Selection.of(List.<LigneSituee>of()).retenues().choix().fr())
        .isEqualTo("aucun montant");
  }

  private static long somme(Selection selection) {
    return selection.lignes().stream()
            .mapToLong(l -> l.montant().orElseThrow().centimes())
            .sum()
        / 100;
  }

  @Test
  void a_table_has_a_column_for_each_step_and_no_sum_over_them() {
    Totaux totaux = Totaux.of(Axes.financeur(), Etapes.lignes(TROIS_ETAPES));
    assertThat(totaux.texte(Locale.FRENCH)).isEqualTo("""
        Financeur  Demandé (€)  Accordé (€)  Versé (€)
        ─────────  ───────────  ───────────  ─────────
        Ville              390          280        150
        Etat               500          400        400
        ─────────  ───────────  ───────────  ─────────
        Total              890          680        550
        """);
    assertThat(totaux.tranche(tranche(EtapeMontant.VERSE)).total()).isEqualTo(Montant.of(550));
    assertThat(totaux.tranche(tranche(EtapeMontant.ENGAGE)).cles()).isEmpty();
    assertThat(totaux.aDesParts()).isFalse();
    assertThat(totaux.parts(1)).isEmpty();
    assertThatThrownBy(totaux::postes)
        .hasMessageContaining("contrat.retenues()")
        .hasMessageContaining("Demandé, Accordé, Versé");
    assertThatThrownBy(() -> totaux.montant("Ville")).isInstanceOf(ValeurInvalideException.class);
  }

  @Test
  void a_table_of_one_step_says_which() {
    assertThat(Totaux.of(Axes.financeur(), Etapes.lignes("A Ville accordé 2023 10"))
            .texte(Locale.ENGLISH))
        .startsWith("Financeur  Granted 2023 (€)  ");
    assertThat(
            Croisement.of(Axes.action(), Axes.financeur(), Etapes.lignes("A Ville accordé 2023 10"))
                .texte(Locale.FRENCH))
        .startsWith("Accordé 2023\nAction  Ville  Total\n");
  }

  @Test
  void along_the_steps_themselves_there_is_no_total() {
    assertThat(Totaux.of(Axes.etape(), Etapes.lignes(TROIS_ETAPES)).texte(Locale.FRENCH))
        .contains("Versé", "550")
        .contains("(pas de total)")
        .doesNotContain("2\u202F120");
    assertThat(Croisement.of(Axes.financeur(), Axes.etape(), Etapes.lignes(TROIS_ETAPES))
            .texte(Locale.FRENCH))
        .isEqualTo("""
            Financeur  Demandé  Accordé  Versé
            ─────────  ───────  ───────  ─────
            Ville          390      280    150
            Etat           500      400    400
            ─────────  ───────  ───────  ─────
            Total          890      680    550
            """);
    assertThat(Croisement.of(Axes.etape(), Axes.financeur(), Etapes.lignes(TROIS_ETAPES))
            .texte(Locale.FRENCH))
        .contains("Demandé             390   500    890\n")
        .endsWith("(pas de total)\n");
  }

  @Test
  void a_cross_table_is_printed_once_for_each_step() {
    Croisement croisement =
        Croisement.of(Axes.action(), Axes.financeur(), Etapes.lignes(TROIS_ETAPES));
    assertThat(croisement.texte(Locale.FRENCH))
        .startsWith("Demandé\nAction")
        .contains("\n\nAccordé\nAction", "\n\nVersé\nAction");
    assertThat(croisement.tranche(tranche(EtapeMontant.ACCORDE)).montant("Judo", "Ville"))
        .contains(Montant.of(80));
    assertThatThrownBy(croisement::total).isInstanceOf(ValeurInvalideException.class);
    assertThatThrownBy(() -> croisement.montant("Judo", "Ville"))
        .isInstanceOf(ValeurInvalideException.class);
  }

  @Test
  void lines_without_an_amount_mix_nothing() {
    Totaux totaux = Totaux.of(Axes.financeur(), Etapes.lignes("A Ville accordé 10", "A CAF ?"));
    assertThat(totaux.ensemble()).isEqualTo(new Poste(Montant.of(10), 2, 1));
    assertThat(totaux.tranches()).containsExactly(tranche(EtapeMontant.ACCORDE));
  }
}
