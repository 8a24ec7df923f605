/**
 * The rules on the budget of an action, as the forms Cerfa 12156 and 15059 lay it out.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.budget.ReglesBudget} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.budget;

import org.jspecify.annotations.NullMarked;
