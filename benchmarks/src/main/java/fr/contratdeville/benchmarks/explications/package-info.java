/**
 * How often the first explanation of a gap is the true one: tables that agree with themselves, in
 * which one mistake is made on purpose.
 *
 * <p>Open {@link fr.contratdeville.benchmarks.explications.Explications} first.
 */
package fr.contratdeville.benchmarks.explications;
