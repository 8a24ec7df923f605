/**
 * The archive and its XML, with limits on all that a file controls. It knows no cell. Open
 * {@link fr.contratdeville.io.ods.paquet.Paquet}.
 */
@NullMarked
package fr.contratdeville.io.ods.paquet;

import org.jspecify.annotations.NullMarked;
