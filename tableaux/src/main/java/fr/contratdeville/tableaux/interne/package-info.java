/**
 * What recognition and layouts share and nobody outside sees:
 * {@link fr.contratdeville.tableaux.interne.Normalise} first.
 */
@NullMarked
package fr.contratdeville.tableaux.interne;

import org.jspecify.annotations.NullMarked;
