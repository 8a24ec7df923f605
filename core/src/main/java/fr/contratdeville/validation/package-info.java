/**
 * Bean Validation of the nouns, for applications that validate their own objects too.
 *
 * <p>Open {@link fr.contratdeville.validation.Validateur} first. It needs hibernate-validator,
 * which is optional: nouns check themselves when they are built, with or without it.
 */
@NullMarked
package fr.contratdeville.validation;

import org.jspecify.annotations.NullMarked;
