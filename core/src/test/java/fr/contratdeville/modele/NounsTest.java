package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The small nouns: what they default to, and what they refuse by name. */
class NounsTest {

  private static void refuse(String champ, ThrowingCallable construction) {
    assertThatThrownBy(construction)
        .isInstanceOfSatisfying(
            ValeurInvalideException.class, e -> assertThat(e.champ()).isEqualTo(champ));
  }

  @Test
  void namesAreNeverBlank() {
    refuse("Porteur.nom", () -> Porteur.of("\t"));
    refuse("Financeur.nom", () -> Financeur.of("", TypeFinanceur.CAF));
    refuse("Rattachement.structure", () -> Rattachement.of(" ", "t"));
    refuse("Rattachement.table", () -> Rattachement.of("s", " "));
    refuse("Action.intitule", () -> Action.builder().intitule(" ").build());
    refuse("Complement.texte", () -> Complement.of("Observations", "\n"));
    refuse("Volet.cle", () -> Volet.builder().cle("").build());
    refuse("Portee.financeurs", () -> Portee.builder().addFinanceur(" ").build());
    refuse("Portee.volets", () -> Portee.builder().addVolet(" ").build());
    refuse(
        "TableAlias.structures",
        () -> TableAlias.builder().nom("t").putStructure("a", " ").build());
    refuse("intitule", () -> Action.builder().build());
  }

  @Test
  void aHeadingHasLevels() {
    Rubrique rubrique = Rubrique.builder()
        .libelle("EDUCATION CULTURE SPORT /Culture")
        .addNiveaux("EDUCATION CULTURE SPORT", "Culture")
        .build();
    assertThat(rubrique.premier()).isEqualTo("EDUCATION CULTURE SPORT");
    assertThat(Rubrique.of("EMPLOI").niveaux()).containsExactly("EMPLOI");
    refuse("Rubrique.niveaux", () -> Rubrique.builder().libelle("a").build());
    refuse(
        "Rubrique.niveaux", () -> Rubrique.builder().libelle("a").addNiveau(" ").build());
  }

  @Test
  void whatIsNotSaidHasADefaultThatSaysSo() {
    assertThat(Financeur.builder().nom("PSE").build().type()).isEqualTo(TypeFinanceur.NON_PRECISE);
    assertThat(Beneficiaires.builder().texte("3 + FPH").build().perimetre())
        .isEqualTo(Perimetre.NON_PRECISE);
    assertThat(Beneficiaires.of(Effectif.of(49), Perimetre.QPV).effectif())
        .contains(Effectif.of(49));
    assertThat(Complement.of("", "x").nature()).isEqualTo(Complement.Nature.TEXTE);
  }

  @Test
  void whatABuilderWasGivenCannotChangeAfterwards() {
    List<Volet> volets = new ArrayList<>(List.of(Volet.builder().build()));
    Action.Builder builder = Action.builder().intitule("a").volets(volets);
    Action action =
        builder.putEmplacement(Champ.PORTEUR, new Emplacement.Fichier("f")).build();
    volets.clear();
    builder.addVolet(Volet.builder().build());
    assertThat(action.volets()).hasSize(1);
    assertThatThrownBy(() -> action.volets().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> action.emplacements().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(action.withVolets(List.of()).volets()).isEmpty();
    assertThat(Volet.builder().cle("r6").build().withLignes(List.of()).cle()).contains("r6");
  }

  @Test
  void kindsAndStepsHaveNamesInBothLanguages() {
    assertThat(TypeFinanceur.values())
        .allSatisfy(t -> assertThat(t.libelle().en()).isNotBlank());
    assertThat(EtapeMontant.values()).extracting(e -> e.libelle().fr()).doesNotHaveDuplicates();
  }
}
