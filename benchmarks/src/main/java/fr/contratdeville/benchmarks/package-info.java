/** Measures costs: these programs print tables and assert nothing about them. */
@NullMarked
package fr.contratdeville.benchmarks;

import org.jspecify.annotations.NullMarked;
