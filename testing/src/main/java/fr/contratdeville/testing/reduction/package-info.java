/**
 * Makes a value smaller while something stays true of it. Open
 * {@link fr.contratdeville.testing.reduction.Reduction} first.
 */
@NullMarked
package fr.contratdeville.testing.reduction;

import org.jspecify.annotations.NullMarked;
