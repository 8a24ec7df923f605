/**
 * Reads generated layouts and counts what became of them. Open
 * {@link fr.contratdeville.benchmarks.dispositions.Bilan} first.
 */
@NullMarked
package fr.contratdeville.benchmarks.dispositions;

import org.jspecify.annotations.NullMarked;
