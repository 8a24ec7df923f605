/** What people see: the terminal, its width and colours, and nothing that could harm it. */
@NullMarked
package fr.contratdeville.lanceur.ecran;

import org.jspecify.annotations.NullMarked;
