/**
 * Strategic frameworks as rules look at them: each node with its path, the suites of numbers, the
 * parts of a document that give the same framework.
 *
 * <p>Open {@link fr.contratdeville.controle.calcul.arbre.Arbres} first.
 */
@NullMarked
package fr.contratdeville.controle.calcul.arbre;

import org.jspecify.annotations.NullMarked;
