/** Contracts and workbooks of any size, the same each time. Open {@code Programmation} first. */
@NullMarked
package fr.contratdeville.benchmarks.donnees;

import org.jspecify.annotations.NullMarked;
