package fr.contratdeville.interne;

import jakarta.validation.constraints.NotBlank;

/**
 * The constraint of a text that may be absent but not blank: {@code Optional<@Pattern(regexp =
 * NonVide.REGEXP, message = NonVide.MESSAGE) String>}. {@link NotBlank} there would refuse an empty
 * {@code Optional}, whose content is null to Bean Validation.
 */
public final class NonVide {

  /** What {@link String#isBlank()} does not hold for. */
  public static final String REGEXP = "(?s)\\p{javaWhitespace}*+\\P{javaWhitespace}.*";

  public static final String MESSAGE = "{jakarta.validation.constraints.NotBlank.message}";

  private NonVide() {}
}
