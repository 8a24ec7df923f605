package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ExerciceTest {

  @Test
  void refusesAYearOutOfRangeByName() {
    assertThatThrownBy(() -> Exercice.of(1976))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessage("annee : 1976");
    assertThatThrownBy(() -> Exercice.parse("deux mille"))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessage("annee : deux mille");
  }

  @Test
  void constraintsRefuseWhatTheConstructorRefuses() {
    try (var factory = Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()) {
      var validator = factory.getValidator();
      assertThat(validator.validateValue(Exercice.class, "annee", 1976)).hasSize(1);
      assertThat(validator.validateValue(Exercice.class, "annee", 2101)).hasSize(1);
      assertThat(validator.validate(Exercice.of(2023))).isEmpty();
    }
  }
}
