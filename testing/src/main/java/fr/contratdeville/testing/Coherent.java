package fr.contratdeville.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a contract that agrees with itself. On {@code @ForAll ContratDeVille}, it gives a table
 * of one to eight actions whose printed totals, subtotals and shares all agree with its lines:
 *
 * <pre>{@code
 * @Property
 * void nothing_is_reported(@ForAll @Coherent ContratDeVille contrat) { ... }
 * }</pre>
 *
 * On other types it has no effect.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Coherent {}
