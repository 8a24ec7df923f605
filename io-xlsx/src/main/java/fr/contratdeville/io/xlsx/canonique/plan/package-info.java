/**
 * The sheets of the canonical workbook, their columns, and the words that people choose from. Open
 * {@link fr.contratdeville.io.xlsx.canonique.plan.Plan} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.canonique.plan;

import org.jspecify.annotations.NullMarked;
