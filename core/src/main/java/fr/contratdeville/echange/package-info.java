/**
 * Reading and writing contracts, whatever the format.
 *
 * <p>Open {@link fr.contratdeville.echange.Contrats} first, the front door. A format is added by a
 * {@link fr.contratdeville.echange.ContratReader} or a
 * {@link fr.contratdeville.echange.ContratWriter} that a module provides as a service.
 */
@NullMarked
package fr.contratdeville.echange;

import org.jspecify.annotations.NullMarked;
