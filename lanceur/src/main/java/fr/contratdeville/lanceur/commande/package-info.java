/** The commands: what each option says, and what it does. */
@NullMarked
package fr.contratdeville.lanceur.commande;

import org.jspecify.annotations.NullMarked;
