package fr.contratdeville.rapport.page;

import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;

/**
 * A table that the caller adds to the page, below a heading.
 *
 * @param titre the heading
 * @param tableau the table
 */
public record Section(Message titre, Tableau tableau) {}
