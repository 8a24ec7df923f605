/**
 * The rules on what stands twice: actions, rows, names of one structure, grants.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.doublons.ReglesDoublons} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.doublons;

import org.jspecify.annotations.NullMarked;
