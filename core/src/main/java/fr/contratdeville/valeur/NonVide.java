package fr.contratdeville.valeur;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint of a text that may be absent but not blank: {@code Optional<@NonVide String>}.
 * {@link NotBlank} there would refuse an empty {@code Optional}, whose content is null to Bean
 * Validation. A text is blank if {@link String#isBlank} says so.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "(?s)\\p{javaWhitespace}*+\\P{javaWhitespace}.*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface NonVide {

  /** {@return the message of a violation; the one of {@link NotBlank} unless set} */
  String message() default "{jakarta.validation.constraints.NotBlank.message}";

  /**
   * {@return the groups of constraints that it belongs to, as for any constraint of Bean
   * Validation}
   */
  Class<?>[] groups() default {};

  /** {@return data of the application, as for any constraint of Bean Validation} */
  Class<? extends Payload>[] payload() default {};
}
