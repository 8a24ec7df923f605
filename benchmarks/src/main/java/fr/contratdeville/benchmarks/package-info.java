/** What things cost: programs that print a table and assert nothing. */
@NullMarked
package fr.contratdeville.benchmarks;

import org.jspecify.annotations.NullMarked;
