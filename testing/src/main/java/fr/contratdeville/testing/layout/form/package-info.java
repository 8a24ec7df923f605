/**
 * Whole layouts: tables, and those that are none. Open
 * {@link fr.contratdeville.testing.layout.form.Forms}.
 */
@NullMarked
package fr.contratdeville.testing.layout.form;

import org.jspecify.annotations.NullMarked;
