package fr.contratdeville.donneesouvertes;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Message;

/**
 * A box of an open data file that is blank.
 *
 * @param ligne the line of money whose row it is
 * @param champ the name of the column
 * @param bloquant whether the row waits for it: the schema wants a value
 * @param raison why it is blank: nothing holds the value, or the schema refuses it
 */
public record Manque(LigneSituee ligne, String champ, boolean bloquant, Message raison) {}
