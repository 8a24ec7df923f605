package fr.contratdeville.benchmarks.explications;

import java.util.List;

/**
 * One mistake in one document.
 *
 * @param changements what is done to the document
 * @param apres the figures that it then prints
 * @param nom the mistake as {@link Hypotheses} names it
 * @param verite what a true explanation says
 */
record Cas(List<Changement> changements, Chiffres apres, String nom, Verite verite) {}
