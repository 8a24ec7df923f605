/**
 * How the values of each public type are made, of every shape that the model accepts. Open
 * {@link fr.contratdeville.testing.generation.Registre} first: which type is made where.
 */
@NullMarked
package fr.contratdeville.testing.generation;

import org.jspecify.annotations.NullMarked;
