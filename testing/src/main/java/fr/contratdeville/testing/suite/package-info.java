/**
 * What every reader, writer, control and axis keeps to, as classes to inherit. Open
 * {@link fr.contratdeville.testing.suite.FormatSuite} first.
 *
 * <p>A class that inherits one of them is a test class of jqwik; a property that should run more
 * often is overridden, annotation included, by a method that calls {@code super}.
 */
@NullMarked
package fr.contratdeville.testing.suite;

import org.jspecify.annotations.NullMarked;
