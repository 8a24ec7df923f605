/**
 * What headings and labels mean, as a table that can be read, completed, replaced and named.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.lexique.Lexique} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.lexique;

import org.jspecify.annotations.NullMarked;
