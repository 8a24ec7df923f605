/**
 * Reads contracts from the tables of web pages, by
 * {@link fr.contratdeville.io.html.HtmlContratReader}.
 */
@NullMarked
package fr.contratdeville.io.html;

import org.jspecify.annotations.NullMarked;
