/**
 * The laws of readers, writers, controls and axes, as test classes to inherit. Open
 * {@link fr.contratdeville.testing.suite.FormatSuite} first.
 *
 * <p>A class that inherits a suite is a test class of jqwik: it needs no annotation, and its tests
 * run beside those of JUnit. A property that should run more often is overridden, annotation
 * included, by a method that calls {@code super}. Properties with a fixed seed say so; all others
 * draw another seed in each build, which a failure prints.
 */
@NullMarked
package fr.contratdeville.testing.suite;

import org.jspecify.annotations.NullMarked;
