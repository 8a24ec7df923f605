/**
 * What a generated workbook says: the money, the actions, and what each of its cells is. Open
 * {@link fr.contratdeville.testing.layout.truth.LayoutTruth}.
 */
@NullMarked
package fr.contratdeville.testing.layout.truth;

import org.jspecify.annotations.NullMarked;
