/**
 * From a contract to the canonical workbook. Open
 * {@link fr.contratdeville.io.xlsx.canonique.ecriture.CanoniqueWriter} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.canonique.ecriture;

import org.jspecify.annotations.NullMarked;
