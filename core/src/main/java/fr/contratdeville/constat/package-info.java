/**
 * Findings: faults and remarks with their places, and the report that gathers them.
 *
 * <p>Open {@link fr.contratdeville.constat.Constat} first.
 */
@NullMarked
package fr.contratdeville.constat;

import org.jspecify.annotations.NullMarked;
