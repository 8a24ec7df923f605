/**
 * The rules on counts: what a document announces against what it lists.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.decomptes.ReglesDecomptes} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.decomptes;

import org.jspecify.annotations.NullMarked;
