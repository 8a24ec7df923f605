/**
 * Lexicons: the meanings of headings and labels, as a table that can be printed, completed,
 * replaced and named.
 *
 * <p>Open {@link fr.contratdeville.tableaux.lexique.Lexique} first.
 */
@NullMarked
package fr.contratdeville.tableaux.lexique;

import org.jspecify.annotations.NullMarked;
