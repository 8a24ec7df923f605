/**
 * Generated values for property-based tests. Open {@link fr.contratdeville.testing.Arbitraires}
 * first.
 */
@NullMarked
package fr.contratdeville.testing;

import org.jspecify.annotations.NullMarked;
