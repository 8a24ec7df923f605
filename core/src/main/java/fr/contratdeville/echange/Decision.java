package fr.contratdeville.echange;

import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;

/**
 * Something that a reader took a cell, a row or a column for, and why: what was recognised can be
 * read, and overridden where it is wrong.
 *
 * @param place what the decision is about
 * @param texte what it was taken for, and the reason
 */
public record Decision(Emplacement place, Message texte) {}
