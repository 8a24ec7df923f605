/**
 * A sheet that is being filled with cells and their truth, and what all sheets have in common. Open
 * {@link fr.contratdeville.testing.layout.paint.Canvas}.
 */
@NullMarked
package fr.contratdeville.testing.layout.paint;

import org.jspecify.annotations.NullMarked;
