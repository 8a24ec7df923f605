/**
 * The findings of reading, in words.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.constats;

import org.jspecify.annotations.NullMarked;
