/**
 * Makes contracts whose printed figures agree with their lines by construction. Open
 * {@link fr.contratdeville.testing.coherent.Programmation} first.
 */
@NullMarked
package fr.contratdeville.testing.coherent;

import org.jspecify.annotations.NullMarked;
