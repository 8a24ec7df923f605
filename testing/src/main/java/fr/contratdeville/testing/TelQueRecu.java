package fr.contratdeville.testing;

import fr.contratdeville.testing.alteration.Alteration;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a contract as town halls send it. On {@code @ForAll ContratDeVille}, it gives a
 * {@link Coherent} one after up to five {@linkplain Alteration alterations}: blanks, rounded
 * amounts, wrong totals, other spellings. On other types it has no effect.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TelQueRecu {}
