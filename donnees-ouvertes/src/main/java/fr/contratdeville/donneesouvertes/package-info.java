/**
 * Lays contracts out as published schemas and forms ask for. Open
 * {@link fr.contratdeville.donneesouvertes.Subventions} first; what does not go out, and why, is in
 * the {@link fr.contratdeville.donneesouvertes.Publication} that it returns.
 */
@NullMarked
package fr.contratdeville.donneesouvertes;

import org.jspecify.annotations.NullMarked;
