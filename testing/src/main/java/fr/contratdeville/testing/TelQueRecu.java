package fr.contratdeville.testing;

import fr.contratdeville.testing.alteration.Alteration;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @ForAll ContratDeVille}: a contract as town halls send it, a {@link Coherent} one
 * after up to five {@link Alteration}s: blanks, rounded amounts, wrong totals, other spellings.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TelQueRecu {}
