/**
 * Workbooks as town halls lay them out, made by chance, and what a reader should make of them. Open
 * {@link fr.contratdeville.testing.layout.Layouts}.
 */
@NullMarked
package fr.contratdeville.testing.layout;

import org.jspecify.annotations.NullMarked;
