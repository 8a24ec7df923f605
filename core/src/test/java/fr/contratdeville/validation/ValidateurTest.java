package fr.contratdeville.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidateurTest {

  record Fiche(
      @NotBlank String titre, Optional<@Valid Porteur> porteur, List<@NotBlank String> mots) {}

  static final class Bean {
    @NotBlank
    public String getTitre() {
      return " ";
    }

    @NotBlank
    public String isole() {
      return "";
    }
  }

  private static final Porteur SANS_NOM = Brut.of(Porteur.of("MAS"), "nom", " ");
  private static final ContratDeVille CONTRAT = ContratDeVille.builder()
      .intitule("Bagnols")
      .addAction(Action.builder().intitule("Chantiers").porteur(SANS_NOM).build())
      .build();

  private static List<String> chemins(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(v -> v.getPropertyPath().toString()).sorted().toList();
  }

  @Test
  void followsANounToItsInnermostPart() {
    assertThat(chemins(Validateur.valider(CONTRAT)))
        .singleElement()
        .asString()
        .startsWith("actions[0]")
        .endsWith("porteur.nom");
  }

  /** Why this class exists; the day this fails, it can go. */
  @Test
  void defaultSettingsSeeNothing() {
    try (var fabrique = Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()) {
      assertThat(fabrique.getValidator().validate(SANS_NOM)).isEmpty();
    }
  }

  @Test
  void speaksFrenchUnlessAskedForEnglish() {
    assertThat(Validateur.valider(SANS_NOM))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .isEqualTo("ne doit pas être vide");
    assertThat(Validateur.valider(SANS_NOM, Locale.UK))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .isEqualTo("must not be blank");
    assertThat(Validateur.valider(SANS_NOM, Locale.GERMAN))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .isEqualTo("ne doit pas être vide");
  }

  @Test
  void rulesOfTheLibraryHaveMessagesOfTheirOwn() {
    ContratDeVille doublons = Regles.contratAuxClesEnDouble();
    assertThat(Validateur.valider(doublons))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("les clés des volets doivent être uniques dans le contrat");
    assertThat(Validateur.valider(doublons, Locale.ENGLISH))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("the keys of the volets must be unique in the contract");
  }

  @Test
  void recordsOfAnApplicationSpeakOncePerBrokenConstraint() {
    Fiche fiche = new Fiche("", Optional.of(SANS_NOM), List.of("a", " "));
    assertThat(chemins(Validateur.valider(fiche)))
        .containsExactly("mots[1].<list element>", "porteur.nom", "titre");
    assertThat(Validateur.valider(new Fiche("t", Optional.empty(), List.of()))).isEmpty();
  }

  @Test
  void beansAreReadByTheirGettersToo() {
    assertThat(chemins(Validateur.valider(new Bean()))).containsExactly("isole", "titre");
  }

  @Test
  void aFactoryOfAnApplicationIsConfiguredTheSameWay() {
    try (var fabrique = Validateur.configurer(
            Validation.byProvider(HibernateValidator.class).configure())
        .buildValidatorFactory()) {
      assertThat(fabrique.getValidator().validate(SANS_NOM))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly("ne doit pas être vide");
    }
  }

  @Test
  void theMachineHasNoSay() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try (var fabrique = Validateur.configurer(
            Validation.byProvider(HibernateValidator.class).configure())
        .buildValidatorFactory()) {
      assertThat(fabrique.getValidator().validate(SANS_NOM))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly("ne doit pas être vide");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
