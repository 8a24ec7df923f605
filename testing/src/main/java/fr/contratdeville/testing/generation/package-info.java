/**
 * Makes values of each public type, of every shape that the model accepts. Open
 * {@link fr.contratdeville.testing.generation.Registry} first: it lists the types.
 */
@NullMarked
package fr.contratdeville.testing.generation;

import org.jspecify.annotations.NullMarked;
