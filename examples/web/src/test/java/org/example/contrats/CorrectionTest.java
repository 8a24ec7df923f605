package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.validation.Validateur;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;

/** Bean Validation of what holds a contract, with the validator of this version of Spring Boot. */
class CorrectionTest {

  private static final Correction SANS_AUTEUR =
      new Correction(" ", ContratDeVille.builder().intitule("Bilan").build());

  @Test
  void the_validator_of_the_library_speaks_both_languages() {
    assertThat(Validateur.valider(SANS_AUTEUR))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .isEqualTo("ne doit pas être vide");
    assertThat(Validateur.valider(SANS_AUTEUR, Locale.ENGLISH))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .isEqualTo("must not be blank");
  }

  /** That of the application sees its own constraints alone, unless it is set up. */
  @Test
  void a_validator_of_the_application_can_see_those_of_nouns() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    try (ValidatorFactory fabrique =
        Validateur.configurer(configuration).buildValidatorFactory()) {
      Validator validateur = fabrique.getValidator();
      assertThat(validateur.validate(SANS_AUTEUR)).hasSize(1);
      assertThat(validateur
              .getConstraintsForClass(ContratDeVille.class)
              .getConstraintsForProperty("intitule"))
          .isNotNull();
    }
  }
}
