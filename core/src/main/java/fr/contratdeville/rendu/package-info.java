/**
 * Tables as they leave the library: one description, {@link fr.contratdeville.rendu.Tableau}, that
 * prints itself as text, Markdown and HTML, and that formats such as CSV and JSON write. Totals,
 * cross tables, reports and lines of money give theirs.
 */
@NullMarked
package fr.contratdeville.rendu;

import org.jspecify.annotations.NullMarked;
