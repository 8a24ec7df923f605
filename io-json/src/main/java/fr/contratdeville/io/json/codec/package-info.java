/**
 * What becomes of a description of the model in JSON; not exported.
 *
 * <p>Open {@link fr.contratdeville.io.json.codec.JsonOutput} first.
 * {@link fr.contratdeville.description.Nouns} says what is written.
 */
@NullMarked
package fr.contratdeville.io.json.codec;

import org.jspecify.annotations.NullMarked;
