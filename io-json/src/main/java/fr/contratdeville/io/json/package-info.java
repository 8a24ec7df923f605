/** Reads and writes JSON. Open {@link fr.contratdeville.io.json.FormatJson} first. */
@NullMarked
package fr.contratdeville.io.json;

import org.jspecify.annotations.NullMarked;
