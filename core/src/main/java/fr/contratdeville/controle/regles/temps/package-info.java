/**
 * The rules on time: postponed actions, dates, and one year beside the year before.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.temps.ReglesTemps} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.temps;

import org.jspecify.annotations.NullMarked;
