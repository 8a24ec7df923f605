/**
 * What recognition and layouts share and nobody outside sees:
 * {@link fr.contratdeville.io.xlsx.interne.Normalise} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.interne;

import org.jspecify.annotations.NullMarked;
