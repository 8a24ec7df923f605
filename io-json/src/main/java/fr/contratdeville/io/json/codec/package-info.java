/**
 * Reads and writes JSON as {@link fr.contratdeville.description.Nouns} describes each noun; not
 * exported.
 *
 * <p>Open {@link fr.contratdeville.io.json.codec.JsonOutput} first.
 */
@NullMarked
package fr.contratdeville.io.json.codec;

import org.jspecify.annotations.NullMarked;
