/**
 * The report on a contract as one HTML page. Open {@link fr.contratdeville.rapport.RapportHtml}.
 */
@NullMarked
package fr.contratdeville.rapport;

import org.jspecify.annotations.NullMarked;
