/**
 * Workbooks of any origin as values: open {@link fr.contratdeville.io.xlsx.feuille.ClasseurXlsx}
 * first, or {@link fr.contratdeville.io.xlsx.feuille.ClasseurOuvert} for sheets that do not fit in
 * memory. Nothing here knows what a contrat de ville is.
 */
@NullMarked
package fr.contratdeville.io.xlsx.feuille;

import org.jspecify.annotations.NullMarked;
