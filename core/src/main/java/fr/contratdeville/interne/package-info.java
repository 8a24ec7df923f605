/**
 * Helpers that the sources of the library share and its users never see: how a noun is declared
 * ({@link fr.contratdeville.interne.NounStyle}), how texts are compared
 * ({@link fr.contratdeville.interne.Orthographe}), how tables and figures are printed
 * ({@link fr.contratdeville.interne.TableauTexte}, {@link fr.contratdeville.interne.Nombres}).
 */
@NullMarked
package fr.contratdeville.interne;

import org.jspecify.annotations.NullMarked;
