package fr.contratdeville.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The factory, made at the first call: it is too slow to be made when a noun is loaded. All that
 * needs hibernate-validator is here and not in {@link Validateur}, which must load without it.
 */
final class Moteur {

  private static final ValidatorFactory FABRIQUE = configurer(
          Validation.byProvider(HibernateValidator.class).configure())
      .buildValidatorFactory();
  private static final Validator FR = en(Locale.FRENCH);
  private static final Validator EN = en(Locale.ENGLISH);

  private Moteur() {}

  static Validator of(Locale locale) {
    return "en".equals(locale.getLanguage()) ? EN : FR;
  }

  /** Messages need no expression language, and are in French unless asked for otherwise. */
  static HibernateValidatorConfiguration configurer(HibernateValidatorConfiguration configuration) {
    Set<Locale> locales = Set.of(Locale.FRENCH, Locale.ENGLISH);
    return configuration
        .getterPropertySelectionStrategy(new Accesseurs())
        .messageInterpolator(new ParameterMessageInterpolator(
            locales, Locale.FRENCH, contexte -> Locale.FRENCH, false));
  }

  private static Validator en(Locale locale) {
    MessageInterpolator messages = FABRIQUE.getMessageInterpolator();
    return FABRIQUE
        .usingContext()
        .messageInterpolator(new MessageInterpolator() {
          @Override
          public String interpolate(String modele, Context contexte) {
            return messages.interpolate(modele, contexte, locale);
          }

          @Override
          public String interpolate(String modele, Context contexte, Locale autre) {
            return messages.interpolate(modele, contexte, autre);
          }
        })
        .getValidator();
  }
}
