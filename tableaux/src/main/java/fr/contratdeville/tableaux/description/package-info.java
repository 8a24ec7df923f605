/**
 * The make-up of layouts and lexicons out of names, texts, numbers and lists, whatever the format;
 * for the modules that read and write formats, and for nobody else.
 *
 * <p>Open {@link fr.contratdeville.tableaux.description.DispositionNouns} first. The words that it
 * uses are those of {@code fr.contratdeville.description}.
 */
@NullMarked
package fr.contratdeville.tableaux.description;

import org.jspecify.annotations.NullMarked;
