/**
 * The words and nouns of the model as names, texts, numbers and lists, whatever the format; for the
 * modules that read and write formats, and for nobody else.
 *
 * <p>Open {@link fr.contratdeville.description.Nouns} first: it lists the properties of every noun,
 * once for reading and for writing. A format is an {@link fr.contratdeville.description.Output} and
 * an {@link fr.contratdeville.description.Input}.
 */
@NullMarked
package fr.contratdeville.description;

import org.jspecify.annotations.NullMarked;
