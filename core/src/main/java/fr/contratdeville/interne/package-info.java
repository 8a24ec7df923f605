/**
 * What the sources of the library share and its users never see: how a noun is declared
 * ({@link NounStyle}), how tables and figures are printed.
 */
@NullMarked
package fr.contratdeville.interne;

import org.jspecify.annotations.NullMarked;
