/**
 * The findings of reading, in words.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.constats.Constats} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table.constats;

import org.jspecify.annotations.NullMarked;
