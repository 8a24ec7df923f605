/** Holds runnable programs. Open {@link fr.contratdeville.examples.Analyser} first. */
@NullMarked
package fr.contratdeville.examples;

import org.jspecify.annotations.NullMarked;
