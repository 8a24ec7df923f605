/**
 * Generated values of all types of the library, for property-based tests. Open
 * {@link fr.contratdeville.testing.ContratArbitraries} first.
 */
@NullMarked
package fr.contratdeville.testing;

import org.jspecify.annotations.NullMarked;
