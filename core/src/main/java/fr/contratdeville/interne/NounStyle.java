package fr.contratdeville.interne;

import fr.contratdeville.valeur.ValeurInvalideException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The way to write a noun: a public abstract class and its nested builder, a hidden implementation.
 * A copy with another value is declared as {@code public abstract Porteur
 * withRattachement(Rattachement rattachement)}; the implementation has the code.
 *
 * <p>The style is kept out of class files: one that stands there makes javac warn in every module
 * that uses the noun and does not have Immutables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = BuilderVisibility.PACKAGE,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {
      "niveau:niveaux",
      "tableau:tableaux",
      "total:totaux",
      "nouveau:nouveaux"
    },
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = ValeurInvalideException.class)
public @interface NounStyle {}
