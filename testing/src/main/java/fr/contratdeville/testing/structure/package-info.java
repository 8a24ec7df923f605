/**
 * Takes nouns apart, whatever their attributes, to compare them and to build them again. Open
 * {@link fr.contratdeville.testing.structure.NounAttributes} first.
 */
@NullMarked
package fr.contratdeville.testing.structure;

import org.jspecify.annotations.NullMarked;
