/**
 * Controls: whether the figures of a document agree with each other.
 *
 * <p>Open {@link fr.contratdeville.controle.Controles} first. All controls hold to this:
 *
 * <ul>
 *   <li>They compare and never choose: a finding gives the declared figure, the computed one, their
 *       gap and their places.
 *   <li>A figure one of whose addends has no known amount is not compared, and the reason says how
 *       many were left out: an unknown amount is not zero.
 *   <li>Where a document does not say what a figure covers, the readings are tried in a fixed order
 *       and the reason names those that close.
 *   <li>One gap is one finding. A control whose gap follows from those of another one answers
 *       "discrepancy" and names that control in its reason, without a finding of its own.
 * </ul>
 */
@NullMarked
package fr.contratdeville.controle;

import org.jspecify.annotations.NullMarked;
