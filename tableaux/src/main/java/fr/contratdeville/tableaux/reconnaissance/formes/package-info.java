/**
 * Sheets that are no plain table: blocks one under another, forms, actions in columns, outlines. A
 * layout is recognised by its shape, and turned into a plain grid whose cells keep their places, so
 * that one reader is enough; or it is said in one finding that it is not read.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.formes.Formes} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.formes;

import org.jspecify.annotations.NullMarked;
