/**
 * Helpers that recognition and layouts share, for this library alone: open
 * {@link fr.contratdeville.tableaux.interne.Normalise} first.
 */
@NullMarked
package fr.contratdeville.tableaux.interne;

import org.jspecify.annotations.NullMarked;
