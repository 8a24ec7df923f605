/**
 * Makes contracts and workbooks of any size, the same each time. Open
 * {@link fr.contratdeville.benchmarks.donnees.Programmation} first.
 */
@NullMarked
package fr.contratdeville.benchmarks.donnees;

import org.jspecify.annotations.NullMarked;
