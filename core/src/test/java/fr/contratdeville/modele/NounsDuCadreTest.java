package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the nouns beside money refuse and answer. */
class NounsDuCadreTest {

  private static void refuse(String champ, ThrowingCallable essai) {
    assertThatThrownBy(essai)
        .isInstanceOfSatisfying(
            ValeurInvalideException.class, e -> assertThat(e.champ()).isEqualTo(champ));
  }

  @Test
  void partsOfAPublicAreHeldApartFromTheWhole() {
    Beneficiaires maternelle = Beneficiaires.builder()
        .effectif(Effectif.of(12))
        .libelle("en maternelle")
        .build();
    Beneficiaires filles =
        Beneficiaires.builder().effectif(Effectif.of(130)).sexe(Sexe.FEMININ).build();
    Beneficiaires enfants = Beneficiaires.builder()
        .effectif(Effectif.of(134))
        .libelle("enfants")
        .addDont(maternelle, filles)
        .build();
    assertThat(enfants.dont()).containsExactly(maternelle, filles);
    assertThat(enfants.effectif()).contains(Effectif.of(134));
    assertThat(enfants.unite()).isEqualTo(Beneficiaires.Unite.PERSONNES);
    assertThat(enfants.perimetre()).isEqualTo(Beneficiaires.Perimetre.NON_PRECISE);
    refuse("Beneficiaires.libelle", () -> Beneficiaires.builder().libelle(" ").build());
    refuse(
        "Beneficiaires.evenement", () -> Beneficiaires.builder().evenement("").build());
  }

  @Test
  void onlyAPostponedActionSaysToWhichYear() {
    Action.Builder action = Action.builder().intitule("A").reporteVers(Exercice.of(2024));
    assertThat(action.statut(Statut.REPORTEE).build().reporteVers()).isPresent();
    refuse("Action.reporteVers", () -> action.statut(Statut.ANNULEE).build());
    assertThat(Action.builder().intitule("A").statut(Statut.REPORTEE).build().reporteVers())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Territoire.Type.class)
  void onlyAQpvHasACode(Territoire.Type type) {
    Territoire.Builder territoire =
        Territoire.builder().nom("Escanaux").type(type).code(CodeQPV.parse("QP030010"));
    if (type == Territoire.Type.QPV) {
      assertThat(territoire.build().code()).isPresent();
    } else {
      refuse("Territoire.code", territoire::build);
    }
  }

  @Test
  void aPointerHasATarget() {
    refuse("Renvoi.cibles", () -> Renvoi.builder().texte("Cf.").build());
    Renvoi renvoi = Renvoi.builder().addCible(Repere.parse("1")).build();
    Noeud noeud =
        Noeud.builder().niveau("objectif").titre("T").addRenvoi(renvoi).build();
    assertThat(noeud.estUnSimpleRenvoi()).isTrue();
    assertThat(Noeud.builder().niveau("objectif").titre("T").build().estUnSimpleRenvoi())
        .isFalse();
    Noeud dit = Noeud.builder().from(noeud).addCahierDesCharges("A").build();
    assertThat(dit.estUnSimpleRenvoi()).isFalse();
  }

  @Test
  void aBudgetHasTwoSides() {
    PosteBudget charge = poste("641", 3000);
    PosteBudget benevolat = poste("864", 500);
    PosteBudget produit = poste("74", 3000);
    PosteBudget dons = poste("87", 500);
    Budget budget = Budget.builder().addPostes(charge, produit, benevolat, dons).build();
    assertThat(budget.postes(Compte.Sens.CHARGE)).containsExactly(charge, benevolat);
    assertThat(budget.postes(Compte.Sens.PRODUIT)).containsExactly(produit, dons);
  }

  private static PosteBudget poste(String compte, long euros) {
    return PosteBudget.builder()
        .compte(Compte.parse(compte))
        .libelle("Poste " + compte)
        .prevu(Montant.of(euros))
        .build();
  }

  @Test
  void eachDayBelongsToOneGenerationAtMost() {
    for (LocalDate jour : new LocalDate[] {
      LocalDate.of(1994, 1, 1),
      LocalDate.of(1999, 12, 31),
      LocalDate.of(2000, 1, 1),
      LocalDate.of(2006, 12, 31),
      LocalDate.of(2007, 1, 1),
      LocalDate.of(2014, 12, 31),
      LocalDate.of(2015, 1, 1),
      LocalDate.of(2023, 12, 31),
      LocalDate.of(2024, 1, 1),
      LocalDate.of(2030, 12, 31)
    }) {
      assertThat(
              Arrays.stream(GenerationContrat.values()).filter(g -> g.periode().contient(jour)))
          .as("%s", jour)
          .hasSize(1);
    }
    assertThat(GenerationContrat.values())
        .isSortedAccordingTo((a, b) -> a.periode().debut().compareTo(b.periode().debut()));
  }

  /** The codes of quartiers change with the generation of contracts that they belong to. */
  @Test
  void aGenerationOfContractsHasItsCodes() {
    assertThat(CodeQPV.Generation.QP_2014.vigueur())
        .isEqualTo(GenerationContrat.CONTRAT_DE_VILLE_2015.periode());
    assertThat(CodeQPV.Generation.QN_2024.vigueur())
        .isEqualTo(GenerationContrat.QUARTIERS_2030.periode());
  }
}
