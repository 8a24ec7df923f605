/** Files that are read and written, or the standard streams in their place. */
@NullMarked
package fr.contratdeville.lanceur.fichier;

import org.jspecify.annotations.NullMarked;
