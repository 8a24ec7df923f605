/**
 * How each word and noun of the model stands in JSON; not exported.
 *
 * <p>Open {@link fr.contratdeville.io.json.codec.Nouns} first: it lists the properties of every
 * noun, once for reading and for writing.
 */
@NullMarked
package fr.contratdeville.io.json.codec;

import org.jspecify.annotations.NullMarked;
