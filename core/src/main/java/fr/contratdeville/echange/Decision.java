package fr.contratdeville.echange;

import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;

/**
 * A decision of a reader: the kind of thing that it took a cell, a row or a column for, and why.
 * People can read it, and override it if it is wrong.
 *
 * @param place the cell, row or column
 * @param texte the kind of thing, and the reason
 */
public record Decision(Emplacement place, Message texte) implements NotABean {}
