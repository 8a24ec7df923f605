/**
 * Nouns taken apart, whatever their attributes. Open
 * {@link fr.contratdeville.testing.structure.Noun} first.
 */
@NullMarked
package fr.contratdeville.testing.structure;

import org.jspecify.annotations.NullMarked;
