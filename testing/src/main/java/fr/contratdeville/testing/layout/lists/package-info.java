/**
 * Draws lists of subsidies as town halls and portals publish them: headings from a grammar of their
 * own, schemas, banners, codes beside money.
 *
 * <p>Open {@link fr.contratdeville.testing.layout.lists.ListGenerator} first.
 */
@NullMarked
package fr.contratdeville.testing.layout.lists;

import org.jspecify.annotations.NullMarked;
