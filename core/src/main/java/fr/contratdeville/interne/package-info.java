/**
 * What the sources of the library share and its users never see; {@link NounStyle} is all of it.
 */
@NullMarked
package fr.contratdeville.interne;

import org.jspecify.annotations.NullMarked;
