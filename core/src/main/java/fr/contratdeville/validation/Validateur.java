package fr.contratdeville.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;

/**
 * The one validator that sees the constraints of the nouns. A validator with default settings finds
 * nothing on them, without a word: it reads constraints on {@code getIntitule()}, never on
 * {@code intitule()}.
 *
 * <p>A noun that was built breaks no constraint; this is for objects of an application that hold
 * nouns, records or beans, and for whoever wants the rules as data. The first call takes some
 * tenths of a second, the next ones microseconds. All methods may be called by several threads.
 */
public final class Validateur {

  private static final String ABSENT =
      "Validateur needs hibernate-validator, an optional dependency of contrat-de-ville-core: put"
          + " org.hibernate.validator:hibernate-validator on the class path, or on the module path"
          + " with --add-modules org.hibernate.validator";

  private Validateur() {}

  /**
   * {@return the constraints that an object breaks, with messages in French; empty if it breaks
   * none}
   *
   * @param <T> the type of the object
   * @param objet the object: a noun, or a record or a bean that holds nouns
   * @throws IllegalStateException if hibernate-validator is not present
   */
  public static <T> Set<ConstraintViolation<T>> valider(T objet) {
    return valider(objet, Locale.FRENCH);
  }

  /**
   * {@return the constraints that an object breaks; empty if it breaks none}
   *
   * @param <T> the type of the object
   * @param objet the object: a noun, or a record or a bean that holds nouns
   * @param locale the language of the messages: English for English, French for all others
   * @throws IllegalStateException if hibernate-validator is not present
   */
  public static <T> Set<ConstraintViolation<T>> valider(T objet, Locale locale) {
    exigerMoteur();
    return Moteur.of(locale).validate(objet);
  }

  /**
   * Sets up a factory of the application as this class does its own: constraints are read on
   * prefix-free accessors as well as on getters, and messages need no expression language and
   * ignore the locale of the machine. With Spring:
   *
   * <pre>{@code
   * var fabrique = new LocalValidatorFactoryBean();
   * fabrique.setConfigurationInitializer(
   *     c -> Validateur.configurer((HibernateValidatorConfiguration) c));
   * }</pre>
   *
   * <p>In that factory any method without parameters that returns something counts as a getter, so
   * that validation of method calls ({@code @Validated} services) leaves it out by default: give
   * such services a factory of their own.
   *
   * @param configuration the configuration of the application
   * @return {@code configuration}
   */
  public static HibernateValidatorConfiguration configurer(
      HibernateValidatorConfiguration configuration) {
    return Moteur.configurer(configuration);
  }

  // Asked each time: a class whose initialisation failed once would say nothing useful the second.
  private static void exigerMoteur() {
    try {
      Class.forName(
          "org.hibernate.validator.HibernateValidator", false, Validateur.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(ABSENT, e);
    }
  }
}
