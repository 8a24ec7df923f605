/**
 * Reads contracts from the tables of web pages, by
 * {@link fr.contratdeville.io.html.HtmlContratReader}, and from those of Word documents, by
 * {@link fr.contratdeville.io.html.DocxContratReader}.
 */
@NullMarked
package fr.contratdeville.io.html;

import org.jspecify.annotations.NullMarked;
